import { docs, rtEventEmpty } from '@/lib/core/guidelines/catalogue/rt-event-empty';
import { testRule } from '@/tests/support/rule-tester';

testRule(rtEventEmpty, docs, {
  valid: [
    '팔로우해 주셔서 감사합니다',
    '팔로업 일정을 메일로 드립니다',
    '가장 웃긴 사연을 RT와 함께 남겨 주세요. 선물이 있습니다',
    'RT 이벤트, 참여 규칙과 발표일은 링크에 있습니다. 커피 드려요',
    '알티메이트 커피를 선물로 드립니다',
    'Follow up by DM to get a free repair',
    'Please retweet: the bridge is closed',
    'Retweet with your best tip to win a mug',
    'RT to enter. Full rules: ex.com/rules. Win a mug',
  ],
  invalid: [
    { text: '알티 추첨 10분 커피', excerpts: ['알티 추첨'] },
    { text: '경품은 무선 이어폰! RT만 하면 끝', excerpts: ['경품은 무선 이어폰! RT만'] },
    { text: '맞팔하고 쿠폰 받아요', excerpts: ['맞팔하고 쿠폰'] },
    { text: 'RT + like, five random people get pizza', excerpts: ['RT + like, five random'] },
    { text: 'Repost for a chance at tickets', excerpts: ['Repost for a chance'] },
    { text: 'Giving away ten mugs. Follow us and relax', excerpts: ['Giving away ten mugs. Follow us'] },
  ],
});
