import { contestShareTagFb, docs } from '@/lib/core/guidelines/catalogue/contest-share-tag-fb';
import { testRule } from '@/tests/support/rule-tester';

testRule(contestShareTagFb, docs, {
  valid: [
    '사연을 공유해 주시면 추첨해 선물을 드립니다',
    '해시태그를 달아 사진을 올리면 상품권을 드려요',
    '공유 오피스 입주 이벤트, 추첨으로 한 달 무료',
    '이벤트 당첨자는 댓글에 태그해 알려 드립니다',
    '교통카드를 태그하면 추첨으로 경품을 드려요',
    '안전 수칙을 가족과 공유해 주세요. 책자를 무료로 보내 드립니다',
    '친구를 초대하면 둘 다 5천 원을 받습니다',
    'Share your recipe in the comments for a chance to win',
    'Our market share will win investors',
    'Enter by form. Do not tag friends or share this post to win',
    'Winners are tagged below',
    'Tickets are free. Please share this with your neighbours',
    'The tag inside the jacket shows the size. Free exchange',
    'Bring a friend you love to our free concert',
    '선물을 친구에게 보내면 카드도 같이 갑니다',
    '공유 수가 늘고 있어요. 자전거 공유 서비스 안내입니다',
  ],
  invalid: [
    { text: '공유할수록 당첨 확률이 올라갑니다', excerpts: ['공유할수록'] },
    { text: '내 담벼락에 이 글 걸어 두면 추첨으로 숙박권', excerpts: ['담벼락에 이 글 걸어 두면'] },
    { text: 'Each mate you mention gets you another entry', excerpts: ['mate you mention'] },
    { text: 'Reshare our reel to be entered for two cinema tickets', excerpts: ['Reshare our reel to'] },
    {
      text: 'Forward this post to five friends, winners drawn Sunday',
      excerpts: ['Forward this post to five friends'],
    },
    { text: '이 소식을 친구들에게 보내면 추첨해 상품권 드려요', excerpts: ['소식을 친구들에게 보내면'] },
    {
      text: '게시물을 공유하면 추첨으로 치킨을 드립니다',
      excerpts: ['게시물을 공유하면'],
      fixes: ['댓글을 남기면 추첨으로 치킨을 드립니다'],
    },
    { text: '친구 3명 소환! 커피 쿠폰 증정', excerpts: ['소환'] },
    {
      text: '담벼락에 올려 주시면 응모 끝',
      excerpts: ['담벼락에 올려 주시면'],
    },
    { text: 'Tag your bestie and win a spa day', excerpts: ['Tag your bestie'] },
    { text: 'Every share is a bonus entry', excerpts: ['Every share'] },
    { text: 'Put this on your timeline to win a mug', excerpts: ['Put this on your timeline'] },
  ],
});
