import { docs, greenClaim } from '@/lib/core/guidelines/catalogue/green-claim';
import { testRule } from '@/tests/support/rule-tester';

testRule(greenClaim, docs, {
  valid: [
    '제로웨이스트 가게가 11월 30일 문을 엽니다',
    '친환경차 충전 구역을 비워 주세요',
    '에코백을 선착순 100명에게 드립니다',
    '저희 제품은 아직 친환경이라고 말씀드릴 수 없습니다',
    '포장재의 80%를 친환경 종이로 바꿨습니다',
    '바다를 지키는 사람들 이야기를 책으로 냈습니다',
    'Is our bag biodegradable? No, only the label is',
    'The green one is back in stock',
    'Eco Bridge had its first deer',
    'Our sustainability report is out: fewer flights',
  ],
  invalid: [
    { text: '환경에 아무런 해도 주지 않는 세제', excerpts: ['환경에 아무런 해도 주지 않는'] },
    { text: 'Fly with us, your emissions are erased', excerpts: ['your emissions are erased'] },
    { text: '지구를 생각한 친환경 세제', excerpts: ['지구를 생각한 친환경 세제'] },
    { text: '탄소중립 생수가 나왔습니다', excerpts: ['탄소중립'], fixes: ['생수가 나왔습니다'] },
    { text: '자연으로 돌아가는 포장', excerpts: ['자연으로 돌아가는'] },
    { text: '북극곰이 웃는 세제', excerpts: ['북극곰이 웃는 세제'] },
    { text: 'Eco-friendly packaging', excerpts: ['Eco-friendly'], fixes: ['packaging'] },
    { text: 'Our carbon neutral sneakers', excerpts: ['carbon neutral'], fixes: ['Our sneakers'] },
    {
      text: 'Buy our mug and cool the planet with non-toxic paint',
      excerpts: ['cool the planet', 'non-toxic'],
      fixes: ['Buy our mug and cool the planet with paint'],
    },
    { text: 'Sustainable fashion at its finest', excerpts: ['Sustainable fashion'] },
  ],
});
