import type { Language } from '../language';

/** Who releases the replies that ship; a team's own words stay as they are. */
const KOREAN: Readonly<Record<string, string>> = {
  logistics: '물류',
  'team lead': '팀장',
  safety: '안전',
  legal: '법무',
  ops: '운영',
  'ops lead': '운영 책임자',
  'store lead': '점장',
  'privacy officer': '개인정보 책임자',
  billing: '결제',
  marketing: '마케팅',
  'fact owner': '사실 확인 담당',
  'IR/disclosure': 'IR·공시',
  content: '콘텐츠',
  'comms head': '홍보 책임자',
  comms: '홍보',
};

/** Within how long; a chip tells the time that is left. */
const TIME = /^\d+ ?(?:min|분)$/;

/** Who a template's gate names, as people read it: `safety+legal, 15 min` is "safety, legal", "안전·법무". */
export function gateWords(gate: string, language: Language): string {
  const names = gate
    .split(/[+,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !TIME.test(name));
  return language === 'ko' ? names.map((name) => KOREAN[name] ?? name).join('·') : names.join(', ');
}
