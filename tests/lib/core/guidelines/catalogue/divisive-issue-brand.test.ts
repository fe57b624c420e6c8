import { divisiveIssueBrand, docs } from '@/lib/core/guidelines/catalogue/divisive-issue-brand';
import { testRule } from '@/tests/support/rule-tester';

testRule(divisiveIssueBrand, docs, {
  valid: [
    '유지보수 점검으로 두 시간 쉽니다',
    '보수 공사가 끝났습니다',
    '기술의 진보를 전시로 만나요',
    '여당(與堂) 선생의 글씨를 걸었습니다',
    'Take the left wing to gate 4',
    'A liberal helping of gravy',
  ],
  invalid: [
    { text: '보수와 진보, 여러분은 어느 쪽?', excerpts: ['보수'] },
    { text: '탄핵 특집 방송 보면서 치킨', excerpts: ['탄핵'] },
    { text: '정부는 반성해야 합니다', excerpts: ['정부는 반성해야'] },
    { text: 'Abortion debate at eight, popcorn ready', excerpts: ['Abortion'] },
    { text: 'Congress is a joke, our sale is not', excerpts: ['Congress is a joke'] },
  ],
});
