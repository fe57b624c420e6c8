import { expect, it } from 'vitest';
import { nextDeadline } from '@/lib/core/guidelines/reply/next-deadline';

const at = (time: string) => ({
  ...({ platform: 'x', kind: 'reply', zone: 'Asia/Seoul' } as const),
  time: Date.parse(`2026-11-22T${time}+09:00`),
});

it.each([
  ['16:59', '오늘 18시까지', 'by 6 pm today'],
  ['17:00', '내일 정오까지', 'by noon tomorrow'],
  ['23:30', '내일 정오까지', 'by noon tomorrow'],
])('at %s in Seoul a suggestion promises something %s', (time, ko, en) => {
  expect(nextDeadline(at(time))).toEqual({ ko, en });
});
