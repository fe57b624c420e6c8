import type { Span } from '../../text/span';
import type { DraftText } from '../draft-text';
import { findAll } from '../find';
import { ENGLISH_HEAT } from '../heat/english-heat';
import { KOREAN_HEAT } from '../heat/korean-heat';
import { abuseIn } from '../offence/abuse-in';
import { endingsIn } from '../register/endings-in';
import { answersTrouble } from '../reply/complaint-reply';
import { answersReport } from '../reply/report';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { dropSentence, insteadOfSentence } from '../sentence-edits';
import { REPLY_SARCASM } from '../sources/practice';
import { BEAL_GREGOIRE } from '../sources/service-studies';
import { KATSAROS } from '../sources/studies';

const EXPLAINED_BADLY = {
  ko: '제가 설명을 어렵게 드렸습니다.',
  en: 'I explained that badly.',
};

export const replyHeat: Rule = {
  id: 'reply-heat',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check(draft) {
    return heatIn(draft).map(({ start, end }) => ({
      start,
      end,
      suggestions: [
        ...dropSentence(draft, { start, end }),
        ...insteadOfSentence(draft, { start, end }, EXPLAINED_BADLY),
      ],
    }));
  },
};

function heatIn(draft: DraftText): readonly Span[] {
  const { ANYWHERE, IN_ANSWERS, TALKS_BACK, CARES, HELPS } =
    draft.language === 'ko' ? KOREAN_HEAT : ENGLISH_HEAT;
  const anywhere = findAll(draft, ANYWHERE);
  if (draft.context.kind === 'post') return anywhere;
  const hot = [...anywhere, ...findAll(draft, IN_ANSWERS), ...abuseIn(draft)];
  const { text } = draft.normal;
  if (!mayBeUnhappy(draft) || CARES.test(text) || HELPS.test(text)) return hot;
  return [
    ...hot,
    ...findAll(draft, TALKS_BACK),
    ...endingsIn(draft).filter(({ ending }) => ending === 'banmal'),
  ];
}

/** Less than a complaint will do: short ones read like plain remarks, and the answer has neither cared nor helped. */
function mayBeUnhappy(draft: DraftText): boolean {
  const triage = draft.context.answered?.triage;
  if (triage?.kind === 'praise' || triage?.kind === 'question') return false;
  return answersTrouble(draft) || answersReport(draft) || (triage?.complaint ?? 0) >= 0.25;
}

export const docs: RuleDocs = {
  message: { ko: '답글이 날카롭습니다. 10분 뒤 다시 볼까요?', en: 'This reply runs hot. Pause?' },
  reason: {
    ko: '보내기 전에 다시 보게 하자 100건 중 22건은 고쳐졌고 9건은 취소됐습니다. 날카롭게 나간 답글은 지워도 캡처로 남습니다.',
    en: 'Asked to look again before sending, people revised 22 of 100 posts and dropped 9; a sharp reply lives on in screenshots.',
  },
  summary: {
    ko: '답글에서 비꼼, 고객 탓, 짜증, 훈계, 무시로 읽히는 말을 찾습니다.',
    en: 'Finds sarcasm, blame, impatience, lecturing and dismissal in replies.',
  },
  evidence: [KATSAROS, REPLY_SARCASM, BEAL_GREGOIRE],
  bad: {
    ko: ['처음부터 말씀드렸는데 이해를 못 하시네요', '싫으시면 다른 데 가세요'],
    en: ['Oh please, as we already said…', 'How many more times do we have to explain this'],
  },
  good: {
    ko: [
      '제가 설명을 어렵게 드렸습니다. 핵심은 두 가지입니다',
      '기다리게 해 드려 죄송합니다. 오후 3시에 다시 알려 드릴게요',
    ],
    en: [
      'I explained that badly. Two points matter:',
      'You are right, the label was wrong. I am fixing it now.',
    ],
  },
};
