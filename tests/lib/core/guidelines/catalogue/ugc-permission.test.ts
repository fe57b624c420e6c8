import { docs, ugcPermission } from '@/lib/core/guidelines/catalogue/ugc-permission';
import { testRule } from '@/tests/support/rule-tester';

testRule(ugcPermission, docs, {
  valid: [
    '고객님의 사진을 DM으로 보내 주세요',
    '고객 후기 사진 공모전을 엽니다',
    '팬분이 그린 그림입니다. 허락을 받아 소개합니다',
    '이용자 안내 영상을 공개했습니다',
    '고객센터 사진을 새로 찍었습니다',
    'Please send a photo of the damage',
    'User guide video is up',
    'A customer’s photo, shared with consent',
  ],
  invalid: [
    { text: '손님이 올린 사진 가져왔어요', excerpts: ['손님이 올린 사진 가져왔어요'] },
    { text: '리뷰 사진 모아 봤습니다', excerpts: ['리뷰 사진 모아'] },
    { text: '팬분이 그려 주신 그림!', excerpts: ['팬분이 그려 주신 그림'] },
    { text: "Look at this customer's picture", excerpts: ["customer's picture"] },
    { text: "Stole this shot from a guest's story", excerpts: ['Stole this shot from a guest'] },
  ],
});
