import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const linkSafety: Rule = {
  id: 'link-safety',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '안전하지 않거나 공식 주소가 아닌 링크입니다', en: 'Unsafe or unofficial link' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['환불 신청 http://192.168.0.12/refund'], en: ['Refund form http://203.0.113.9/refund'] },
  good: { ko: ['환불 신청 https://help.ex.kr/refund'], en: ['Refund form https://help.ex.com/refund'] },
};
