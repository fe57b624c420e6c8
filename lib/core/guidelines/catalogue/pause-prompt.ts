import { Temporal } from 'temporal-polyfill';
import type { Localized } from '../../language';
import type { CheckContext } from '../check-context';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { INTEL_GUIDELINES } from '../sources/practice';
import { KATSAROS } from '../sources/studies';

/** Ten at night to six in the morning, on the team's clock. */
const NIGHT_FROM = 22;
const NIGHT_UNTIL = 6;
const TURNS_BEFORE = 2;

/** What cannot wait for the morning. */
const PRESSING =
  /긴급|대피|안전|장애|복구|정전|단수|누출|리콜|회수|결항|운행|재개|점검|\b(?:urgent|emergency|evacuat|safety|outage|restor|back (?:up|online)|recall|maintenance|resum|closed)/i;

export const pausePrompt: Rule = {
  id: 'pause-prompt',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  check({ text, normal, context }) {
    if (text.trim() === '' || PRESSING.test(normal.text)) return [];
    if ((context.answered?.ownReplies ?? 0) >= TURNS_BEFORE) return [{ start: 0, end: 0, message: MANY }];
    return isNight(context) ? [{ start: 0, end: 0, message: LATE }] : [];
  },
};

const MANY: Localized = {
  ko: '이 대화에 다는 세 번째 답글입니다. 한 번 더 읽어 볼까요?',
  en: 'Your third reply here. Read once more before sending?',
};
const LATE: Localized = {
  ko: '늦은 시각입니다. 보내기 전에 한 번 더 읽어 볼까요?',
  en: 'It is late. Read once more before sending?',
};

function isNight({ time, zone }: CheckContext): boolean {
  if (time === undefined || zone === undefined) return false;
  const { hour } = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone);
  return hour >= NIGHT_FROM || hour < NIGHT_UNTIL;
}

export const docs: RuleDocs = {
  message: { ko: '보내기 전에 한 번 더 읽어 볼까요?', en: 'Read once more before sending?' },
  reason: {
    ko: '보내기 전에 한 번 물었더니, 글 100건 가운데 22건을 고쳐 쓰고 9건은 보내지 않았습니다.',
    en: 'Asked once before sending, people revised 22 of 100 posts and kept 9 to themselves.',
  },
  summary: {
    ko: '밤 10시부터 아침 6시 사이의 글과, 한 대화에서 세 번째로 다는 답글에 한 번 묻습니다. 급한 안내에는 묻지 않습니다.',
    en: 'Asks once about texts between 22:00 and 06:00 and about the third reply in one conversation; never about urgent notices.',
  },
  evidence: [KATSAROS, INTEL_GUIDELINES],
  bad: {
    ko: ['그건 고객님이 잘못 아신 겁니다', '다시 말씀드리지만 규정상 어렵습니다'],
    en: ['That is simply not what happened', 'As you would know had you read our terms'],
  },
  good: {
    ko: ['새벽 2시 10분에 결제 장애를 복구했습니다', '오늘 밤 11시부터 1시까지 서버를 점검합니다'],
    en: ['Payments were restored at 02:10', 'Maintenance tonight from 23:00 to 01:00'],
  },
};
