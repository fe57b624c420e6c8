import type { DraftText } from '../../guidelines/draft-text';
import { findAll } from '../../guidelines/find';
import type { Match, Rule, RuleDocs } from '../../guidelines/rule';
import { EVERYWHERE } from '../../guidelines/scope';
import { replaceWith } from '../../guidelines/suggest';
import type { Localized } from '../../language';
import type { Entity } from '../../text/entities';
import { isKoreanTail } from '../../text/korean-tail';
import { TWITTER_TEXT } from '../sources';

/** Particles that end hardly any noun; 은, 이 and 도 end too many: #제주도, #고양이. */
const PARTICLE = /^(.*?[가-힣])(를|을|에서는?|에서도|으로|에게|까지|부터|입니다|이에요|예요)$/;

/** A tag of few letters and a sign that ends it: #K-pop, #Q&A. Longer ones lead on by intention: #Seoul-based. */
const CUT =
  /(?<![\p{L}\p{N}_&/])#(?=[\p{N}_]*\p{L})(?:([\p{L}\p{N}_]{1,2})(-)([\p{L}\p{N}_]+)|(\p{L}{1,8})(-)(\d{1,3})|([\p{L}\p{N}_]{1,5})(&)([\p{L}\p{N}_]+))(?![\p{L}\p{N}_&-])/gu;
const APOSTROPHE = /#([A-Za-z]+)['’](s[A-Za-z]{3,})/g;
const GAP = /(?<=^|\s)# +(?=\p{L}{2})/gmu;
/** A year; "#1" and "order #4411" are numbers by intention. */
const BARE_YEAR = /(?<=^|\s)#(?:19|20)\d\d(?=\s|$)/g;

const SWALLOWS: Localized = { ko: '해시태그에 조사까지 묶였습니다', en: 'The hashtag swallows a particle' };
const BREAKS: Localized = { ko: '해시태그가 중간에서 끊깁니다', en: 'The hashtag breaks off in the middle' };
const DIGITS: Localized = { ko: '숫자만으로는 해시태그가 되지 않습니다', en: 'Digits alone make no hashtag' };

export const hashtagBroken: Rule = {
  id: 'hashtag-broken',
  family: 'hint',
  level: 'advise',
  ...EVERYWHERE,
  cues: ['#'],
  check(draft) {
    return [
      ...draft.entities.hashtags.flatMap((tag) => withParticle(draft, tag)),
      ...findAll(draft, CUT).map(({ start, end, groups }) => {
        const [head = '', sign, tail = ''] = groups.slice(1).filter((part) => part !== undefined);
        const latin = /^[A-Za-z]+$/.test(head + tail);
        const joined = sign === '-' ? `#${head}${tail}` : latin ? `#${head}and${tail}` : null;
        return {
          start,
          end,
          message: BREAKS,
          ...(joined ? { suggestions: [replaceWith({ start, end }, joined)] } : {}),
        };
      }),
      ...findAll(draft, APOSTROPHE).map(({ start, end, groups: [, head, tail] }) => ({
        ...{ start, end, message: BREAKS },
        suggestions: [replaceWith({ start, end }, `#${head}${tail}`)],
      })),
      ...findAll(draft, GAP).map(({ start, end }) => ({
        ...{ start, end, message: BREAKS },
        suggestions: [
          replaceWith({ start, end }, '#', { ko: '# 뒤 띄어쓰기 없애기', en: 'Close the gap behind #' }),
        ],
      })),
      ...findAll(draft, BARE_YEAR).map(({ start, end }) => ({ start, end, message: DIGITS })),
    ];
  },
};

/** Only inside a sentence, where it is surely a particle; a tag that stands alone may be a title. */
function withParticle({ text }: DraftText, { value, start, end }: Entity): readonly Match[] {
  const [, word = '', particle = ''] = PARTICLE.exec(value.normalize('NFC')) ?? [];
  const leadsOn = /^(?:입니다|이에요|예요)$/.test(particle) || /^ {0,2}[가-힣]/.test(text.slice(end));
  if (word.length < 2 || !leadsOn || !isKoreanTail(word, particle)) return [];
  return [
    { start, end, message: SWALLOWS, suggestions: [replaceWith({ start, end }, `#${word} ${particle}`)] },
  ];
}

export const docs: RuleDocs = {
  message: { ko: '해시태그가 끊기거나 조사까지 묶였습니다', en: 'The hashtag breaks or swallows a particle' },
  reason: {
    ko: '해시태그는 글자와 숫자, 밑줄까지만 이어집니다. 조사가 붙으면 다른 태그가 되고, 기호나 띄어쓰기에서 끊기면 모이지 않습니다.',
    en: 'A hashtag runs through letters, digits and underscores only: with a particle it is another tag, and behind a sign or a space it ends.',
  },
  summary: {
    ko: '조사가 붙은 태그, 붙임표와 &로 끊긴 태그, # 뒤의 띄어쓰기, 숫자뿐인 태그를 찾습니다.',
    en: 'Finds tags with a Korean particle, tags cut by a hyphen or &, a space behind #, and tags of digits only.',
  },
  evidence: [TWITTER_TEXT],
  bad: {
    ko: ['#신메뉴를 소개합니다', '오늘은 #K-뷰티 이야기'],
    en: ['#Q&A starts now', 'Happy #Women’sDay to all'],
  },
  good: {
    ko: ['#신메뉴 를 소개합니다', '#가을 #마을 축제가 열립니다 #집에서 #홈카페'],
    en: ['#QandA starts now', 'We are #1, and #Seoul-based since 1999'],
  },
};
