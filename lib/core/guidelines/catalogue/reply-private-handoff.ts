import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';

export const replyPrivateHandoff: Rule = {
  id: 'reply-private-handoff',
  family: 'reply',
  level: 'advise',
  ...ANSWERS,
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '’DM 주세요’ 앞에 공감과 다음 단계를', en: 'Don’t just say "DM us"' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['DM 주세요'], en: ['Please DM us'] },
  good: {
    ko: [
      '두 번이나 잘못 온 점 죄송합니다. 주문번호만 DM으로 주시면 오늘 안에 새 제품 출고를 확인해 드리겠습니다',
    ],
    en: ['Sorry it arrived wrong twice. Send me the order no. by DM and I will confirm a replacement today.'],
  },
};
