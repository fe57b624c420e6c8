import { describe, expect, it } from 'vitest';
import type { OwnText } from '@/lib/core/guidelines/check-context';
import { lastSaid, saidBefore } from '@/lib/core/replies/said-before';
import { BUILT_IN_TEMPLATES } from '@/lib/core/replies/templates';

const answer = (changes: Partial<OwnText> = {}): OwnText => ({
  ...{ text: '오늘 보냈습니다', at: 5, platform: 'x', kind: 'reply', account: 'moa_kr', customer: 'minji' },
  ...changes,
});
const MINJI = { author: '민지', handle: 'minji' };

describe('what we said before', () => {
  it('is told apart by whom it went to, however the name is written', () => {
    const toHer = answer({ customer: '@Minji' });
    const toHim = answer({ customer: 'junho' });

    expect(saidBefore(MINJI, [toHer, toHim], [])).toEqual({ here: [toHer], elsewhere: [toHim] });
  });

  it('goes by the display name where there is no handle', () => {
    const toHer = answer({ customer: '민지' });
    expect(saidBefore({ author: '민지', handle: null }, [toHer], []).here).toEqual([toHer]);
  });

  it('counts everything of ours in the conversation, whoever of us wrote it', () => {
    const colleague = { text: '확인하고 있습니다', at: 3 };
    expect(saidBefore(MINJI, [], [colleague]).here).toEqual([colleague]);
  });

  it('leaves posts to everyone out, and knows no customer without a post', () => {
    const post = answer({ kind: 'post', customer: '' });
    expect(saidBefore(null, [post, answer()], [])).toEqual({ here: [], elsewhere: [answer()] });
  });
});

describe('when a wording was last said', () => {
  const [first = '', second = ''] = BUILT_IN_TEMPLATES[0]?.wordings.ko ?? [];
  const sent = first
    .replace('{상품}을', '전기 포트를')
    .replace('{경과}', '나흘째')
    .replace('{다음안내}', '내일 10시')
    .replace('{서명}', 'SH');

  it('is found in what went out, with other values and a sentence of one’s own', () => {
    const among = [{ text: `${sent} 비 오는 날 기다리게 해 드렸습니다.`, at: 7 }];
    expect(lastSaid(first, among)).toBe(7);
  });

  it('is never where only another wording of the same reply went out', () => {
    expect(lastSaid(second, [{ text: sent, at: 7 }])).toBeNull();
  });

  it('is the latest of several times', () => {
    const times = [3, 9, 4].map((at) => ({ text: sent, at }));
    expect(lastSaid(first, times)).toBe(9);
  });
});
