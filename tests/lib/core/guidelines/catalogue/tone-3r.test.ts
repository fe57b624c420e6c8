import { expect, test } from 'vitest';
import { docs, tone3r } from '@/lib/core/guidelines/catalogue/tone-3r';
import type { OwnText } from '@/lib/core/guidelines/check-context';
import { createDraftText } from '@/lib/core/guidelines/draft-text';
import { testRule } from '@/tests/support/rule-tester';

const at = (iso: string) => Date.parse(iso);
const said = (iso: string, kind: OwnText['kind'] = 'post', account = 'nuri'): OwnText => ({
  ...{ text: '-', at: at(iso), platform: 'x', kind, account, customer: '' },
});
const KO = '오늘 새로 들어온 원두를 직접 볶은 사람의 이야기를 전합니다';
const EN = 'The person who roasted this morning’s beans tells how she does it';

testRule(tone3r, docs, {
  context: { time: at('2026-03-02T00:30:00Z'), zone: 'Asia/Seoul', recent: [said('2026-03-01T14:59:00Z')] },
  valid: [
    { text: KO, context: { recent: [said('2026-03-01T15:01:00Z')] } },
    { text: '내일 봬요', context: { recent: [] } },
    { text: EN, context: { recent: [said('2026-03-01T16:00:00Z')] } },
    'Closed today',
  ],
  invalid: [
    { text: KO, excerpts: [''] },
    { text: `${KO}~`, context: { recent: [said('2026-03-02T00:00:00Z', 'reply')] }, excerpts: [''] },
    {
      text: EN,
      context: {
        account: { handle: 'nuri', role: 'brand' },
        recent: [said('2026-03-02T00:00:00Z', 'post', 'nuri_jobs')],
      },
      excerpts: [''],
    },
    { text: `${EN}.`, context: { recent: [] }, excerpts: [''] },
  ],
});

test('says nothing while the store or the clock has not told', () => {
  const check = (context: object) =>
    tone3r.check(createDraftText(KO, { platform: 'x', kind: 'post', ...context }));

  expect(check({ time: 0, zone: 'Asia/Seoul' })).toEqual([]);
  expect(check({ recent: [], zone: 'Asia/Seoul' })).toEqual([]);
  expect(check({ recent: [], time: 0 })).toEqual([]);
});
