import type { Level } from '../../level';
import { originalSpan } from '../../text/mapped-text';
import { overlap, type Span } from '../../text/span';
import type { DraftText } from '../draft-text';
import { abuseIn } from '../offence/abuse-in';
import type { Match, Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { KATSAROS } from '../sources/studies';
import { removal } from '../suggest';

/**
 * How surely a sentence must hurt, as the learned reading has it, for a quiet tip, for advice, and to hold a post. The
 * Korean reading was never shown comments under news; there it is right long before it is sure.
 */
const CONCEIVABLE = { ko: 0.25, en: 0.5 };
const DOUBTFUL = 0.5;
const SURE = 0.9;
const MESSAGE = {
  ko: '이 문장은 누군가에게 상처가 될 수 있습니다. 다시 볼까요?',
  en: 'This sentence may hurt someone. Look again?',
};

export const offensiveLanguage: Rule = {
  id: 'offensive-language',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check(draft) {
    const words = abuseIn(draft);
    return [...words.map((span) => withRemoval(draft, span)), ...sentences(draft, words)];
  },
};

function withRemoval(draft: DraftText, { start, end }: Span): Match {
  const words = draft.text.slice(start, end);
  const label = { ko: `'${words}' 빼기`, en: `Remove “${words}”` };
  return { start, end, suggestions: [removal(draft.text, { start, end }, label)] };
}

/** Sentences that hurt without any listed word. */
function sentences(draft: DraftText, words: readonly Span[]): readonly Match[] {
  const { offence, normal } = draft;
  if (!offence) return [];
  return draft.sentences.flatMap(({ start, end }): readonly Match[] => {
    const span = originalSpan(normal, start, end);
    if (words.some((word) => overlap(word, span))) return [];
    const hurts = offence(normal.text.slice(start, end));
    return hurts < CONCEIVABLE[draft.language] ? [] : [{ ...span, message: MESSAGE, level: levelOf(hurts) }];
  });
}

function levelOf(hurts: number): Level {
  if (hurts >= SURE) return 'warn';
  return hurts >= DOUBTFUL ? 'advise' : 'tip';
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
