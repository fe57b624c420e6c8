import { docs, hashtagOneOrTwo } from '@/lib/core/reach/hints/hashtag-one-or-two';
import { testRule } from '@/tests/support/rule-tester';

testRule(hashtagOneOrTwo, docs, {
  valid: [
    '가을 산지 이야기를 모았습니다 #로컬푸드',
    '안녕하세요',
    'We are sorry about the outage. It was fixed at 14:00',
    '접속 장애로 불편을 드려 죄송합니다. 14시에 복구했습니다',
    { text: '새 이어폰이 오늘부터 세 가지 색으로 나옵니다', context: { sponsored: true } },
  ],
  invalid: [
    { text: '옥상 텃밭에서 자란 상추를 점심상에 올렸습니다', excerpts: [''] },
    { text: 'Lettuce from our roof garden is on the lunch menu', excerpts: [''] },
  ],
});
