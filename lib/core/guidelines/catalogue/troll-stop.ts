import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';
import { USAF_TRIAGE } from '../sources/service-studies';

/** After so many answers of ours, even a real matter has been answered. */
const ENOUGH = 2;

/** The one message that may still be sent: what was said stands, and which rule applies. */
const BOUNDARY =
  /운영 ?(?:규칙|원칙|정책|방침)|(?:규칙|원칙|수칙|지침|이용 ?약관) ?\d*조?|앞 ?(?:답글|답변)|답변(?:은|을)? ?(?:위|앞)|숨(?:길|겨|김|기)|\b(?:house |community |page )?(?:rules?|guidelines?|policy)\b|\b(?:hidden|hide|stands)\b/i;

export const trollStop: Rule = {
  id: 'troll-stop',
  family: 'reply',
  level: 'advise',
  ...ANSWERS,
  check({ text, normal, context: { answered } }) {
    if (answered?.triage?.kind !== 'abuse' || text.trim() === '' || BOUNDARY.test(normal.text)) return [];
    const hasMatter = answered.triage.complaint >= 0.5;
    return hasMatter && answered.ownReplies < ENOUGH ? [] : [{ start: 0, end: 0 }];
  },
};

export const docs: RuleDocs = {
  message: { ko: '더 답하지 말고 기록하세요', en: 'Stop and log' },
  reason: {
    ko: '욕설에는 답할수록 다툼이 커집니다. 미국 공군의 대응 절차도 시비를 거는 글에는 답하지 말고 지켜보기만 하라고 합니다.',
    en: 'Answering abuse feeds it; the U.S. Air Force’s response guide says not to answer trolls and ragers but to monitor them.',
  },
  summary: {
    ko: '욕설뿐인 글이나 이미 두 번 답한 욕설에 다시 답하려 할 때 알려 줍니다.',
    en: 'Advises against answering mere abuse, or abuse that was answered twice already.',
  },
  evidence: [USAF_TRIAGE],
  bad: {
    ko: ['너나 잘하세요', '저희도 상처받습니다. 그만해 주세요'],
    en: ['No, you are the idiot', 'Please stop being so mean'],
  },
  good: {
    ko: [
      '확인된 사실은 앞 답글과 같습니다. 욕설이 포함된 글은 운영 규칙 4조에 따라 숨길 수 있습니다',
      '답변은 위와 같습니다. 운영 원칙에 따라 이 글은 숨기겠습니다',
    ],
    en: [
      'Our answer above stands. Abusive posts may be hidden under rule 4 (link).',
      'We have answered this. Our house rules are pinned to this page.',
    ],
  },
};
