import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { particleAfter } from '@/lib/core/text/particles';

const joined = (word: string, written: string) => word + (particleAfter(word, `${written} `)?.fitting ?? '');

/** One word, and how it goes on with 이/가, 을/를, 은/는, 과/와 and 으로/로. */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  'a final consonant': [
    '책이 책을 책은 책과 책으로',
    '상품이 상품을 상품은 상품과 상품으로',
    '지점이 지점을 지점은 지점과 지점으로',
  ],
  'a vowel': [
    '의자가 의자를 의자는 의자와 의자로',
    '커피가 커피를 커피는 커피와 커피로',
    '카드가 카드를 카드는 카드와 카드로',
  ],
  'ㄹ, which takes 로': [
    '물이 물을 물은 물과 물로',
    '메일이 메일을 메일은 메일과 메일로',
    '서울이 서울을 서울은 서울과 서울로',
  ],
  'a digit, read in Korean': [
    '0이 0을 0은 0과 0으로',
    '1이 1을 1은 1과 1로',
    '2가 2를 2는 2와 2로',
    '3이 3을 3은 3과 3으로',
    '4가 4를 4는 4와 4로',
    '5가 5를 5는 5와 5로',
    '6이 6을 6은 6과 6으로',
    '7이 7을 7은 7과 7로',
    '8이 8을 8은 8과 8로',
    '9가 9를 9는 9와 9로',
  ],
  'a number': [
    '10이 10을 10은 10과 10으로',
    '100이 100을 100은 100과 100으로',
    '1,000이 1,000을 1,000은 1,000과 1,000으로',
    '2026이 2026을 2026은 2026과 2026으로',
    '3.5가 3.5를 3.5는 3.5와 3.5로',
    '№7이 №7을 №7은 №7과 №7로',
    '３이 ３을 ３은 ３과 ３으로',
  ],
  'a measure': [
    '5kg이 5kg을 5kg은 5kg과 5kg으로',
    '30cm가 30cm를 30cm는 30cm와 30cm로',
    '50%가 50%를 50%는 50%와 50%로',
    '256GB가 256GB를 256GB는 256GB와 256GB로',
  ],
  'a letter, by its name': [
    'A가 A를 A는 A와 A로',
    'L이 L을 L은 L과 L로',
    'M이 M을 M은 M과 M으로',
    'N이 N을 N은 N과 N으로',
    'R이 R을 R은 R과 R로',
    'S가 S를 S는 S와 S로',
    'Z가 Z를 Z는 Z와 Z로',
    'f가 f를 f는 f와 f로',
  ],
  'an abbreviation': [
    'USB가 USB를 USB는 USB와 USB로',
    'URL이 URL을 URL은 URL과 URL로',
    'SMS가 SMS를 SMS는 SMS와 SMS로',
    'ATM이 ATM을 ATM은 ATM과 ATM으로',
    'TV가 TV를 TV는 TV와 TV로',
  ],
  'a Latin word, by its reading': [
    'Galaxy가 Galaxy를 Galaxy는 Galaxy와 Galaxy로',
    'iPhone이 iPhone을 iPhone은 iPhone과 iPhone으로',
    'Apple이 Apple을 Apple은 Apple과 Apple로',
    'Facebook이 Facebook을 Facebook은 Facebook과 Facebook으로',
    'Internet이 Internet을 Internet은 Internet과 Internet으로',
    'Chrome이 Chrome을 Chrome은 Chrome과 Chrome으로',
    'Mail이 Mail을 Mail은 Mail과 Mail로',
    'Store가 Store를 Store는 Store와 Store로',
    'Service가 Service를 Service는 Service와 Service로',
    'desk가 desk를 desk는 desk와 desk로',
    'app이 app을 app은 app과 app으로',
    'Samsung이 Samsung을 Samsung은 Samsung과 Samsung으로',
    'orange가 orange를 orange는 orange와 orange로',
    'Café가 Café를 Café는 Café와 Café로',
  ],
  'a model name': [
    '갤럭시 S24가 갤럭시 S24를 갤럭시 S24는 갤럭시 S24와 갤럭시 S24로',
    'V2가 V2를 V2는 V2와 V2로',
    'X1이 X1을 X1은 X1과 X1로',
  ],
};

describe('the particle after a word', () => {
  for (const [ending, lines] of Object.entries(TABLE)) {
    it.each(lines)(`fits ${ending}: %s`, (line) => {
      const word = line.slice(0, line.search(/[이가](?= )/));
      expect(['이', '을', '은', '과', '으로'].map((particle) => joined(word, particle)).join(' ')).toBe(line);
      expect(['가', '를', '는', '와', '로'].map((particle) => joined(word, particle)).join(' ')).toBe(line);
    });
  }

  it.each([
    ['갤럭시(신형)', '는'],
    ['책(2권)', '은'],
    ['(주)모아', '는'],
    ['[세트]', '는'],
    ['「여름」', '은'],
    ['“물”', '은'],
    ['커피 😊', '는'],
    ['빵🍞', '은'],
    ['할인!!', '은'],
    ['모아마켓™', '은'],
    ['김민지♥', '는'],
    ['의자...', '는'],
  ])('looks past brackets, quotes and emoji: %s', (word, particle) => {
    expect(particleAfter(word, '은 ')?.fitting).toBe(particle);
  });

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
