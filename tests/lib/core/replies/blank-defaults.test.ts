import { describe, expect, it } from 'vitest';
import { blankDefaults } from '@/lib/core/replies/blank-defaults';
import { blankLabel } from '@/lib/core/replies/blank-labels';

const nameFrom = (author: string) =>
  new Map(Object.entries(blankDefaults({ author }, { signature: '', brand: '' }))).get('이름');

describe('what is known without asking', () => {
  it('takes name, signature and brand under their names in both languages', () => {
    expect(blankDefaults({ author: '민지' }, { signature: 'MJ', brand: '모아마켓' })).toEqual({
      이름: '민지',
      name: '민지',
      서명: 'MJ',
      sig: 'MJ',
      브랜드: '모아마켓',
      brand: '모아마켓',
    });
  });

  it('lets what this account wrote before speak where the settings are silent', () => {
    const before = { 브랜드: '모아', brand: 'Moa', sig: 'JH', 영업시간: '평일 10시~18시' };

    expect(blankDefaults(null, { signature: 'MJ', brand: '' }, before)).toEqual({
      서명: 'MJ',
      sig: 'MJ',
      브랜드: '모아',
      brand: 'Moa',
    });
  });

  it('leaves out what is not known', () => {
    expect(blankDefaults(null, { signature: ' ', brand: '' })).toEqual({});
  });

  it.each([
    ['민지🌸✨', '민지'],
    ['★ Ann Lee ★', 'Ann Lee'],
    ['\u202eevil\u202c', 'evil'],
    ['{이름}', '이름'],
    ['Ｍｉｎｊｉ', 'Minji'],
    ['Zoë 👩‍👩‍👧', 'Zoë'],
  ])('makes a name of %j', (author, name) => {
    expect(nameFrom(author)).toBe(name);
  });

  it.each([
    '🔥🔥🔥',
    'https://spam.example',
    '12345',
    '이 계정은 더 이상 사용하지 않습니다 부계정으로 와 주세요',
    '',
  ])('calls nobody %j', (author) => {
    expect(nameFrom(author)).toBeUndefined();
  });
});

describe('how the form asks', () => {
  it('names a blank in the reader’s language, with an example in the reply’s', () => {
    expect(blankLabel('기한', 'en')).toEqual({ name: 'By when', example: '11월 24일 18시' });
    expect(blankLabel('deadline', 'ko')).toEqual({ name: '언제까지', example: '24 November, 18:00' });
  });

  it('lets a team’s own blank speak for itself', () => {
    expect(blankLabel('매장코드', 'ko')).toEqual({ name: '매장코드', example: '' });
  });
});
