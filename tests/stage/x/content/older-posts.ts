import { EARLIER_POSTS } from './earlier-posts';
import type { Post } from './post';
import { SERVICE_POSTS } from './service-posts';
import { written } from './written';

/** As far back as somebody scrolls who looks for something. */
const COUNT = 1_000;
const CHATTER = [
  '아침 안개가 걷히고 나니 산이 통째로 보이네요.',
  'Left the umbrella on the bus again. It is its umbrella now.',
  '퇴근길 붕어빵 두 봉지. 한 봉지는 집에 오기 전에 사라졌습니다.',
  'Reading the same page for the third time, which says more about me than about the book.',
  '오늘은 조금 일찍 잠들어 보려고 합니다.',
];

/** More of the same for a timeline that goes on and on: every third post is written to the shop. */
export const OLDER_POSTS: Post[] = Array.from({ length: COUNT }, (_, at) => {
  const toShop = SERVICE_POSTS[at % SERVICE_POSTS.length];
  const other = EARLIER_POSTS[at % EARLIER_POSTS.length];
  const isToShop = at % 3 === 0;
  return written({
    id: String(1990200000000000000n - BigInt(at)),
    handle: (isToShop ? toShop?.handle : other?.handle) ?? 'ada_wren',
    lang: isToShop ? (toShop?.lang ?? 'ko') : 'und',
    minutes: 2_500 + Math.floor(at / 3),
    // Each is a text of its own, as people's are.
    text: `${isToShop ? toShop?.text : CHATTER[at % CHATTER.length]} (${at + 1})`,
    counts: [at % 7, at % 5, at % 40, 100 + at],
  });
});
