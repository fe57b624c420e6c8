import { docs, duplicatePost } from '@/lib/core/guidelines/catalogue/duplicate-post';
import type { OwnText } from '@/lib/core/guidelines/check-context';
import { testRule } from '@/tests/support/rule-tester';

const NOW = Date.UTC(2026, 10, 22);
const DAY = 86_400_000;
const account = { handle: 'moa_kr', role: 'brand' } as const;

function aPost(text: string, changes: Partial<OwnText> = {}): OwnText {
  const post = { at: NOW - 3 * DAY, platform: 'x', kind: 'post', account: '@moa_kr', customer: '' } as const;
  return { ...post, text, ...changes };
}
const recently = (text: string, changes: Partial<OwnText> = {}) => ({ recent: [aPost(text, changes)] });
const BREAD = '겨울 한정 밤빵을 다시 굽습니다. 하루 마흔 개만 나옵니다';
const TRAIL = 'The lake trail reopens tomorrow with a new footbridge at the north end';

testRule(duplicatePost, docs, {
  context: {
    time: NOW,
    account,
    recent: [
      aPost('가을 원두가 들어왔습니다. 첫 잔은 저희가 내려 드릴게요'),
      aPost('Our trail map is out. Twelve new routes, all walked by us'),
    ],
  },
  valid: [
    { text: BREAD, context: recently(BREAD, { at: NOW - 31 * DAY }) },
    { text: BREAD, context: recently(BREAD, { account: '@moa_outlet', at: NOW - 8 * DAY }) },
    { text: '오늘도 좋은 하루', context: recently('오늘도 좋은 하루') },
    {
      text: '태풍이 올라옵니다. 간판과 화분을 안으로 들여 주세요. 안전이 먼저입니다',
      context: recently('태풍이 올라옵니다. 간판과 화분을 안으로 들여 주세요. 안전이 먼저입니다'),
    },
    { text: TRAIL, context: recently(TRAIL, { platform: 'facebook' }) },
    { text: TRAIL, context: recently(TRAIL, { kind: 'reply' }) },
    { text: TRAIL, context: { recent: [] } },
  ],
  invalid: [
    { text: BREAD, context: recently(BREAD), excerpts: [''] },
    {
      text: `${BREAD} #밤빵 https://ex.kr/2`,
      context: recently(`${BREAD} https://ex.kr/1`),
      excerpts: [''],
    },
    { text: BREAD, context: recently(BREAD, { account: '@moa_outlet', at: NOW - 6 * DAY }), excerpts: [''] },
    { text: TRAIL, context: recently(TRAIL.toUpperCase()), excerpts: [''] },
    { text: `${TRAIL}!`, context: recently(TRAIL, { account: '' }), excerpts: [''] },
  ],
});
