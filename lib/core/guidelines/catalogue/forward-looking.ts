import type { Localized } from '../../language';
import { cuesOf, type Finders, findStretches, spanOf } from '../claims/find-claims';
import { each, followedBy } from '../claims/near';
import { statesPeriod } from '../claims/period';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { insteadOfSentence } from '../sentence-edits';
import { INTEL_GUIDELINES, PRACTICE } from '../sources/practice';

/** Something that will be there, as against work on a reported case. */
const WILL_KO =
  /(?:넣|추가|출시|고치|고쳐|만들|지원|반영|나오|나올|나옵|나와|오픈|재입고|입고|도입|업데이트|적용|시작|열|엽|올리|인상|바꾸|바꿔|개선|구현|탑재|들어[갑가]|생[기깁]|돌아[오옵]|[됩되돼])[가-힣]{0,6} ?(?:드[리릴])?(?:겠습니다|겠다|게요|니다|[될할올릴갈길] ?(?:거|것|예정)|예정|오픈|요(?![가-힣]))/;

/** Promised as certain; a date does not mend that. */
const CERTAIN: Finders = {
  ko: [
    followedBy(
      /(?<![가-힣])(?:반드시|무조건|틀림없이|꼭|확실히|기필코|어떻게든|100 ?%|영영|평생|제 ?이름을 ?걸고)/,
      WILL_KO,
      25,
    ),
    each(
      /(?:(?:겠다고|기로|것을|할 ?것을|드릴 ?것을) ?|(?:[갑옵니됩엽]니다|[해가와돼]요)[.,! ]{1,3})약속(?:드립니다|드려요|합니다|할게요|드릴게요|해요)/,
      /(?:재입고|재출시|입고|출시|오픈)[^.\n]{0,6}?(?:100 ?%|확정|무조건|확실)[가-힣 ]{0,6}/,
      /(?:앞으로도?|다시는|두 ?번 ?다시) ?절대(?:로)? ?[가-힣 ]{0,10}?(?:않|안 ?[가-힣])[가-힣]*/,
      /절대(?:로)? ?(?:다시는 ?)?[가-힣 ]{0,14}?(?:없게|없도록|없을|않게|않도록) ?(?:하겠|할게|만들)[가-힣]*/,
      /가격[은을]? ?절대[^.\n]{0,6}?(?:안|않)[가-힣 ]{0,6}|(?:[갑옵니됩엽]니다|[해가와돼]요)[.,! ]{1,3}(?:믿어 ?주|기다려 ?주|걱정 ?마)[가-힣]*/,

      /다시는? 없(?:어요|습니다)|다신 없(?:어요|습니다)|맡겨만 ?주|(?:거예요|겁니다|됩니다|나옵니다)[., ]{1,2}확실|(?:안에|내에|까지) ?무조건/,
      /가격[은을]? ?(?:절대 ?)?안 ?올[리립][가-힣]* ?(?:평생|영원히)|제 ?말 ?믿/,
    ),
  ],
  en: [
    each(
      /\b(?:we|i|it|you|this|they)(?:['’]ll| will) (?:definitely|absolutely|certainly|surely|100 ?%|for sure)\b(?! (?:look|check|pass|ask|let|be in touch|reply|get back))/,
      /\b(?:definitely|certainly) (?:coming|adding|launching|shipping|happening|opening|returning)\b|\bmy word\b/,
      /\bguarantee(?:d)? (?:to (?:be|add|have|fix|launch|ship|come)|that|it will|you)\b/,
      /\b(?:i|we) (?:can )?promise(?:s)? (?:to|you|that|this|it|we|an?)\b|(?<=[a-z\d%], )(?:we )?promise\b/,
      /\b(?:we|this|it)(?:['’]ll| will) never (?!share|sell|ask|send|request|call)\w+|\byou have (?:my|our) word\b/,
      /\b(?:mark (?:my|our) words|pinky (?:swear|promise)|cross my heart|bet on it|trust (?:me|us), it)\b/,
      /\b100 ?% (?:happening|coming|sure|certain|confirmed)\b/,
      /\bnext (?:year|month|spring|summer|autumn|winter|quarter), (?:100 ?%|guaranteed|for sure|no doubt)/,
      /\bno more \w+, ever\b|\b(?:stay|be) (?:like this|the same|this low) forever\b/,
    ),
  ],
};

/** Announced without a day. */
const UNDATED: Finders = {
  ko: [
    followedBy(
      /(?<![가-힣])(?:곧|금방|조만간|머지않아|연내에?|빠른 ?시일 ?(?:내|안)에?|다음 ?(?:버전|업데이트|패치|시즌)에?[는도]?)/,
      /엽니다|열[겠려]|출시|나올|나옵|나온|나와|재입고|돼요|됩니다|만나[실보]|추가|업데이트|오픈|지원[하될됩]|공개|도입|만나 ?보실|찾아 ?[뵙갑올]|선보|들어[갑가]|돌아[오옵]/,
      14,
    ),
    each(/(?:출시|오픈|추가|지원|도입|재입고) ?(?:될 ?|할 ?)?(?:예정|임박)(?:입니다|이에요|이니|!|[.]|$)/),
  ],
  en: [
    each(
      /\bcoming (?:very )?soon\b(?!\?)|\bany day now\b|\bbefore you know it\b/,
      /\b(?:launching|dropping|arriving|available|back in stock|live) (?:very )?soon\b/,
      /(?<!\b(?:parcel|order|package|refund|driver|team|technician|engineer|courier|taxi|bus)[^.\n]{0,12})\b(?:on (?:its|the|their) way|in the works|almost here|around the corner|coming before long)\b(?=[^.\n]{0,20}(?:trust|promise|stay tuned|hang tight|$|[.!,]))/,
      /\bin the next (?:release|update|version)\b/,
    ),
  ],
};

const ONCE_DECIDED: Localized = {
  ko: '정해지면 이 글에서 알려 드리겠습니다.',
  en: 'We will say so here once it is decided.',
};

export const forwardLooking: Rule = {
  id: 'forward-looking',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  cues: cuesOf(CERTAIN, UNDATED),
  check(draft) {
    const certain = findStretches(draft, CERTAIN);
    const undated = statesPeriod(draft.folded) ? [] : findStretches(draft, UNDATED);
    return [...certain, ...undated].map((stretch) => {
      const span = spanOf(draft, stretch);
      return { ...span, suggestions: insteadOfSentence(draft, span, ONCE_DECIDED) };
    });
  },
};

export const docs: RuleDocs = {
  message: { ko: '확정되지 않은 약속입니다', en: 'Promises something not decided' },
  reason: {
    ko: '아직 정해지지 않은 일을 약속하면 지키지 못했을 때 그 글이 증거로 남습니다. 다음 단계와 그 날짜만 약속하세요.',
    en: 'A promise about what is not decided comes back as a screenshot: promise only the next step and its date.',
  },
  summary: {
    ko: "'반드시', '곧 출시'처럼 정해지지 않은 기능이나 출시를 약속하는 표현을 찾습니다.",
    en: 'Finds certain promises of features and launches, and “coming soon” without a date.',
  },
  evidence: [INTEL_GUIDELINES, PRACTICE],
  bad: {
    ko: ['다음 버전에는 반드시 그 기능을 넣겠습니다', '다크 모드도 곧 출시됩니다'],
    en: ['We will definitely add that feature', 'Dark mode is coming soon'],
  },
  good: {
    ko: [
      '제안을 개발팀에 등록했습니다(번호 1043). 결정되면 이 글에 답글로 알려 드리겠습니다',
      '반드시 영수증을 챙겨 주세요',
    ],
    en: ['Logged as request 1043. We will reply here once decided.', 'You must promise to wear a helmet'],
  },
};
