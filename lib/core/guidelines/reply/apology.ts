/**
 * Words that say sorry. "죄송하지만 품절입니다" and "sorry, but we're closed" only soften a refusal, and a regret that is
 * asked for ("사과해 주세요") is somebody else's.
 */
const KOREAN =
  /(?:죄송|송구)(?!하지만|한데|합니다만|하오나|하나[ ,]|스럽지만)|미안(?:합|해|하[다네고게]|한 ?마음)|사과(?:드|의 ?(?:말씀|뜻|의미|마음)|를 ?드|말씀|합니다|올립|하겠)|면목 ?없|사죄|뵐 낯이 없/;
const ENGLISH =
  /\b(?:sorry(?!,? but)|apolog(?:y|ies|i[sz]e[ds]?|i[sz]ing)|forgive us|pardon us|my bad|our bad)\b/i;

/** Whether a text (plain form) says sorry in so many words. */
export function apologises(text: string): boolean {
  return KOREAN.test(text) || ENGLISH.test(text);
}
