import { type Found, findByLanguage, type PatternsByLanguage } from '../find';
import type { Match, Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { BRADY_2017, BRADY_2025, BURTON } from '../sources/studies';

/** Words that judge and burn at once. The group says which word it is, whatever its ending. */
const JUDGING: PatternsByLanguage = {
  ko: [
    /(?<![가-힣])(분노|격분|공분|격노|수치(?=스|심|를 ?모)|치욕|비겁|파렴치|응징|뻔뻔|비열|추악|역겹|역겨|악랄|사악|배신|배은|몰염치|부도덕|비도덕|단죄|천벌|천인공노|기만|우롱|능멸|모욕|가증|후안무치|철면피|졸렬|치졸|저열|괘씸|죄악|만행|폭거|짓밟|탐욕|위선|치[가를] ?[떨떱]|양아치|쓰레기(?=들| ?같)|양심(?=도 ?없|이 ?없| ?없)|용서(?=할 ?수 ?없|받을 ?수|하지 ?않)|혐오(?! ?(?:표현|범죄|시설|발언|차별|를 ?(?:멈|넘|반대|없)|에 ?(?:반대|맞)|없는)))[가-힣]*/g,
  ],
  en: [
    /\b(sham(?=e(?:ful(?:ly)?|less(?:ly)?)\b|e on\b)|disgrac|evil(?= |s|\b)|hat(?=(?:ed|eful|red)\b)|outrag|betray|coward|despicabl|disgust|vile\b|immoral|corrupt|greed|unforgiv|contempt|hypocri|liars?\b|scandal(?=ous)|cruel(?![ty]*[ -]free)|abhorr|appall|traitor|sicken|scum|fury|furious|deceitful|dishonest|heartless|ruthless|crook|monstrous)[a-z]*/gi,
  ],
};

/** Words that only add to one of the above. */
const HEATED: PatternsByLanguage = {
  ko: [
    /(?<![가-힣])(거짓|갑질|악덕|부끄러운|심판|정의|용납|더러운|사기꾼|저질|민낯|표절|도둑|참지|탐욕|국민|약탈|인간들|짓거리|행태|짓(?=[을이에,.\s]))[가-힣]*/g,
  ],
  en: [
    /\b(lies?\b|lied|cheat(?!ed? ?(?:sheet|day|meal|code))|punish|condemn|thie(?=ves|f\b)|fraud|shame\b|hate\b(?! (?:speech|crimes?|to |waiting|when))|exploit|wicked|predator|victim|destroy|robb)[a-z]*/gi,
  ],
};

export const moralEmotionalCaution: Rule = {
  id: 'moral-emotional-caution',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  cues: '분노|격분|공분|격노|치욕|수치|비겁|파렴|응징|뻔뻔|비열|추악|역겹|역겨|악랄|사악|배신|배은|염치|도덕|단죄|천벌|천인|기만|우롱|능멸|모욕|용서|가증|철면|졸렬|치졸|저열|괘씸|죄악|만행|폭거|짓밟|탐욕|위선|혐오|쓰레기|양아치|양심|shame|disgrac|evil|hated|hateful|hatred|outrag|betray|coward|despic|disgust|vile|immoral|corrupt|greed|unforgiv|contempt|hypocri|liar|scandalous|cruel|abhor|appall|traitor|sicken|scum|fury|furious|deceitful|dishonest|heartless|ruthless|crook|monstrous|치를 떨|치를 떱|치가 떨|치가 떱'.split(
    '|',
  ),
  check(draft) {
    const judging = findByLanguage(draft, JUDGING).filter(({ at }) => !isQuoted(draft.normal.text, at));
    if (judging.length === 0) return [];
    const words = [...judging, ...findByLanguage(draft, HEATED)].sort((a, b) => a.start - b.start);
    const distinct = new Set(words.map(({ groups }) => groups[1]?.toLowerCase()));
    return distinct.size < 2 ? [] : joined(words);
  },
};

/** As far back as an opening quotation mark is looked for. */
const QUOTATION = 200;

/** Between quotation marks somebody else speaks. */
function isQuoted(text: string, at: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - QUOTATION), at);
  return (line.match(/["“”]/g) ?? []).length % 2 === 1;
}

/** One remark from the first to the last where they stand together, else on the first. */
function joined(words: readonly Found[]): readonly Match[] {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return [];
  const end = last.end - first.start <= 80 ? last.end : first.end;
  return [{ start: first.start, end }];
}

export const docs: RuleDocs = {
  message: { ko: '비난 섞인 표현은 퍼지지만 편을 가릅니다', en: 'Moral outrage spreads, and divides' },
  reason: {
    ko: '분노와 비난이 섞인 낱말은 하나마다 공유가 13%쯤 늘었지만(연구 27건, 482만 건) 같은 편 안에서만 퍼지고 골을 깊게 합니다.',
    en: 'Each such word went with some 13% more sharing (27 studies, 4.82 million posts), but inside one camp, and it widens the rift.',
  },
  summary: {
    ko: '한 글에 도덕적 비난과 감정을 함께 담은 낱말이 둘 이상인지 봅니다. 인용과 혐오 반대 캠페인은 그대로 둡니다.',
    en: 'Looks for two or more words that judge and burn; leaves quotations and campaigns against hate alone.',
  },
  evidence: [BRADY_2025, BRADY_2017, BURTON],
  bad: {
    ko: ['경쟁사의 비겁하고 파렴치한 행태에 분노합니다', '소비자를 우롱하는 뻔뻔한 거짓 광고입니다'],
    en: [
      'A shameful, disgraceful betrayal of customers',
      'Their greed is disgusting and we will not stay quiet',
    ],
  },
  good: {
    ko: [
      '해당 비교표에는 2023년 수치가 쓰였습니다. 2025년 시험성적서를 공개합니다',
      '혐오 표현에 반대하는 캠페인을 시작합니다',
    ],
    en: [
      'That chart used 2023 figures. Here is the 2025 test report.',
      'Hate speech has no place on our page, and we remove it',
    ],
  },
};
