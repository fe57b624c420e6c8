import { PRACTICE } from '../../guidelines/sources/practice';
import type { PlanDocs, PlanRule, TeamRecord } from './plan';

const QUESTIONS = 5;
const MONTH_MS = 30 * 86_400_000;

export const quizFromHits: PlanRule = {
  id: 'quiz-from-hits',
  level: 'tip',
  check({ record, now }) {
    const since = now - MONTH_MS;
    const hits = mostHit(record, since);
    const done = new Set(record.practised.filter(({ at }) => at > since).map(({ id }) => id));
    const exercises = hits.filter((id) => !done.has(id)).slice(0, Math.max(0, QUESTIONS - done.size));
    if (hits.length < QUESTIONS || exercises.length === 0) return [];
    return [
      {
        slots: [],
        exercises,
        message: {
          ko: `이달의 다섯 문제 가운데 ${exercises.length}문제가 남았습니다. 우리 글에서 자주 짚인 것들이고, 5분이면 됩니다`,
          en: `Of this month’s five questions, ${exercises.length} left: what our own texts ran into most. Five minutes will do`,
        },
      },
    ];
  },
};

/** Rules with an exercise that stood beside texts which went out, the most frequent first. */
function mostHit({ activity, exercises }: TeamRecord, since: number): readonly string[] {
  const warnings = activity.filter(
    ({ type, at, subject }) =>
      (type === 'warning-heeded' || type === 'warning-overridden') &&
      at > since &&
      exercises.includes(subject),
  );
  return [...Map.groupBy(warnings, ({ subject }) => subject)]
    .sort(([a, more], [b, less]) => less.length - more.length || a.localeCompare(b))
    .map(([rule]) => rule);
}

export const docs: PlanDocs = {
  message: { ko: '이달의 5문제', en: 'Five questions this month' },
  reason: {
    ko: '짧은 연습을 다달이 하면 지침이 손에 남습니다. 운영 경험에서 나온 원칙이며, 평가에 쓰는 것이 아닙니다. 나갔던 글이 아니라 지어낸 예문으로 연습합니다.',
    en: 'A little practice every month keeps a guide alive. Experience only; and never for appraisal. The examples are made up: nobody’s text is shown.',
  },
  summary: {
    ko: '30일 동안 나간 글에서 연습 문제가 있는 규칙이 다섯 가지 이상 짚였는지, 그동안 다섯 문제를 풀었는지 봅니다.',
    en: 'Looks whether five or more rules with an exercise spoke about texts that went out within 30 days, and whether five exercises were done meanwhile.',
  },
  evidence: [PRACTICE],
};
