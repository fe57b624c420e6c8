import { findByLanguage, type PatternsByLanguage } from '../find';
import { offersRepair, ownsFault } from '../reply/apology-part';
import { closeWith } from '../reply/closing';
import { nextDeadline } from '../reply/next-deadline';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { HILL, LEWICKI } from '../sources/service-studies';

/** The words that apologise, to the end of the phrase. */
const APOLOGIES: PatternsByLanguage = {
  ko: [
    /(?:(?:정말|너무|진심으로|대단히|매우|거듭|다시 ?한 ?번|고개 ?숙여|깊이|머리 ?숙여) ?)?(?:(?:죄송|송구)(?!하지만|한데|합니다만|하오나|스럽지만)[가-힣]{1,6}|사과(?:드|의 ?(?:말씀|뜻)|를 ?드|말씀|합니다|올립)[가-힣]{0,6}(?: ?드립니다| ?전합니다)?|미안(?:합|해)[가-힣]{0,4})/g,
  ],
  en: [
    /\b(?:(?:we|I)(?:['’]re|['’]m| are| am) )?(?:(?:so|very|really|truly|deeply|sincerely) ){0,3}(?:sorry(?!,? (?:but|to (?:bother|interrupt)))|apologi[sz]e|apolog(?:y|ies))\b/gi,
  ],
};

/** Resolving to do better is neither owning nor repairing. */
const EMPTY_RESOLVE =
  /(?:(?:개선|발전|나아지|성장|확인|점검)[가-힣 ]{0,8})?(?:노력|최선|보답|거듭나|개선해 ?나가|주의)[가-힣 ]{0,12}(?:겠|[할릴]게)[가-힣]{0,4}|(?:더 ?나은|개선된|나아진) ?(?:모습|서비스)[가-힣 ]{0,10}|\b(?:will|['’]ll|to) (?:do|be|get) better\b|\bstrive\b[^.!?\n]{0,20}|\b(?:learn|improve|try harder)\b[^.!?\n]{0,20}/gi;

const REPAIR_MISSING = { ko: '해결책이 빠졌습니다', en: 'The repair is missing' };
const OWNING = { ko: '저희 잘못입니다. ', en: 'That was our mistake. ' };

export const apologyComponents: Rule = {
  id: 'apology-components',
  family: 'reply',
  level: 'advise',
  ...EVERYWHERE,
  cues: ['죄송', '송구', '사과', '미안', 'sorry', 'apolog'],
  check(draft) {
    const kind = draft.context.answered?.triage?.kind;
    if (kind === 'question' || kind === 'praise') return [];
    const text = draft.normal.text.replace(EMPTY_RESOLVE, '');
    if (offersRepair(text)) return [];
    const [apology] = findByLanguage(draft, APOLOGIES);
    if (!apology) return [];
    const owned = ownsFault(text);
    // Whose fault it was is not for a suggestion to say while that is being looked into.
    const { ko, en } = owned || draft.context.investigating ? { ko: '', en: '' } : OWNING;
    const by = nextDeadline(draft.context);
    const closing = closeWith(
      draft,
      `${ko}${by.ko} 바로잡고 이 글에 결과를 남기겠습니다.`,
      `${en}I will put it right and post the outcome here ${by.en}.`,
    );
    const span = { start: apology.start, end: apology.end, suggestions: [closing] };
    return [owned ? { ...span, message: REPAIR_MISSING } : span];
  },
};

export const docs: RuleDocs = {
  message: { ko: '책임과 해결책이 빠졌습니다', en: 'Responsibility or repair is missing' },
  reason: {
    ko: '755명 실험에서 사과의 여섯 요소 가운데 책임 인정이 가장 무거웠고 해결책이 그다음이었습니다.',
    en: 'Of six parts of an apology tested with 755 people, owning the fault weighed most and offering repair came next.',
  },
  summary: {
    ko: '미안하다는 말뿐 무엇을 잘못했고 어떻게 바로잡을지 없는 사과를 찾습니다.',
    en: 'Finds apologies that say sorry but neither own the fault nor offer anything.',
  },
  evidence: [LEWICKI, HILL],
  bad: {
    ko: ['죄송합니다. 더 노력하겠습니다', '저희 실수입니다. 고개 숙여 사과드립니다'],
    en: ['Sorry. We will do better.', 'We sincerely apologize to everyone.'],
  },
  good: {
    ko: [
      '재고를 잘못 세어 주문을 취소하게 했습니다. 저희 잘못입니다. 오늘 안에 전액 환불하고, 재고 확인을 하루 두 번으로 바꿉니다',
      '죄송합니다. 새 제품을 오늘 보냈습니다',
    ],
    en: [
      'We miscounted stock and cancelled your order. Our mistake. Full refund today, and stock is now counted twice a day.',
      'I am sorry. A new one leaves today.',
    ],
  },
};
