import { withoutOverlaps } from '../../text/span';
import { bareExcuse } from '../defence/bare-excuse';
import { BLAME } from '../defence/blame';
import { BRUSH_OFF } from '../defence/brush-off';
import { BY_RULE } from '../defence/by-rule';
import { findAll } from '../find';
import { unquoted } from '../register/unquoted';
import { couldAnswerComplaint } from '../reply/could-answer-complaint';
import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';
import { GELBRICH_ROSCHK, ORSINGHER, PEUKERT } from '../sources/service-studies';

export const defensivePolicy: Rule = {
  id: 'defensive-policy',
  family: 'reply',
  level: 'warn',
  ...ANSWERS,
  check(draft) {
    const text = unquoted(draft);
    const complained = couldAnswerComplaint(draft);
    const patterns = [...[BY_RULE, BLAME], ...(complained ? [BRUSH_OFF] : [])];
    const found = patterns.flatMap((pattern) => findAll(draft, pattern, text));
    const excuse = found.length === 0 && complained ? bareExcuse(draft) : null;
    return excuse ? [excuse] : withoutOverlaps(found).map(({ start, end }) => ({ start, end }));
  },
};

export const docs: RuleDocs = {
  message: { ko: '규정 탓·고객 탓으로 들립니다', en: 'Sounds defensive' },
  reason: {
    ko: '연구 60편을 모은 분석에서 만족을 가른 것은 무엇을 해 주었나, 어떻게 대했나, 어떤 절차였나 순이었습니다. 규정은 끝에 놓입니다.',
    en: 'Across 60 studies satisfaction followed what was done, then how people were treated, and procedure last; quoting rules starts at the wrong end.',
  },
  summary: {
    ko: '규정을 앞세우거나 고객, 다른 고객과 견주며 탓하는 답글을 찾습니다.',
    en: 'Finds answers that hide behind rules, blame the customer or point at other customers.',
  },
  evidence: [GELBRICH_ROSCHK, ORSINGHER, PEUKERT],
  bad: {
    ko: ['규정상 환불이 어렵습니다. 고객님 착오입니다', '다른 고객님들은 아무 문제 없이 잘 쓰고 계세요'],
    en: ['Per our policy no refund. You should have checked.', 'No one else has complained about this'],
  },
  good: {
    ko: [
      '개봉 후에는 위생 때문에 환불을 못 해 드립니다. 대신 오늘 안에 점검·수리를 무료로 접수해 드릴 수 있습니다',
      '규정에 따라 오늘 전액 환불해 드렸습니다',
    ],
    en: [
      'Opened items cannot be refunded for hygiene reasons. What I can do today: free inspection and repair.',
      'You should have received our email by now',
    ],
  },
};
