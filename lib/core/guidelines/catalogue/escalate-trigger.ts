import { reportsGraveMatter } from '../grave-matters';
import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';
import { LEAK_NOTICE_ACT } from '../sources/laws';
import { PRACTICE } from '../sources/practice';

export const escalateTrigger: Rule = {
  id: 'escalate-trigger',
  family: 'reply',
  level: 'block',
  ...ANSWERS,
  check(draft) {
    const { replyTo = '' } = draft.context;
    if (!reportsGraveMatter(replyTo) || isHolding(draft.normal.text)) return [];
    return [{ start: 0, end: 0 }];
  },
};

const CONCERN =
  /죄송|사과|놀라|걱정|괜찮으|속상|힘드셨|다치신 ?(?:곳|데)|sorry|apolog|frighten|scary|safe\b|awful|terrible|tiring|wouldn['’]t|okay\?/i;
const OWNER =
  /담당(?:자|팀|이|부서)|책임자|안전(?:팀| ?담당| ?책임)|법무|품질|위생|홍보(?:팀| ?담당)|언론 ?담당|개인정보 ?(?:보호|책임|담당)|인권|윤리|제가|저희 ?(?:잘못|실수|책임|불찰)|\^[A-Z가-힣]{1,3}|(?:safety|legal|press|privacy|quality|food|care|response|security) (?:team|lead|officer|desk|manager)|\bi(?:['’]ll| will|['’]m| have|['’]ve)\b|on us\b|our (?:mistake|fault|error|manager|director)/i;
const TIME =
  /\d{1,2} ?시|\d{1,2}:\d\d|\d+ ?분|오늘|내일|정오|지금 ?바로|즉시|by (?:noon|\d|today|tomorrow|end)|within|\d ?(?:am|pm|o['’]clock|minutes|hours)|\bat (?:\d|noon|one|two|three|four|five|six|ten)|today|tomorrow|right now|now\b/i;

/** Concern, someone in charge and a time: what a holding answer has, and no free reply. */
function isHolding(text: string): boolean {
  return CONCERN.test(text) && OWNER.test(text) && TIME.test(text);
}

export const docs: RuleDocs = {
  message: { ko: '담당자 호출이 필요한 사안입니다', en: 'Needs a human lead now' },
  reason: {
    ko: '부상, 화재, 유출, 차별, 법률·언론 문의는 답글 한 줄이 증거가 됩니다. 개인정보 유출은 안 뒤 72시간 안에 신고할 의무도 있습니다. 담당자를 먼저 부르세요.',
    en: 'With injury, fire, leaks, discrimination, lawyers or press, one line can become evidence, and Korean law wants qualifying leaks reported within 72 hours; call the person in charge first.',
  },
  summary: {
    ko: '고객이 부상, 화재, 식중독, 유출, 차별, 자해, 법률·언론 사안을 알렸는데 보통 답글을 쓰려 할 때 멈춥니다. 걱정, 담당자, 시각을 갖춘 안내문은 두고 봅니다.',
    en: 'Stops an ordinary reply to reports of injury, fire, food poisoning, leaks, discrimination, self-harm, legal or press matters; an answer with concern, an owner and a time may go.',
  },
  evidence: [LEAK_NOTICE_ACT, PRACTICE],
  bad: {
    ko: ['불편을 드려 죄송합니다. 가까운 서비스센터를 이용해 주세요', '소중한 의견 감사합니다'],
    en: ['Thanks for letting us know! Please visit our help page', 'Have you tried another outlet?'],
  },
  good: {
    ko: [
      '많이 놀라셨겠습니다. 우선 충전기 전원을 분리해 주세요. 안전 담당자가 오후 3시까지 전화드리겠습니다',
      '다치신 곳은 괜찮으신지 걱정됩니다. 안전팀 책임자가 15분 안에 연락드립니다',
    ],
    en: [
      'That must have been frightening, and I hope you are safe. Please unplug it. Our safety lead will call you by 3 pm.',
      'I am so sorry. Please stop using the charger; our safety team will call you within 15 minutes.',
    ],
  },
};
