import { EINWILLER_STEILEN, LITHIUM, SPROUT, TWITTER_CARE } from '../../guidelines/sources/service-studies';
import { answerDue, pressureOf } from '../../replies/answer-due';
import type { ComplaintCase } from '../../replies/complaint-case';
import { isComplaint } from '../../replies/is-complaint';
import type { PlanDocs, PlanRule } from './plan';

/** Who was not on screen for so long has been answered elsewhere, or not at all. */
const SEEN_WITHIN_MS = 7 * 86_400_000;

export const slaFirstReply: PlanRule = {
  id: 'sla-first-reply',
  level: 'warn',
  check({ record, team, now }) {
    const pressing = record.cases
      .filter((one) => wantsAnswer(one) && one.lastSeenAt >= now - SEEN_WITHIN_MS)
      .map((one) => ({ one, dueAt: answerDue(one, team) }))
      .filter(({ one, dueAt }) => pressureOf(one.postedAt ?? one.firstSeenAt, dueAt, now) !== 'calm')
      .sort((a, b) => a.dueAt - b.dueAt);
    if (pressing.length === 0) return [];
    const late = pressing.filter(({ dueAt }) => dueAt <= now).length;
    const soon = pressing.length - late;
    return [{ slots: [], cases: pressing.map(({ one }) => one), message: tell(late, soon) }];
  },
};

function wantsAnswer({ answers, kind }: ComplaintCase): boolean {
  return answers.length === 0 && (isComplaint(kind) || kind === 'question');
}

function tell(late: number, soon: number) {
  const ko = [late > 0 && `첫 답변 시간이 지난 고객 ${late}명`, soon > 0 && `곧 지날 고객 ${soon}명`];
  const en = [late > 0 && `${late} past the time for a first answer`, soon > 0 && `${soon} soon to be`];
  return {
    ko: `${ko.filter(Boolean).join(', ')}: 받았다는 답글부터 보내고 언제까지 알려 드릴지 적어 주세요`,
    en: `Customers waiting: ${en.filter(Boolean).join(', ')}. Say that you have it, and by when they will hear more`,
  };
}

export const docs: PlanDocs = {
  message: { ko: '첫 답변 시간이 지나고 있습니다', en: 'First-reply time is running out' },
  reason: {
    ko: '불만을 트위터에 적은 사람의 72%는 한 시간 안에 답을 기대했습니다(501명 설문). 6분 안에 답을 받은 고객은 약 20달러를 더 낼 뜻이 있었고, 한 시간이 넘으면 약 2달러로 줄었습니다. 근무 시간 밖이면 답하는 시간을 알려 두세요.',
    en: 'Of people who complained on Twitter, 72 % expected an answer within the hour (a survey of 501). Answered within 6 minutes, customers would pay some $20 more; after an hour, some $2. Outside your hours, say when you answer.',
  },
  summary: {
    ko: '이레 안에 화면에서 본 불만과 질문 가운데 답이 없고, 팀이 정한 첫 답변 시간이 지났거나 4분의 1도 남지 않은 것을 봅니다.',
    en: 'Looks for complaints and questions seen here within seven days that nobody has answered, where the team’s time for a first answer is over or less than a quarter of it is left.',
  },
  evidence: [LITHIUM, TWITTER_CARE, SPROUT, EINWILLER_STEILEN],
};
