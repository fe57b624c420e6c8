import { describe, expect, it } from 'vitest';
import { particleAfter } from '@/lib/core/text/particles';
import type { Sound } from '@/lib/core/text/sound';

/** Each pair as it stands after a consonant, after ㄹ and after a vowel. */
const PAIRS: readonly Readonly<Record<Sound, string>>[] = [
  ['이', '이', '가'],
  ['은', '은', '는'],
  ['을', '을', '를'],
  ['과', '과', '와'],
  ['으로', '로', '로'],
  ['이나', '이나', '나'],
  ['이에요', '이에요', '예요'],
  ['아', '아', '야'],
].map(([consonant, rieul, vowel]) => ({ consonant, rieul, vowel }) as Record<Sound, string>);

/** What is typed into blanks, by how it ends when read aloud. Words stand between `|`. */
const ENDINGS: Readonly<Record<Sound, Readonly<Record<string, string>>>> = {
  consonant: {
    'Korean words': '책|상품|지점|할인|김민준|원목 옷장|닭|값|밖|무릎|빛|부엌|히읗|넋|몫',
    'decomposed Korean': '상품'.normalize('NFD'),
    'letters alone': 'ㄱ|ㅋㅋㅋ',
    digits: '0|3|6|10|100|1,000|10,000|100000000|2026|2013|16|0.3|-6|No.3',
    'full-width and circled digits': '３|６|③|№6',
    'counts in words': '3년|10억|5천만|세 번|20명|3,200원|￦100',
    measures: '5kg|300g|20mg|2t|5㎏|2 kg',
    'times of day': '18:30|9:05|18시 10분',
    offers: '1+1',
    'letters by their names': 'M|N|m|CNN|ATM|3M|DM|ROM|SIM',
    'Latin words':
      'iPhone|Facebook|Internet|Chrome|Samsung|Coupang|Melon|Prime|Home|phone|game|design|film|form',
    'Latin words with a short vowel':
      'app|App|APP|Web|club|tab|bag|book|shop|ticket|robot|chat|black|Mac|type',
    'model names': '갤럭시 S26|갤럭시 S20|V3|아이폰 13',
    'closing brackets': '책(신간)|책 (2권)|상품[품절]|책（신간）|(할인)|[책]|「여름」|『책』|《책》|<상품>',
    'quotation marks': '“책”|‘책’|"책"|\'책\'|책”|「책」',
    'emoji at the end': '빵🍞|책 📚|할인❤️|빵👍🏽|책👨‍👩‍👧|빵🇰🇷|할인☺|민준♥',
    'other marks at the end': '할인!!|책...|책…|책?|책™|상품®|책~|책,|책 ',
    mixtures: 'LG 김치통|A형|B급|100% 면|iPhone 케이스용|롯데ON',
  },
  rieul: {
    'Korean words': '물|메일|서울|배달|월|쌀|교환할 물|지하철|2월 말|하늘',
    'decomposed Korean': '서울'.normalize('NFD'),
    'letters alone': 'ㄹ',
    digits: '1|7|8|11|17|28|2,018|3.1',
    'full-width and circled digits': '１|⑦|№8',
    'letters by their names': 'L|R|l|URL|QR|HR|S-OIL',
    'Latin words': 'Apple|Google|Mail|Seoul|file|style|call|model|title|hotel',
    measures: '12px',
    'model names': 'X1|아이폰 17|G8|2+1',
    'closing brackets': '물(생수)|메일[답장]|「가을」|(서울)',
    'quotation marks': '“물”|‘서울’|"메일"',
    'emoji at the end': '물💧|쌀 🍚|배달🛵',
    'other marks at the end': '배달!|물...',
  },
  vowel: {
    'Korean words': '의자|커피|카드|민수|환불 처리|우유|계좌|뉴스레터|회의|예|왜|뭐',
    'decomposed Korean': '의자'.normalize('NFD'),
    'letters alone': 'ㅏ|ㅠㅠ',
    digits: '2|4|5|9|12|3.5|1,004|25|-9|1,000,000,000,000|10조',
    'full-width and circled digits': '２|⑨|№4',
    measures: '30cm|1.5L|500ml|10km|3m|256GB|250kcal|60Hz|3000mAh|30㎡|5㎥|3m²',
    'signs that are read': '50%|25℃|36.5°C|5$|10€|5£|U+|A&|3%p',
    'times of day': '18:00|9:00|18시',
    'letters by their names': 'A|B|E|F|S|X|Z|f|x|5G|4K',
    abbreviations: 'LG|KT|SK|CJ|GS|KTX|USB|SMS|TV|PC|FAQ|OTP|VIP|HDMI|NAVER|HYUNDAI|ＬＧ|LGE',
    'Latin words':
      'Galaxy|Café|Store|Service|desk|orange|Netflix|Wi-Fi|YouTube|Kakao|Starbucks|McDonald’s|Tesla|Air|Watch|lunch',
    'Latin words with a long vowel or two consonants':
      'cake|note|week|light|event|card|blog|pad|root|soup|set|kit',
    'words that every object has': 'constructor',
    'model names': '갤럭시 S24|V2|B2B|PS5|SE2',
    'closing brackets': '갤럭시(신형)|의자[품절]|(주)모아|「나무」|(의자)|의자 (원목)',
    'quotation marks': '“의자”|‘커피’|"의자"|의자”',
    'emoji at the end': '커피 😊|김미지♥|의자🪑|커피☕️|커피👩‍🍳|1위🥇',
    'other marks at the end': '의자...|커피!|모아™|의자~',
  },
};

const fittingAfter = (word: string, written: string) => particleAfter(word, `${written} `)?.fitting;

describe.each(Object.entries(ENDINGS))('after a word that ends in a %s', (sound, groups) => {
  describe.each(Object.entries(groups))('%s', (_, words) => {
    it.each(words.split('|'))('%s', (word) => {
      const fitting = PAIRS.map((pair) => pair[sound as Sound]);

      expect(PAIRS.map(({ consonant }) => fittingAfter(word, consonant))).toEqual(fitting);
      expect(PAIRS.map(({ vowel }) => fittingAfter(word, vowel))).toEqual(fitting);
    });
  });
});
