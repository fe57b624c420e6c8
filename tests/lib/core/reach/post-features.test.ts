import { describe, expect, it } from 'vitest';
import type { OwnPostSight } from '@/lib/core/reach/own-post';
import { postFeatures } from '@/lib/core/reach/post-features';
import { aSight } from '../../../support/own-posts';

const of = (text: string, changes: Partial<OwnPostSight> = {}) => postFeatures(aSight({ text, ...changes }));

describe('what a post was like', () => {
  it('holds no word of its text', () => {
    const features = of('12월부터 매장 문을 한 시간 늦게 닫습니다. 언제 들르실 건가요? #연말');

    expect(JSON.stringify(features)).not.toMatch(/매장|연말/);
    expect(features).toEqual({
      hasQuestion: true,
      hasNumber: true,
      hasLink: false,
      hasMedia: false,
      asksShare: false,
      hashtags: 1,
      length: expect.any(Number),
      kind: expect.any(String),
      language: 'ko',
    });
  });

  it('counts units as X does', () => {
    expect(of('가나다').length).toBe(6);
    expect(of('abc').length).toBe(3);
  });

  it('takes the numbers and question marks of links for neither', () => {
    expect(of('See https://moa.com/2026?id=7')).toMatchObject({
      hasNumber: false,
      hasQuestion: false,
      hasLink: true,
    });
  });

  it('believes the page about pictures and links that the words do not show', () => {
    expect(of('See the menu', { hasMedia: true, hasLink: true })).toMatchObject({
      hasMedia: true,
      hasLink: true,
    });
  });

  it.each([
    ['RT 부탁드려요', true],
    ['주변에 공유해 주세요', true],
    ['리트윗 부탁드립니다', true],
    ['Please retweet so that more people see it', true],
    ['Share this if you agree', true],
    ['공유 자전거를 두었습니다', false],
    ['We share the proceeds with the farmers', false],
    ['Support chart for 3 floors', false],
  ])('hears whether it asks to be passed on: %s', (text, asks) => {
    expect(of(text).asksShare).toBe(asks);
  });
});
