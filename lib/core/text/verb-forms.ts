/**
 * Verbs that make a noun a predicate, in all their forms and whatever comes behind. Left out are the beginnings of
 * nouns that look alike: 할인, 해외, 한국, 하루, 하도급, 드립, 돼지, 받침.
 */
const FORMS = {
  하다: '하(?:[겠고며면지게기는니려러던다든므시세십셔셨신실여였]|거[나든]|더[라니]|느[라냐]|도록)[가-힣]{0,8}|하(?:구나|군요?|나요?|네요?|냐[고는]?|라[고는며]?|자(?:고|는|마자|면)?)|했[가-힣]{0,8}|합[니시][가-힣]{0,4}|한(?:[다데지들걸거][가-힣]{0,5}|가요?|만큼)?|할(?:[게까지텐거걸래만뿐때테][가-힣]{0,5}|수록)?|해(?:[요서도야봐보주줘줄준줍드달놓두둔왔온오올내냈낸버졌진져질집볼본봤][가-힣]{0,6}|지[고며면네]|라)?|함(?:[을에은이과도]|으로써?|에도)?',
  되다: '되(?:[겠고며면지게기는니려던다든므시세십셔셨신실어었]|거나|더[라니]|도록)[가-힣]{0,8}|되(?:요|나요?|네요?|자마자)|[됐됩][가-힣]{1,8}|된(?:[다데지걸거채][가-힣]{0,4}|가요)?|될(?:[게까지텐거걸만때][가-힣]{0,4}|수록)?|돼(?!지)[가-힣]{0,6}|됨(?:[을에은이과]|으로)?',
  시키다: '시[키켜켰킵킨킬킴][가-힣]{0,8}',
  드리다: '드(?:리(?!블|프)|렸|립니|린|려)[가-힣]{0,8}|드릴(?:게요?|까요?)?|드림',
  받다: '받(?!침)[가-힣]{1,8}',
  당하다: '당[하했한할합해][가-힣]{0,6}',
  스럽다: '스[러럽런][가-힣]{0,6}',
} as const;

/** 없다, 있다 and 같다 are verbs of their own, often written without the space. */
export const VERB_FORM = `${Object.values(FORMS).join('|')}|[없있같][가-힣]{1,6}`;

const PATTERNS = Object.entries(FORMS).map(([verb, forms]) => [verb, new RegExp(`^(?:${forms})$`)] as const);

/** A term in its dictionary form, such as 사용하다: its noun, and what must follow; null for any other term. */
export function nounAndVerb(term: string): { readonly noun: string; readonly verb: RegExp } | null {
  if (!term.endsWith('다')) return null;
  const found = PATTERNS.find(([verb]) => term.endsWith(verb) && term.length > verb.length);
  return found ? { noun: term.slice(0, -found[0].length), verb: found[1] } : null;
}
