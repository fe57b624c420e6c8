import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { particleAfter } from '@/lib/core/text/particles';

describe('the particle after a word', () => {
  it.each([
    ['책', '라고', '이라고'],
    ['의자', '이라고', '라고'],
    ['책', '와는', '과는'],
    ['의자', '으로만', '로만'],
    ['물', '으로는', '로는'],
    ['서버 과부하', '이었고', '였고'],
    ['고장', '였고', '이었고'],
    ['민수', '아', '야'],
    ['민준', '야', '아'],
    ['책', '나', '이나'],
    ['의자', '이랑', '랑'],
    ['책', '예요', '이에요'],
    ['책', '은(는)', '은'],
    ['의자', '을(를)', '를'],
    ['물', '(으)로', '로'],
    ['빵', '(으)로', '으로'],
  ])('knows longer particles: %s + %s reads %s', (word, written, fitting) => {
    expect(particleAfter(word, `${written}.`)?.fitting).toBe(fitting);
  });

  it('offers both forms where the word has no Korean reading', () => {
    expect(particleAfter('😊', '이 ')?.fitting).toBe('이(가)');
    expect(particleAfter('東京', '을 ')?.fitting).toBe('을(를)');
    expect(particleAfter('東京', '로 ')?.fitting).toBe('(으)로');
  });

  it.each(['가격은', '이상', '은행에', '로비', '와이파이', '까지', '에서', ' 이', '하고', '입니다'])(
    'leaves other words alone: %s',
    (rest) => {
      expect(particleAfter('책', rest)).toBeNull();
    },
  );

  it('never throws, whatever the word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (word) => (particleAfter(word, '은 ')?.fitting ?? '').length > 0,
      ),
    );
  });
});
