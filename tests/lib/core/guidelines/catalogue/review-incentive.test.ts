import { docs, reviewIncentive } from '@/lib/core/guidelines/catalogue/review-incentive';
import { testRule } from '@/tests/support/rule-tester';

testRule(reviewIncentive, docs, {
  valid: [
    '별점은 솔직하게 남겨 주세요. 모두 읽습니다',
    '후기 남겨 주셔서 고맙습니다. 더 맛있게 준비하겠습니다',
    '대가를 받은 후기는 싣지 않습니다',
    '후기 이벤트 당첨자를 발표합니다. 쿠폰은 오늘 문자로 보냈어요',
    '댓글로 여름 휴가 사진을 자랑해 주세요. 다섯 분께 아이스크림을 드립니다',
    "리뷰를 쓰시면 포인트를 드립니다. 리뷰 첫 줄에 '포인트 받음'을 적어 주세요",
    'We never pay for reviews',
    'Fill in our survey and get a free coffee',
    'Review our terms before you enter to win',
    'Leave a review and get 5% off. Please say in it that you received a discount',
  ],
  invalid: [
    {
      text: '한줄평 남기면 배송비 돌려드림',
      excerpts: ['한줄평 남기면 배송비 돌려드림'],
      fixes: ['한줄평 남기면 배송비 돌려드림. 글 첫머리에 #경품참여 를 꼭 표시해 주세요.'],
    },
    {
      text: 'Every Yelp review earns a slice of cake',
      excerpts: ['Every Yelp review earns a slice of cake'],
      fixes: [
        'Every Yelp review earns a slice of cake. Please say first that you get something for it, with #ad.',
      ],
    },
    {
      text: '네이버 영수증 리뷰 남기시면 사이다 서비스',
      excerpts: ['리뷰 남기시면 사이다 서비스'],
      fixes: ['네이버 영수증 리뷰 남기시면 사이다 서비스. 글 첫머리에 #경품참여 를 꼭 표시해 주세요.'],
    },
    {
      text: '좋은 후기 남겨 주시는 분께 커피를 드립니다',
      excerpts: ['좋은 후기 남겨 주시는 분께 커피를'],
      fixes: ['솔직한 후기 남겨 주시는 분께 커피를 드립니다'],
    },
    { text: '나쁜 리뷰를 수정해 주시면 5,000원 쿠폰을 드립니다', excerpts: ['리뷰를 수정해 주시면 5,000원'] },
    {
      text: '쿠폰 드릴게요, 별 다섯 개 후기 부탁드려요',
      excerpts: ['쿠폰 드릴게요, 별 다섯 개 후기', '별 다섯 개 후기 부탁드려요'],
      fixes: ['쿠폰 드릴게요, 솔직한 후기 부탁드려요', '쿠폰 드릴게요, 솔직한 후기 부탁드려요'],
    },
    {
      text: 'Get 10% off your next order when you write a review',
      excerpts: ['10% off your next order when you write a review'],
      fixes: [
        'Get 10% off your next order when you write a review. Please say first that you get something for it, with #ad.',
      ],
    },
    {
      text: 'A glowing review gets you a free dessert!',
      excerpts: ['A glowing review gets you a free'],
      fixes: ['An honest review gets you a free dessert!'],
    },
    {
      text: 'Change your review and we refund the delivery fee',
      excerpts: ['Change your review and we refund'],
    },
    {
      text: 'Post a photo review and ten of you win a spa day',
      excerpts: ['Post a photo review and ten of you win'],
      fixes: [
        'Post a photo review and ten of you win a spa day. Please say first that you get something for it, with #ad.',
      ],
    },
  ],
});
