import type { CheckContext } from '../check-context';
import { closeWith } from '../reply/closing';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { INTEL_GUIDELINES } from '../sources/practice';

const EMPLOYER =
  /(?:우리|저희|제가 ?다니는|울) ?(?:회사|사무실|팀|매장|공장|본사|브랜드|제품|대표님?)|사내|(?<![가-힣])(?:직장|회사)(?:에서|가|는|의|도|랑) |\b(?:(?:our|my) (?:company|employer|firm|office|team|workplace|CEO|product|brand)|where I work|at work|my job)\b/i;
const DISCLAIMER =
  /개인(?:적인?|의)? ?(?:의견|견해|생각|계정|입장)|사견|회사(?:의)? ?(?:공식 ?)?입장(?:과|이|을)? ?(?:다르|다를|무관|아니|아닙|대변)|\b(?:(?:my|these) (?:own )?(?:personal )?(?:views?|opinions?|thoughts)(?: here)? (?:are|is) (?:my|mine)|views? (?:are )?(?:my|mine|own)|opinions? (?:are )?(?:my|mine|own)|personal (?:view|opinion|capacity|account)|(?:not|don['’]?t) (?:speak|represent|necessarily)\w*)/i;

export const personalDisclaimer: Rule = {
  id: 'personal-disclaimer',
  family: 'tone',
  level: 'tip',
  ...EVERYWHERE,
  check(draft) {
    const { text } = draft.normal;
    if (!isPerson(draft.context) || !speaksOfEmployer(text, draft.context) || DISCLAIMER.test(text))
      return [];
    const add = closeWith(draft, '개인 의견이며 회사 입장과 다를 수 있습니다.', 'Views are my own.');
    return [{ start: 0, end: 0, suggestions: [add] }];
  },
};

function isPerson({ account }: CheckContext): boolean {
  return account?.role === 'employee' || account?.role === 'executive';
}

function speaksOfEmployer(text: string, { company }: CheckContext): boolean {
  return EMPLOYER.test(text) || (company?.names.some((name) => name !== '' && text.includes(name)) ?? false);
}

export const docs: RuleDocs = {
  message: { ko: '개인 의견임을 밝혀 주세요', en: 'Say these are your own views' },
  reason: {
    ko: '개인 계정에 쓴 회사 이야기도 회사의 말로 읽힙니다. 인텔은 직원에게 자기 생각임을 밝히라고 합니다.',
    en: 'What staff write about their employer reads as the employer’s word; Intel asks its people to say that views are their own.',
  },
  summary: {
    ko: '개인 계정에서 회사 이야기를 할 때 개인 의견임을 밝히게 합니다.',
    en: 'Asks for a line on personal views when a personal account speaks of the employer.',
  },
  evidence: [INTEL_GUIDELINES],
  bad: {
    ko: ['우리 회사 이번 개편은 좀 아쉽다', '저희 제품이 왜 늦어졌는지 제 생각을 적어 봅니다'],
    en: ['Our company should have moved faster on this', 'My team thinks four days a week is the future'],
  },
  good: {
    ko: ['우리 회사 이번 개편은 아쉽다. 개인 의견이며 회사 입장과 다를 수 있습니다', '주말에는 산에 올랐다'],
    en: ['Our company should have moved faster. Views are my own.', 'Went up the hill on Sunday'],
  },
};
