import { knownBlank } from '../../replies/known-blanks';
import { particleAfter } from '../../text/particles';
import type { DraftText } from '../draft-text';
import { type Found, findAll } from '../find';
import { BLANK_SIGNS, BLANKS, BRACED_BLANK, QUIZ_BLANKS } from '../reply/blank';
import type { Match, Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { HOUSE_RULE } from '../sources/practice';
import { removal } from '../suggest';

/** Blanks that readers are meant to fill. */
const QUIZ =
  /빈칸|퀴즈|정답|초성|들어갈 ?(?:말|단어|숫자|글자)|맞[혀춰](?! ?드)|맞히|맞추[세면시]|채워 ?(?:주|보)|완성해 ?(?:주|보)|힌트|형식|삼행시|[이삼사오]행시|fill in|\b(?:quiz|blank|guess|hint|format|complete the (?:sentence|phrase))\b/i;

export const placeholderLeft: Rule = {
  id: 'placeholder-left',
  family: 'reply',
  level: 'block',
  ...EVERYWHERE,
  cues: BLANK_SIGNS,
  firm: true,
  check: (draft) => [...bracedIn(draft), ...othersIn(draft)],
};

/** Blanks of saved replies, each by its name. None goes out, whatever stands around it. */
function bracedIn(draft: DraftText): readonly Match[] {
  return findAll(draft, BRACED_BLANK).flatMap((found) => {
    const name = (found.groups[1] ?? '').replace(/^[\s%]+|[\s%]+$/g, '');
    if (isPartOfLink(draft, found) && !/[가-힣]/.test(name) && !knownBlank(name)) return [];
    if (name.length > LONGEST_NAME && (CODE.test(name) || !WORD.test(name))) return [];
    const message = {
      ko: `빈칸 ‘${name}’${particleAfter(name, '이')?.fitting ?? '이'} 남았습니다`,
      en: `The blank “${name}” is not filled`,
    };
    return [{ ...asMatch(draft, found), message, firm: true }];
  });
}

/** `https://example.com/{id}` explains an address. */
function isPartOfLink({ normal: { text } }: DraftText, { at }: Found): boolean {
  return /(?:https?:\/\/|www\.)\S*$/i.test(text.slice(Math.max(0, at - LONGEST_LINK), at));
}

const LONGEST_LINK = 200;

/** UTF-16 units; up to here even what looks like code is taken for a name; beyond it a face or code may stand in braces. */
const LONGEST_NAME = 44;

const WORD = /\p{L}{2}/u;

/** Two keys with values, a quoted key, a list of single words, or what only programs write. */
const CODE = /[\w-]+ ?: ?[^,;]+[,;] ?[\w-]+ ?:|"\s*:|^[\w$.]+(?:\s*,\s*[\w$.]+)+$|[=\\]|\(\)/;

function othersIn(draft: DraftText): readonly Match[] {
  const drawn = QUIZ.test(draft.normal.text) ? [] : QUIZ_BLANKS;
  return [...BLANKS, ...drawn]
    .flatMap((pattern) => findAll(draft, pattern))
    .map((found) => asMatch(draft, found));
}

function asMatch({ text }: DraftText, { start, end }: Found): Match {
  const label = { ko: '빈칸 지우기', en: 'Remove the blank' };
  return { start, end, suggestions: [removal(text, { start, end }, label)] };
}

export const docs: RuleDocs = {
  message: { ko: '빈칸이 남았습니다', en: 'A placeholder is left' },
  reason: {
    ko: '채우지 않은 빈칸은 복사한 답이라는 표시가 되어, 답을 받지 못한 것만 못하게 읽힙니다.',
    en: 'An unfilled blank tells the reader that nobody read the answer before sending it.',
  },
  summary: {
    ko: '템플릿의 빈칸이 채워지지 않은 채 남은 곳을 찾습니다. 중괄호 빈칸은 규칙을 꺼도 잡습니다.',
    en: 'Finds blanks of a template that nobody filled; those in braces even when it is switched off.',
  },
  evidence: [HOUSE_RULE],
  bad: {
    ko: ['{고객명} 고객님, OO일까지 보내 드리겠습니다', '설명회는 ○○월 ○○일에 엽니다'],
    en: ['Hi [name], we will ship by {date}', 'Dear <NAME>, thank you for waiting'],
  },
  good: {
    ko: ['민지 고객님, 14일까지 보내 드리겠습니다', 'OX 퀴즈의 정답은 O입니다'],
    en: ['Hi Minji, we will ship by the 14th', 'Size XXL is back, XOXO'],
  },
};
