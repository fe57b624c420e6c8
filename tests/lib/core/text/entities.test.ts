import { describe, expect, it } from 'vitest';

import { entitiesOf } from '@/lib/core/text/entities';

describe('links, hashtags and mentions', () => {
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

  it('are none in plain text', () => {
    expect(entitiesOf('1등! 메일은 a@b 가 아닙니다 # 1')).toEqual({ urls: [], hashtags: [], mentions: [] });
  });
});
