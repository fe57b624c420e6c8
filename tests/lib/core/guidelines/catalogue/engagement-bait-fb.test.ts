import { docs, engagementBaitFb } from '@/lib/core/guidelines/catalogue/engagement-bait-fb';
import { testRule } from '@/tests/support/rule-tester';

testRule(engagementBaitFb, docs, {
  valid: [
    '좋아요 버튼의 위치가 바뀌었습니다',
    '실종된 강아지를 찾습니다. 공유해 주세요',
    '여러분의 방법을 댓글로 알려 주세요',
    '공유 자전거 대여소가 늘었습니다',
    'Share your recipe with us in the comments',
    'Missing since Monday: please share if you live nearby',
    'Would you like to know if we deliver?',
  ],
  invalid: [
    { text: '이 글에 좋아요 꾹 눌러 주세요', excerpts: ['좋아요 꾹'] },
    { text: '친구를 태그하세요', excerpts: ['친구를 태그하세요'] },
    { text: '댓글 달면 쿠폰을 드려요', excerpts: ['댓글 달면'] },
    { text: 'Like this if you agree', excerpts: ['Like this if you'] },
    { text: 'Tag a friend who snores', excerpts: ['Tag a friend who'] },
    { text: 'Comment YES below', excerpts: ['Comment YES'] },
  ],
});
