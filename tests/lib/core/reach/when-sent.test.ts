import { describe, expect, it } from 'vitest';
import type { OwnText } from '@/lib/core/guidelines/check-context';
import { whenSent } from '@/lib/core/reach/when-sent';
import { NOW } from '../../../support/builders';

const TEXT =
  '김장철 절임배추 예약을 시작했습니다 🥬\n해남에서 당일 절여 다음 날 보내 드립니다.\n\n받으실 날짜를 직접 고르실 수 있어요.';
const own = (changes: Partial<OwnText> = {}): OwnText => ({
  text: TEXT,
  at: NOW,
  platform: 'facebook',
  kind: 'post',
  account: '모아마켓',
  customer: '',
  ...changes,
});
const onPage = (text: string) => ({ platform: 'facebook', postedAt: null, text }) as const;

describe('when a post went out', () => {
  it('is what the page says where it says it', () => {
    expect(whenSent({ ...onPage(TEXT), postedAt: 5 }, [own()])).toBe(5);
  });

  it('is what our own record says of the same words, however lines were drawn', () => {
    expect(whenSent(onPage(TEXT.replaceAll('\n\n', '\n')), [own()])).toBe(NOW);
  });

  it('is found for a text that the page cuts short', () => {
    expect(whenSent(onPage(`${TEXT.slice(0, 66)}…`), [own()])).toBe(NOW);
  });

  it('is the last time where the same words went out twice', () => {
    expect(whenSent(onPage(TEXT), [own({ at: NOW }), own({ at: NOW - 1 })])).toBe(NOW);
  });

  it.each([
    ['another text', own({ text: 'Something else' })],
    ['a reply', own({ kind: 'reply' })],
    ['the other site', own({ platform: 'x' })],
    ['a longer text with the same short beginning', own({ text: '김장철 절임배추 예약' })],
  ])('is not taken from %s', (_, sent) => {
    const shown = sent.text.length < 20 ? '김장철' : TEXT;
    expect(whenSent(onPage(shown), [sent])).toBeNull();
  });

  it('is unknown for a post without words', () => {
    expect(whenSent(onPage(''), [own({ text: '' })])).toBeNull();
  });
});
