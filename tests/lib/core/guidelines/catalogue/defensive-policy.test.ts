import { defensivePolicy, docs } from '@/lib/core/guidelines/catalogue/defensive-policy';
import { testRule } from '@/tests/support/rule-tester';

testRule(defensivePolicy, docs, {
  valid: [
    '고객님 잘못이 아닙니다. 저희가 주소를 틀리게 옮겼습니다',
    '고객님께 다른 제품을 잘못 보내 드렸습니다. 저희 실수입니다',
    '다른 고객님께도 같은 일이 생기지 않도록 고치겠습니다',
    '규정 때문에 답답하셨을 텐데, 이번에는 제가 책임지고 바꿔 드리겠습니다',
    '고객님 과실 여부와 관계없이 새 제품으로 바꿔 드립니다',
    '“고객님 부주의”라고 말씀드린 점 사과드립니다',
    { text: '다른 고객님들은 저녁에 잘 쓰고 계세요', context: { replyTo: '이 크림은 언제 바르나요?' } },
    'It was not your fault at all; our label was wrong',
    'You should have your refund by Friday',
    'We know other customers have had this problem and we are on it',
    'Our return policy is 60 days, no questions asked',
    { text: 'Most customers love it cold', context: { replyTo: 'Hot or cold?' } },
  ],
  invalid: [
    { text: '내부 규정상 교환은 불가합니다.', excerpts: ['규정상 교환은 불가합니다'] },
    { text: '약관에 따라 환불해 드릴 수 없습니다', excerpts: ['약관에 따라 환불해 드릴 수 없습니다'] },
    { text: '그게 저희 방침이라서요', excerpts: ['저희 방침이라서'] },
    {
      text: '고객님께서 사이즈를 잘못 선택하셨습니다',
      excerpts: ['고객님께서 사이즈를 잘못 선택하셨습니다'],
    },
    { text: '미리 확인하셨어야죠', excerpts: ['셨어야죠'] },
    { text: '안내를 확인하지 않으셔서 생긴 일입니다', excerpts: ['확인하지 않으셔서'] },
    { text: '이런 불만은 처음이네요', excerpts: ['이런 불만은 처음이네요'] },
    { text: '저희 책임이 아닙니다', excerpts: ['저희 책임이 아닙니다'] },
    { text: 'Our policy states no refunds.', excerpts: ['Our policy states'] },
    { text: 'You should have read the manual first', excerpts: ['You should have read'] },
    { text: 'You didn’t read the description, did you', excerpts: ['You didn’t read'] },
    { text: 'Our other customers manage just fine', excerpts: ['Our other customers manage'] },
    { text: 'Sorry, there is nothing we can do.', excerpts: ['nothing we can do'] },
  ],
});
