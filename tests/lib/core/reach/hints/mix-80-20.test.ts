import { describe, expect, it } from 'vitest';
import type { CheckContext, OwnText } from '@/lib/core/guidelines/check-context';
import { createDraftText } from '@/lib/core/guidelines/draft-text';
import { docs, mix8020 } from '@/lib/core/reach/hints/mix-80-20';
import { testRule } from '@/tests/support/rule-tester';

function posts(promotions: number, others: number, changes: Partial<OwnText> = {}): readonly OwnText[] {
  const own = { at: 1, platform: 'x', kind: 'post', account: '', customer: '', ...changes } as const;
  return [
    ...Array.from({ length: promotions }, (_, at) => ({ ...own, text: `${at}번 코트 30% 할인` })),
    ...Array.from({ length: others }, (_, at) => ({ ...own, text: `${at}번 창구가 9시에 문을 엽니다` })),
  ];
}

testRule(mix8020, docs, {
  context: { recent: posts(8, 11) },
  valid: [
    { text: '니트 20% 할인', context: { recent: posts(3, 16) } },
    { text: '니트 20% 할인', context: { recent: posts(5, 3) } },
    { text: '니트 20% 할인', context: { recent: posts(19, 0, { kind: 'reply' }) } },
    { text: '니트 20% 할인', context: { recent: posts(19, 0, { platform: 'facebook' }) } },
    {
      text: '니트 20% 할인',
      context: {
        account: { handle: 'moa_kr', role: 'brand' },
        recent: posts(19, 0, { account: '@moa_outlet' }),
      },
    },
    { text: 'Knitwear 20% off', context: { recent: posts(3, 16) } },
    { text: 'Knitwear 20% off', context: { recent: [] } },
  ],
  invalid: [
    { text: '니트 20% 할인', context: { recent: posts(4, 15) }, excerpts: [''] },
    { text: 'Knitwear 20% off', context: { recent: posts(4, 5) }, excerpts: [''] },
  ],
});

describe('what it says', () => {
  const context: CheckContext = { platform: 'x', kind: 'post', recent: posts(8, 14) };

  it('counts the last twenty with this one, and names what was posted least', () => {
    expect(mix8020.check(createDraftText('니트 20% 할인', context))[0]?.message).toEqual({
      ko: '이 글까지 20건 가운데 9건이 홍보입니다. 다음에는 따라 할 수 있는 방법 글은 어떨까요?',
      en: 'With this one, 9 of 20 posts promote. Next time, a how-to?',
    });
  });

  it('never sells the rule for more than it is', () => {
    expect(docs.reason.en).toContain('no experiment has tested');
    expect(docs.reason.ko).toContain('실험으로 확인되지 않은');
  });
});
