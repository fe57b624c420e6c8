type Plain = (words: string) => string | null;

/** The same verb form of another verb, by the ending of what was written. */
function verb(base: string, ing: string, past: string, s = `${base}s`): Plain {
  return (words) =>
    /ing$/i.test(words) ? ing : /ed$|d$/i.test(words) ? past : /[^s]s$/i.test(words) ? s : base;
}
const words =
  (plain: string): Plain =>
  () =>
    plain;
const gone: Plain = () => '';
/** Nobody can tell from here what was meant. */
const unsaid: Plain = () => null;

const use = verb('use', 'using', 'used');

/** Business jargon and letter formulas, with the plain words; '' where nothing is lost without them. */
export const ENGLISH_JARGON: readonly (readonly [RegExp, Plain])[] = [
  [/\butili[sz]ations?\b/gi, words('use')],
  [/\butili[sz](?:ing|ed|es|e)\b/gi, use],
  [
    /\bleverag(?:ing|ed)\b|\b(?<=(?:to|we|can|will|must|could|may|let['’]s|and|they|you) )leverages?\b/gi,
    use,
  ],
  [/\b(?:going|moving) forward(?: basis)?,? ?(?=[a-z.,!?]|$)/gi, unsaid],
  [/\bsynerg(?:y|ies|istic|i[sz]e[ds]?|i[sz]ing)\b/gi, unsaid],
  [/\bbest(?:[- ]in[- ]class|-of-class|[- ]of[- ]breed)\b/gi, unsaid],
  [/\bplease (?:kindly )?(?:be advised|be informed|take note|note) that /gi, gone],
  [
    /\b(?:we (?:wish|would like|regret|are writing) to|this is to|allow us to) (?:inform|advise|notify) you that /gi,
    gone,
  ],
  [/\bplease be (?:advised|informed)\b(?! that )/gi, unsaid],
  [
    /\bat (?:your|the|our) (?:earliest|soonest) (?:possible )?convenience\b/gi,
    (found) =>
      /our/i.test(found.slice(0, 6)) && !/your/i.test(found) ? 'as soon as we can' : 'when you can',
  ],
  [
    /\bkindly (?=(?:note|be|find|revert|send|contact|share|provide|refer|do|check|confirm|advise|allow|wait|ensure|reply|visit|call|let)\b)/gi,
    words('please '),
  ],
  [
    /\brevert(?:ing)? (?:back )?to (?:you|us)\b(?! (?:in|from|the old))/gi,
    (found) => (/ing/i.test(found) ? 'replying to ' : 'reply to ') + found.slice(-3).trim(),
  ],
  [/\bdo the needful\b/gi, unsaid],
  [/\b(?:circle|loop) back\b/gi, words('come back')],
  [/\btouch(?:ing)? base\b/gi, (found) => (/ing/i.test(found) ? 'talking' : 'talk')],
  [
    /\b(?:low[- ]hanging fruit|move the needle|paradigm shifts?|value[- ]adds?|value proposition|core competenc(?:y|ies)|thought leader(?:ship|s)?|mission[- ]critical|actionable insights?|boil the ocean|think outside the box|drill down|deep dive into our|blue[- ]sky thinking|win[- ]win|stakeholder alignment|best practices? framework|end[- ]to[- ]end solutions?|turn ?key solutions?|next[- ]gen(?:eration)? solutions?|holistic (?:approach|solution|experience)|customer[- ]centric(?:ity)?)\b/gi,
    unsaid,
  ],
  [
    /\b(?:incentivi[sz]|operationali[sz]|productioni[sz]|solution(?=ing)|synthesi[sz]e learnings|ideat)(?:ing|ed|es|e)\b/gi,
    unsaid,
  ],
  [/\blearnings\b/gi, words('lessons')],
  [/\bprior to\b/gi, words('before')],
  [/\bsubsequent to\b/gi, words('after')],
  [/\bin the event (?:that|of)\b/gi, (found) => (/that$/i.test(found) ? 'if' : 'in case of')],
  [/\bin lieu of\b/gi, words('instead of')],
  [/\b(?:with|in) (?:regards?|respect|reference) to\b/gi, words('about')],
  [/\bpursuant to\b/gi, words('under')],
  [/\bdue to the fact that\b/gi, words('because')],
  [/\bat this (?:point in time|juncture|moment in time)\b/gi, words('now')],
  [/\b(?:the )?(?:afore(?:mentioned|said)|abovementioned|undersigned)\b/gi, unsaid],
  [/\b(?:herewith|hereby|herein|hereinafter|thereof|therein|wherein|heretofore|forthwith)\b/gi, unsaid],
  [
    /\bendeavou?r(?:ing|ed|s)? to\b/gi,
    (found) => `${verb('try', 'trying', 'tried', 'tries')(found.slice(0, -3))} to`,
  ],
  [/\bcommenc(?:ing|ed|es|e)\b/gi, verb('start', 'starting', 'started')],
  [/\bexpedit(?:ing|ed|es|e)\b/gi, verb('speed up', 'speeding up', 'sped up', 'speeds up')],
  [/\brectif(?:ying|ied|ies|y)\b/gi, verb('fix', 'fixing', 'fixed', 'fixes')],
  [/\bascertain(?:ing|ed|s)?\b/gi, verb('find out', 'finding out', 'found out', 'finds out')],
  [/\bfacilitat(?:ing|ed|es|e)\b/gi, verb('help with', 'helping with', 'helped with', 'helps with')],
  [/\beffectuat(?:ing|ed|es|e)\b/gi, verb('make', 'making', 'made')],
  [
    /\bin receipt of\b|\bbe cognizant of\b|\bavail(?:ing)? (?:yourself |yourselves )?of\b|\bfurnish(?:ing)? (?:us|me|you) with\b|\bremit(?:ting|ted)?\b|\bas per your\b|\b(?:the|this) same shall\b|\bactioned\b|\bplease be reminded\b/gi,
    unsaid,
  ],
  [/\bplease find (?:attached|enclosed)\b/gi, words('here is')],
  [/\bduly noted\b/gi, words('noted')],
];

/** Whether any of it stands in a text; one look instead of fifty. */
export const ANY_JARGON = new RegExp(ENGLISH_JARGON.map(([{ source }]) => source).join('|'), 'i');
