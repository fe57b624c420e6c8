import { docs, replyCorrectWithSource } from '@/lib/core/guidelines/catalogue/reply-correct-with-source';
import { testRule } from '@/tests/support/rule-tester';

testRule(replyCorrectWithSource, docs, {
  valid: [
    '사실이 아닌 것을 골라 보세요! 정답은 내일',
    'Which of these is not true? Guess below',
    '그 소문은 사실이 아닙니다. 시험성적서를 올려 두었습니다 https://example.com/t',
    '식약처 검사에서 불검출로 확인됐고, 해당 글은 사실과 다릅니다. 결과: www.example.com',
    '주소를 잘못 입력해 드려 죄송합니다',
    '오해를 드려 죄송합니다. 설명이 부족했습니다',
    '사실 저희도 많이 고민했습니다',
    '잘못된 상품을 보내 드렸습니다. 바로 교환해 드리겠습니다',
    'The claim is false; see the lab report: https://example.com/t',
    'Sorry, we charged you an incorrect amount',
    'Please tell me if the address is wrong',
    'Is that not true love?',
  ],
  invalid: [
    { text: 'Total rubbish', excerpts: ['Total rubbish'] },
    { text: '그런 재료는 쓰지 않습니다', excerpts: ['그런 재료는 쓰지 않습니다'] },
    { text: '말씀하신 내용은 사실과 다릅니다.', excerpts: ['사실과 다릅니다'] },
    { text: '잘못 알고 계신 부분이 있습니다', excerpts: ['잘못 알고 계신'] },
    { text: '고객님이 오해하고 계신 것 같아요', excerpts: ['오해하고 계신 것 같'] },
    { text: '저희는 그런 적이 전혀 없습니다', excerpts: ['그런 적이 전혀 없습니다'] },
    { text: '근거 없는 주장입니다', excerpts: ['근거 없는 주장입니다'] },
    { text: '그건 가짜뉴스예요', excerpts: ['가짜뉴스예요'] },
    { text: '잘못 들으신 것 같습니다', excerpts: ['잘못 들으신 것 같'] },
    { text: '그런 글은 퍼뜨리지 마세요', excerpts: ['퍼뜨리지 마세요'] },
    { text: 'Fake. We never sold that.', excerpts: ['Fake'] },
    { text: "That's simply not true.", excerpts: ["That's simply not true"] },
    { text: 'This rumour is false', excerpts: ['This rumour is false'] },
    { text: "It isn't true that we use palm oil", excerpts: ["isn't true"] },
    { text: 'Please stop sharing misinformation', excerpts: ['Please stop sharing misinformation'] },
  ],
});
