import { describe, expect, it } from 'vitest';

import { entitiesOf } from '@/lib/core/text/entities';

describe('links, tags and names', () => {
  it('stand where the person wrote them', () => {
    const text = '👋 @moa_kr 새 소식 #로컬푸드 https://example.com/a#b';

    const { urls, hashtags, mentions } = entitiesOf(text);

    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['@moa_kr']);
    expect(hashtags.map(({ start, end }) => text.slice(start, end))).toEqual(['#로컬푸드']);
    expect(urls.map(({ start, end }) => text.slice(start, end))).toEqual(['https://example.com/a#b']);
  });

  it('are told without their sign', () => {
    const { hashtags, mentions } = entitiesOf('@kim #LocalFood');

    expect([...mentions, ...hashtags].map(({ value }) => value)).toEqual(['kim', 'LocalFood']);
  });

  it('tell shares from sums of money, and lists from accounts', () => {
    const { cashtags, lists, mentions } = entitiesOf('$AAPL rose $5, says @kim in @desk/markets');

    expect(cashtags.map(({ value }) => value)).toEqual(['AAPL']);
    expect(lists.map(({ value }) => value)).toEqual(['desk/markets']);
    expect(mentions.map(({ value }) => value)).toEqual(['kim']);
  });

  it('are no parts of a link', () => {
    const { hashtags, mentions, cashtags } = entitiesOf('https://example.com/@kim/#news?q=$AAPL');

    expect([...hashtags, ...mentions, ...cashtags]).toEqual([]);
  });

  it('are found in decomposed Korean, in its own offsets', () => {
    const text = '새 소식 #로컬푸드 @moa_kr'.normalize('NFD');

    const { hashtags, mentions } = entitiesOf(text);

    expect(
      [...hashtags, ...mentions].map(({ start, end }) => text.slice(start, end).normalize('NFC')),
    ).toEqual(['#로컬푸드', '@moa_kr']);
  });

  it('are none in plain text', () => {
    expect(Object.values(entitiesOf('1등! 메일은 a@b 가 아닙니다 # 1 $1')).flat()).toEqual([]);
  });
});
