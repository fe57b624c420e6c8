import { joinJamo } from '../../text/join-jamo';
import { originalSpan } from '../../text/mapped-text';
import { overlap, type Span } from '../../text/span';
import type { DraftText } from '../draft-text';
import { findAll, findByLanguage } from '../find';
import { findEnglishWords } from '../offence/find-english-words';
import {
  ENGLISH_PATTERN,
  KEYBOARD_PATTERN,
  KOREAN_PATTERN,
  LETTERS_PATTERN,
  SIGN_PATTERN,
  SPACED_PATTERN,
} from '../offence/patterns';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { KATSAROS } from '../sources/studies';
import { removal } from '../suggest';

export const offensiveLanguage: Rule = {
  id: 'offensive-language',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check(draft) {
    return [...korean(draft), ...latin(draft), ...findAll(draft, SIGN_PATTERN)].map(({ start, end }) => {
      const span = { start, end };
      const words = draft.text.slice(start, end);
      return {
        ...span,
        suggestions: [removal(draft.text, span, { ko: `'${words}' 빼기`, en: `Remove “${words}”` })],
      };
    });
  },
};

function korean(draft: DraftText): readonly Span[] {
  if (draft.language !== 'ko') return [];
  const joined = joinJamo(draft.normal);
  const syllables = [...joined.text.matchAll(KOREAN_PATTERN)].map((match) =>
    originalSpan(joined, match.index, match.index + match[0].length),
  );
  const rest = [...findAll(draft, LETTERS_PATTERN), ...findAll(draft, SPACED_PATTERN)];
  return [...syllables, ...rest.filter((span) => !syllables.some((one) => overlap(one, span)))].map(
    ({ start, end }) => ({ start, end }),
  );
}

function latin(draft: DraftText): readonly Span[] {
  const words = findEnglishWords(draft.normal.text).map(({ start, end }) =>
    originalSpan(draft.normal, start, end),
  );
  return [...words, ...findByLanguage(draft, { ko: [], en: [ENGLISH_PATTERN, KEYBOARD_PATTERN] })];
}

export const docs: RuleDocs = {
  message: {
    ko: '상처 주는 표현이 있습니다. 다시 볼까요?',
    en: 'This may hurt someone. Look again?',
  },
  reason: {
    ko: '보내기 전에 다시 보게 하자 100건 중 22건은 고쳐졌고 9건은 취소됐으며, 공격적인 글이 6% 줄었습니다.',
    en: 'When people were asked to look again, 22 of 100 posts were revised, 9 cancelled, and 6 % fewer offensive ones went out.',
  },
  summary: {
    ko: '욕설과 비하 표현을 찾습니다. 초성, 띄어쓰기, 숫자, 영문 자판으로 바꿔 쓴 것도 봅니다.',
    en: 'Finds abuse and slurs, also in their usual disguises.',
  },
  evidence: [KATSAROS],
  bad: {
    ko: ['닥쳐 주세요 ㅂㅅ아', '시1발 왜 안 되는데'],
    en: ['Only an idiot would say that', 'What the f*ck is this'],
  },
  good: {
    ko: ['말씀하신 점을 확인하겠습니다', '작은 실험이 새 사업의 시발점이 되었습니다'],
    en: ['Let me check that point', 'The class passed its assessment in Essex'],
  },
};
