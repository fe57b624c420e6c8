import { escalationSpan } from '../../replies/escalations/find-escalations';
import { originalSpan } from '../../text/mapped-text';
import { hasTimeExpression } from '../reply/time-expression';
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
    const { text } = draft.normal;
    if (isHolding(text)) return [];
    const { replyTo } = draft.context;
    if (replyTo !== undefined) return escalationSpan(replyTo) ? [{ start: 0, end: 0 }] : [];
    // What was asked is not known; the answer's own words may tell.
    const words = escalationSpan(text);
    return words ? [originalSpan(draft.normal, words.start, words.end)] : [];
  },
};

const CONCERN =
  /죄송|사과(?:드|합|의)|놀라|걱정|괜찮으|속상|힘드셨|다치신 ?(?:곳|데)|\b(?:sorry|apolog\w+|frighten\w*|scary|safe|awful|terrible|tiring|worr(?:y|ied)|are you (?:ok|okay|all right))\b/i;
/** A person or team in charge, a first measure for safety, the fault owned, or a signature. */
const IN_HAND =
  /담당(?:자|팀|이|부서)|책임자|(?:안전|법무|품질|위생|홍보|인권|윤리|보안)(?:팀| ?담당| ?책임)|개인정보 ?(?:보호|책임|담당)|저희 ?(?:잘못|실수|책임|불찰)|(?:사용|이용|섭취|충전)[을를]? ?(?:멈추|중단|하지 ?마)|분리해|잠그|환기|대피|119|병원|진료|상담 ?전화|개별(?:적으로)? ?(?:통지|안내)|\^[A-Z가-힣]{1,3}|\b(?:(?:safety|legal|press|privacy|quality|food|care|response|security)[\w -]{0,12}(?:team|lead|officer|desk|manager)|our (?:director|manager|mistake|fault|error)|on us|told individually|stop (?:using|eating|drinking|charging)|unplug|evacuate|call (?:911|999|112|988)|see a doctor|crisis line|helpline)\b/i;
const AT_ONCE = /지금|바로|즉시|\b(?:right )?now\b|immediately/i;

/** Concern, someone in charge and a time: what a holding answer has and a free reply has not. */
function isHolding(text: string): boolean {
  return CONCERN.test(text) && IN_HAND.test(text) && (hasTimeExpression(text) || AT_ONCE.test(text));
}

export const docs: RuleDocs = {
  message: { ko: '담당자 호출이 필요한 사안입니다', en: 'Needs a human lead now' },
  reason: {
    ko: '부상, 화재, 유출, 차별, 법률·언론 문의는 답글 한 줄이 증거가 됩니다. 일정 규모가 넘는 개인정보 유출은 72시간 안에 신고도 해야 합니다. 담당자를 먼저 부르세요.',
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
