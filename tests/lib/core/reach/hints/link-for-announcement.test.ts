import { docs, linkForAnnouncement } from '@/lib/core/reach/hints/link-for-announcement';
import { testRule } from '@/tests/support/rule-tester';

testRule(linkForAnnouncement, docs, {
  valid: [
    '새 지점 오픈 https://example.com/open',
    '장애 복구 공지: 14시에 끝났습니다',
    '오늘 점심은 비빔밥입니다',
    { text: '신제품을 출시했습니다', context: { hasMedia: true } },
    'We painted the door blue',
  ],
  invalid: [
    { text: '인턴을 모집합니다', excerpts: ['모집'] },
    { text: 'Our shop is now open', excerpts: ['now open'] },
  ],
});
