import type { Localized } from '../../language';
import { sentencesTooLate } from '../../replies/promise/promised-time';
import { originalSpan } from '../../text/mapped-text';
import type { DraftText } from '../draft-text';
import { closeWith } from '../reply/closing';
import { isComplaintReply } from '../reply/complaint-reply';
import { nextDeadline } from '../reply/next-deadline';
import { firmPromisesIn, promisesIn } from '../reply/promise';
import { answersReport } from '../reply/report';
import { hasTimeExpression } from '../reply/time-expression';
import type { Match, Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';
import { PRACTICE } from '../sources/practice';
import { EINWILLER_STEILEN, LEWICKI } from '../sources/service-studies';

/** What follows is up to the other person, or to be had behind the link: no time can be named for it. */
const ASKS_FIRST =
  /주시면|남기시면|\b(?:(?:if|once|when) (?:you|they)|please (?:send|e-?mail|share|contact|call|dm)|send us|(?:could|can|would) you|let us know|mind sharing)\b/i;
const LINK = /https?:\/\/|\bwww\./i;

export const replyOwnerDeadline: Rule = {
  id: 'reply-owner-deadline',
  family: 'reply',
  level: 'warn',
  ...ANSWERS,
  check(draft) {
    if (hasTimeExpression(draft.normal.text)) return tooLate(draft);
    if (draft.context.answered?.triage?.kind === 'praise') return [];
    const complaint = isComplaintReply(draft) || answersReport(draft);
    const [asks, links] = [ASKS_FIRST.test(draft.normal.text), LINK.test(draft.normal.text)];
    if (complaint ? asks && links : asks || links) return [];
    const promises = complaint ? promisesIn(draft) : firmPromisesIn(draft);
    const [first] = promises.toSorted((a, b) => a.start - b.start);
    if (!first) return [];
    const by = nextDeadline(draft.context);
    const closing = closeWith(
      draft,
      `${by.ko} 제가 답글로 결과를 알려 드리겠습니다.`,
      `I will reply here with the outcome ${by.en}.`,
    );
    return [{ start: first.start, end: first.end, suggestions: [closing] }];
  },
};

/** Promises for an hour that is over; they never hold the reply. */
function tooLate({ normal, context: { time, zone } }: DraftText): readonly Match[] {
  if (time === undefined || zone === undefined) return [];
  return sentencesTooLate(normal.text, time, zone).map(({ start, end }) => ({
    ...originalSpan(normal, start, end),
    level: 'advise',
    message: TOO_LATE,
  }));
}

const TOO_LATE: Localized = {
  ko: '약속한 시각이 이미 지났습니다. 지킬 수 있는 시각을 적으세요',
  en: 'The time you promise has passed. Name one you can keep',
};

export const docs: RuleDocs = {
  message: { ko: '누가 언제까지 할지 적으세요', en: 'Say who and by when' },
  reason: {
    ko: '사과에서 책임 인정 다음으로 무거운 것은 해결책인데, 기업 답글의 14%만 조치를 내놓았습니다. 시각이 없으면 약속으로 읽히지 않습니다.',
    en: 'An offer to put things right weighs most after owning the fault, yet only 14 % of company replies made one; without a time it reads as none.',
  },
  summary: {
    ko: '답글의 약속에 시각이 없거나 그 시각이 이미 지났으면 누가 언제까지 할지 적게 합니다.',
    en: 'Finds promises in replies that name no time, or one that has passed.',
  },
  evidence: [EINWILLER_STEILEN, LEWICKI, PRACTICE],
  bad: {
    ko: ['확인 후 조치하겠습니다', '불편을 드려 죄송합니다. 담당 부서에 전달하겠습니다'],
    en: ['We will look into it', 'Sorry! Our team is working on it'],
  },
  good: {
    ko: [
      '제가 창고에 확인해 오늘 17시까지 여기 답글로 알려 드리겠습니다',
      '확인했습니다. 재고가 두 장 남아 있습니다',
    ],
    en: ['I will check with the warehouse and reply here by 17:00 today', 'Fixed. The page loads again'],
  },
};
