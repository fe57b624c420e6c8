import { docs, engagementBaitFb } from '@/lib/core/guidelines/catalogue/engagement-bait-fb';
import { testRule } from '@/tests/support/rule-tester';

testRule(engagementBaitFb, docs, {
  valid: [
    '좋아요 버튼의 위치가 바뀌었습니다',
    '실종된 강아지를 찾습니다. 공유해 주세요',
    '여러분의 방법을 댓글로 알려 주세요',
    '공유 자전거 대여소가 늘었습니다',
    '이렇게 보관하면 좋아요',
    '친구 소환은 페이스북이 금지합니다',
    '좋아요 1,000개를 넘었습니다. 고맙습니다',
    'Share your recipe with us in the comments',
    'Missing since Monday: please share if you live nearby',
    'Would you like to know if we deliver?',
    'I would like this if it came in blue',
    'Please tag your luggage before boarding',
    'We hit 10,000 likes. Thank you',
    'If you like quiet cars, try this one',
  ],
  invalid: [
    { text: '이 글에 좋아요 꾹 눌러 주세요', excerpts: ['좋아요 꾹'] },
    { text: '친구를 태그하세요', excerpts: ['친구를 태그하세요'] },
    { text: '댓글 달면 쿠폰을 드려요', excerpts: ['댓글 달면'] },
    { text: '좋아요 만 개 가면 사장님 삭발', excerpts: ['좋아요 만 개 가면'] },
    { text: '짜장파 👍 짬뽕파 ❤️', excerpts: ['파 👍 짬뽕파 ❤'] },
    { text: '엄마를 사랑한다면 공유', excerpts: ['다면 공유'] },
    { text: 'Like this if you agree', excerpts: ['Like this if you'] },
    { text: 'Tag a friend who snores', excerpts: ['Tag a friend'] },
    { text: 'Comment YES below', excerpts: ['Comment YES'] },
    { text: '❤️ for cats, 😮 for dogs', excerpts: ['❤️ for cats, 😮 for'] },
    { text: 'Let us get this to 1,000 likes!', excerpts: ['get this to 1,000 likes'] },
    { text: 'Drop a 🔥 below', excerpts: ['Drop a 🔥'] },
  ],
});
