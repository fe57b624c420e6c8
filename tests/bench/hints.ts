import type { OwnText } from '@/lib/core/guidelines/check-context';
import { createCheck } from '@/lib/core/guidelines/engine';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import { HINTS } from '@/lib/core/reach/hints';
import { costOf, type Figure } from './measure';

/** Full posts of about 280 weighted units, with something for many hints in them. */
const KOREAN =
  '안녕하세요, 모아입니다! 다양한 겨울 코트를 30% 할인합니다. 저희가 직접 고른 색 열두 가지를 오늘부터 온라인과 매장에서 만나 보세요 🎉 팔로우하고 댓글 남겨 주세요!!! 많은 관심 부탁드립니다. https://www.example.com/coat?fbclid=1 #신상을 소개 #coat';
const ENGLISH =
  'Exciting news! We are so pleased to announce our new winter collection. Many customers asked for more colours, and we have twelve of them in every store from today 🎉 Follow us and comment below!!! See them all at https://www.example.com/coat?fbclid=1 #wintersale #coat really soon';

const time = Date.UTC(2026, 10, 23, 14, 40);
const recent: readonly OwnText[] = Array.from({ length: 200 }, (_, at) => ({
  text: `${at}번 코트 ${at % 2 ? '30% 할인' : '창구가 문을 엽니다'} https://example.com/${at}`,
  at: time - at * 3_600_000,
  platform: 'x',
  kind: 'post',
  account: '@moa_kr',
  customer: '',
}));

/** What all hints together cost at one keystroke, with 200 texts of our own to look back on. */
export function measureHints(): readonly Figure[] {
  const check = createCheck({ rules: HINTS, guide: EMPTY_GUIDE, now: () => performance.now() });
  const { median, p95 } = costOf((turn) => {
    const text = turn % 2 ? KOREAN : ENGLISH;
    check(`${text.slice(0, -1)}${turn % 10}`, {
      ...{ platform: 'x', kind: 'post', hasMedia: false, time, zone: 'Asia/Seoul', recent },
      account: { handle: 'moa_kr', role: 'brand' },
    });
  });
  return [
    { what: 'all hints on a full post, median', value: median, bar: 1, unit: 'ms' },
    { what: 'all hints on a full post, p95', value: p95, bar: 4, unit: 'ms' },
  ];
}
