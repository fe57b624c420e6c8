import { cueList } from '../cue-list';
import { findByLanguage, type PatternsByLanguage } from '../find';
import { nextDeadline } from '../reply/next-deadline';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { insteadOfSentence } from '../sentence-edits';
import { BROOKS, NEWMAN_KRAYNAK } from '../sources/service-studies';

/** Taking the fault upon us. */
const ADMISSIONS: PatternsByLanguage = {
  ko: [
    /(?:(?:(?:모두|전부|전적으로|명백한|이번 ?일은) ?)?(?:저희|당사|본사|제|우리)[가의]? ?(?:[가-힣]{1,8}(?:의|상)? ){0,2}?(?:잘못|과실|실수|책임|불찰|탓|결함|하자|불량|오류|관리 ?소홀|부주의)(?:[이가] ?(?:맞|있|큽|명백)[가-힣]{1,5}|입니다|이에요|예요|이었습니다|였습니다|[을를] ?인정[가-힣]{1,6}| ?때문[가-힣]{1,5}|로 ?(?:인해|인한|발생)[가-힣 ]{0,10}))/g,
    /(?:결함|하자|불량|과실|잘못)(?:이|인 ?것이|인 ?게)? ?맞[가-힣]{1,5}|(?:제조|생산|포장|조리|설계|배송) ?(?:과정|단계)에서 [^.!?\n]{0,16}(?:섞|들어간|들어갔|발생|생긴|빠진|빠졌|잘못)[가-힣 ]{0,8}/g,
  ],
  en: [
    /\b(?:this|that|it|everything|the \w+)(?:['’]s| is| was)(?: all| entirely| completely| clearly| totally)? (?:our|my) (?:fault|mistake|error|failure|responsibility|doing)\b|\b(?:entirely|clearly|all|simply) our (?:fault|mistake|error)\b|\bour (?:fault|mistake|error)\b/gi,
    /\bour (?:[a-z]+ ){0,3}(?:is|was|are|were) (?:defective|faulty|contaminated|unsafe|to blame|the cause|responsible|at fault)\b|\bwe (?:caused|are (?:to blame|at fault|responsible)|take (?:full |all |the )?(?:responsibility|blame)|accept (?:full )?(?:responsibility|liability)|admit)\b|\b(?:caused by|due to|because of) (?:our|a (?:fault|defect) in our)\b[^.!?\n]{0,24}/gi,
  ],
};

/** The text says itself that nobody knows yet. */
const STILL_OPEN =
  /원인[은이을를]? ?(?:아직|현재|지금)?[가-힣 ]{0,6}(?:확인|파악|조사|분석|규명|모르|밝혀지지)|(?:조사|감식|검사|분석|감정) ?(?:중|전|결과[가를는] ?(?:나오|나와|기다))|아직 ?(?:정확한 ?)?(?:원인|경위|이유)|\b(?:still|currently|are|is) (?:investigat|looking into|examin|test)\w*|\bcause (?:is|isn['’]t|remains|not|has not|hasn['’]t)(?: yet| still)? (?:unknown|being|known|clear|been|unclear)|\bdon['’]?t (?:yet )?know (?:why|the cause|what caused)|\bbefore (?:the )?(?:tests?|results|investigation)\b/i;

export const apologyCauseUnknown: Rule = {
  id: 'apology-cause-unknown',
  family: 'reply',
  level: 'advise',
  ...EVERYWHERE,
  cues: cueList(
    '잘못|과실|실수|책임|불찰|탓|결함|하자|불량|오류|소홀|부주의|과정에서|단계에서|fault|mistake|error|failure|responsib',
    'our doing|defect|contaminat|unsafe|to blame|the cause|we caused|liab|admit|caused by|due to',
    'because of',
  ),
  check(draft) {
    if (!draft.context.investigating && !STILL_OPEN.test(draft.normal.text)) return [];
    const by = nextDeadline(draft.context);
    const untilKnown = {
      ko: `원인은 확인하고 있으며 ${by.ko} 알려 드리겠습니다.`,
      en: `We are looking for the cause and will report it ${by.en}.`,
    };
    return findByLanguage(draft, ADMISSIONS).map((found) => ({
      start: found.start,
      end: found.end,
      suggestions: insteadOfSentence(draft, found, untilKnown),
    }));
  },
};

export const docs: RuleDocs = {
  message: { ko: '원인 확인 전에는 공감과 확인 시각만', en: 'Before facts: empathy and a check time' },
  reason: {
    ko: '누구 탓인지 분명하지 않을 때는 전면 인정보다 공감이 마음을 더 풀었습니다. 잘못은 밝혀진 뒤에, 확인할 시각은 지금 적으세요.',
    en: 'While it is unclear who is at fault, sympathy soothes more than a full admission; own the fault once it is known, and name the time of the next word now.',
  },
  summary: {
    ko: '원인을 확인하는 중인데 잘못을 단정하는 말을 찾습니다.',
    en: 'Finds admissions of fault while the cause is still being looked into.',
  },
  evidence: [NEWMAN_KRAYNAK, BROOKS],
  bad: {
    ko: ['저희 제품 결함이 맞습니다', '저희 과실입니다. 원인은 조사 중입니다'],
    en: ['Our product is defective', 'This is our fault. We are still investigating.'],
  },
  good: {
    ko: [
      '그런 일을 겪으셔서 정말 놀라셨겠습니다. 오늘 제품을 회수해 검사하고 16일까지 결과를 알려 드리겠습니다',
      '원인을 확인하고 있습니다. 16시에 다시 안내하겠습니다',
    ],
    en: [
      'I am sorry you went through this. We collect the unit today and report the result by the 16th.',
      'We do not know the cause yet. Next update at 4 pm.',
    ],
  },
};
