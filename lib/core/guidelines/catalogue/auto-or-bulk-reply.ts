import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const autoOrBulkReply: Rule = {
  id: 'auto-or-bulk-reply',
  family: 'warning',
  level: 'block',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '같은 답글을 여러 명에게 보낼 수 없습니다', en: 'Bulk identical replies are blocked' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['(20명에게 같은 답글)'], en: ['(same reply to 20 people)'] },
  good: { ko: ['한 건씩 확인하고 고쳐서 보내기'], en: ['One by one, edited by a person'] },
};
