import { typedLetters } from '../../../text/jamo';

/** Words that are typed with the keyboard still on Latin letters to get past a filter. */
const WORDS =
  '시발 씨발 시팔 씨팔 시벌 씨벌 병신 븅신 지랄 존나 졸라 개새끼 새끼 미친놈 미친년 미친새끼 닥쳐 꺼져 느금마 또라이 엿먹 뒤져라 뒈져 쓰레기같 찐따 틀딱 맘충 등신 호로새 개소리 좆같 좆까 씹새 빡대가리 쪽바리 짱깨 김치녀 한남충';

const KEYS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'ㅂqㅃqㅈwㅉwㄷeㄸeㄱrㄲrㅅtㅆtㅛyㅕuㅑiㅐoㅒoㅔpㅖpㅁaㄴsㅇdㄹfㅎgㅗhㅓjㅏkㅣlㅋzㅌxㅊcㅍvㅠbㅜnㅡm'.matchAll(
      /(.)(.)/g,
    ),
  ].map(([, letter = '', key = '']) => [letter, key]),
);

/** The keys of those words on the Korean layout, without shift; `tlqkfwja` is the beginning 시발점. */
export const LATIN_KEYS: readonly string[] = WORDS.split(' ')
  .map((word) =>
    [...word]
      .flatMap((syllable) => [...typedLetters(syllable)])
      .map((letter) => KEYS[letter] ?? letter)
      .join(''),
  )
  .map((keys) => (keys === 'tlqkf' ? `${keys}(?!wja)` : keys));
