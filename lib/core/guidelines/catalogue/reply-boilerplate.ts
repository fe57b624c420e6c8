import type { DraftText } from '../draft-text';
import { findByLanguage, type PatternsByLanguage } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';
import { dropSentence } from '../sentence-edits';
import { areAlike, gramsOf, gramsOfOwn } from '../similarity';
import { PEUKERT, VAN_NOORT_WILLEMSEN } from '../sources/service-studies';

/** Lines that fit every answer of every company, and so answer nobody. */
const STOCK: PatternsByLanguage = {
  ko: [
    /(?:보내|남겨|전해|말씀해) ?주신 ?(?:고객님의 ?)?(?:의견|말씀|내용|제안|피드백)[은을에도]? ?[가-힣 ]{0,12}(?:반영|참고|감사|귀 ?기울|개선)[가-힣]{0,8}|(?:고객님의? ?|보내 ?주신 |남겨 ?주신 )?(?:소중한|귀중한|귀한|값진|좋은) ?(?:고객님의? ?)?(?:의견|말씀|제언|조언|시간|리뷰|후기|문의|피드백|관심|이용)[가-힣 ]{0,4}(?:감사|고맙|참고|반영|귀 ?기울|새겨|잘 ?(?:들|받))[가-힣]{0,8}/g,
    /(?:더(?:욱)?|보다|한층|늘|항상|언제나|앞으로(?:도)?) ?(?:더 ?)?(?:나은|좋은|발전(?:하는|된|한)|노력하는|성장하는|개선된|향상된|친절한|만족스러운|완벽한|질 ?높은|나아지는|달라진|새로워진|신뢰받는|믿을 ?수 ?있는|사랑받는|안전하고 ?편리한) ?(?:[가-힣]{1,6} ?)?(?:서비스|모습|품질|제품|상품|기업|회사|매장|브랜드|경험|[가-힣]{2,6}(?:[이가] ?되))[가-힣 ]{0,14}/g,
    /(?:항상|늘|언제나|앞으로도|더욱|끊임없이|꾸준히)? ?(?:최선(?:의 ?노력)?을 ?다하|노력을? ?(?:아끼지 ?않|기울이|다하)|노력하(?:는|겠|도록)|만전을 ?기하|심혈을 ?기울)[가-힣]{0,10}/g,
    /(?:고객(?:님)?|여러분)(?:의|들의)? ?(?:만족|감동|행복|입장|목소리|사랑|성원|신뢰|기대)(?:[을를에]| ?(?:을|를|에))? ?[가-힣 ]{0,6}(?:최우선|위해|보답|부응|귀 ?기울|생각하|드리는)[가-힣 ]{0,10}|(?:성원|사랑|관심|신뢰|믿음)에 ?(?:힘입어|보답|부응)[가-힣]{0,8}|보답(?:하겠|해 ?드리|할 ?수)[가-힣]{0,8}|거듭나(?:겠|도록)[가-힣]{0,8}/g,
    /(?:그동안|항상|늘|언제나|평소|저희)? ?(?:[가-힣]{1,8}[을를] ?)?(?:이용|사랑|애용|성원|관심|찾아|방문)(?:해| ?가져|을 ?가져|을 ?보내)? ?주(?:셔서|시는|신) ?(?:[가-힣]{1,6} ?){0,3}?(?:감사|고맙)[가-힣]{0,10}|앞으로도 ?(?:많은|변함없는|꾸준한|지속적인) ?(?:관심|사랑|이용|성원|응원)[가-힣 ]{0,10}/g,
    /(?:재발|유사(?:한)? ?사례|동일(?:한)? ?(?:문제|사례|일)|이(?:런|와 ?같은|러한) ?(?:일|불편))[가-힣 ]{0,10}(?:발생하지|생기지|없도록|않도록)[가-힣 ]{0,10}(?:노력|최선|만전|주의)[가-힣 ]{0,8}/g,
  ],
  en: [
    /\b(?:(?:we|I) )?(?:(?:really|truly|greatly|always|sincerely) )?(?:value|appreciate) (?:your|all|every|the) (?:\w+ )?(?:feedback|opinion|comments?|input|business|patronage|custom|loyalty|patience|support|understanding|interest)\b[^.!?\n]{0,30}/gi,
    /\b(?:valuable|invaluable|precious) (?:feedback|comments?|input|opinion|time)\b|\byour (?:feedback|call|opinion|comments?|satisfaction|experience|business|voice|happiness|input|concerns?) (?:is|are|matters?|means)\b[^.!?\n]{0,40}/gi,
    /\b(?:we|our team|here at \w+|at \w+,? we)(?:['’]re| are)?(?: \w+)? (?:strive|striving|committed to|dedicated to|aim|aiming|endeavou?r|pride ourselves|work hard|working hard|always try|constantly work)\w*\b[^.!?\n]{0,40}|\balways (?:aim|strive|striving|aiming|working|try|trying) (?:for|to)\b[^.!?\n]{0,30}|\b(?:do|doing|did|try|trying) our (?:very |level )?best\b/gi,
    /\bwe take (?:all|every|each|your|this|these|such|our)[^.!?\n]{0,30}seriously\b|\blook(?:ing)? forward to (?:serving|welcoming|seeing|hearing|having|doing)\b[^.!?\n]{0,20}|\bhope to (?:serve|see|welcome) you\b[^.!?\n]{0,15}/gi,
    /\b(?:less than|sub-?)(?: ?(?:an? )?)?(?:optimal|ideal|satisfactory|perfect|stellar|pleasant)\b[^.!?\n]{0,14}|\b(?:did not|didn['’]t|failed to) (?:meet|live up to) (?:your|our) (?:usual |high )?(?:expectations|standards)\b|\bnot the (?:experience|service|standard) (?:we|that we)\b[^.!?\n]{0,24}|\bfall(?:s)? short of (?:our|your)\b[^.!?\n]{0,20}/gi,
    /\b(?:thank you|thanks) for (?:your (?:valuable |continued |kind )?(?:patience|understanding|feedback|comments?|support|loyalty|interest|patronage|inquiry|enquiry)|bringing this to our attention|reaching out|contacting (?:us|\w+)|getting in touch|choosing|being (?:a|our) (?:valued|loyal))\b[^.!?\n]{0,30}|\b(?:has been|have been|is|are|will be) (?:duly )?noted\b|\brest assured\b|\b(?:valued|dear valued) (?:customer|guest|member|client)s?\b|\bcontinu(?:e|ally|ously) (?:to )?(?:improv|serv|work|striv|enhanc)\w*|\bto better serve\b|\b(?:thanks|thank you) for (?:sharing your|taking the time|letting us know|writing to us|your comment)\b[^.!?\n]{0,24}|\bhelps? us (?:to )?(?:improve|get better|serve|grow)\b|\b(?:looking for|find) (?:new )?ways to improve\b|\bsorry to (?:see you (?:go|leave)|hear (?:about|of) (?:your|this) experience)\b|\b(?:customer|guest|client) (?:satisfaction|happiness|experience) is\b[^.!?\n]{0,30}|\bwe (?:completely |fully )?understand your (?:frustration|concerns?|disappointment)\b|\b(?:always )?here to help\b|\bpart of our family\b|\bhigh(?:est)? (?:standards?|quality) (?:of|service)\b|\bimprove our (?:services?|products?)\b|\bserve you better\b/gi,
  ],
};

/** One word of each stock line: a look for these spares most answers the rest. */
const SIGNS =
  /소중|귀중|귀한|값진|좋은|나은|발전|노력|최선|만전|심혈|만족|감동|입장|목소리|성원|신뢰|믿음|보답|거듭나|주셔서|주시는|주신|앞으로|재발|유사|동일|이런|value|appreciat|precious|your |strive|striving|committed|dedicated|aim|endeavo|pride|always|our |seriously|forward to|hope to|optimal|ideal|expectations|not the|short of|for |noted|assured|continu|to better|helps? us|ways to|to see you|to hear|satisf|understand|here to|family|standards|quality|better/i;

const RECENT_REPLIES = 20;
/** Jaccard index: the same template with a name and a day changed. */
const ALIKE = 0.7;
/** Shorter answers are alike by nature. */
const FEWEST_GRAMS = 12;

export const replyBoilerplate: Rule = {
  id: 'reply-boilerplate',
  family: 'reply',
  level: 'advise',
  ...ANSWERS,
  check(draft) {
    if (repeatsOwnReply(draft)) {
      return [
        {
          start: 0,
          end: 0,
          message: { ko: '최근 답글과 거의 같습니다', en: 'Nearly the same as a recent reply' },
        },
      ];
    }
    if (!SIGNS.test(draft.normal.text)) return [];
    return findByLanguage(draft, STOCK).map((found) => ({
      start: found.start,
      end: found.end,
      suggestions: dropSentence(draft, found),
    }));
  },
};

function repeatsOwnReply({ text, context: { recent = [] } }: DraftText): boolean {
  const replies = recent.filter(({ kind }) => kind !== 'post').slice(0, RECENT_REPLIES);
  if (replies.length === 0) return false;
  const grams = gramsOf(text);
  return grams.length >= FEWEST_GRAMS && replies.some((one) => areAlike(grams, gramsOfOwn(one), ALIKE));
}

export const docs: RuleDocs = {
  message: { ko: '상투적인 답글입니다', en: 'Sounds canned' },
  reason: {
    ko: '불만 뒤에 브랜드 평가가 회복된 것은 사람이 말하는 듯한 답글에서였습니다. 누구에게나 할 수 있는 말 대신 이 고객의 일을 적으세요.',
    en: 'After complaints it is a human voice that repairs how people see a brand; say what is true of this customer only.',
  },
  summary: {
    ko: '어느 답글에나 들어맞는 상투구와, 최근에 보낸 것과 거의 같은 답글을 찾습니다.',
    en: 'Finds stock phrases, and replies that nearly repeat one sent lately.',
  },
  evidence: [VAN_NOORT_WILLEMSEN, PEUKERT],
  bad: {
    ko: [
      '소중한 의견 감사드리며 더 나은 서비스로 보답하겠습니다',
      '앞으로도 고객 만족을 위해 최선을 다하겠습니다',
    ],
    en: [
      'Thanks for your valuable feedback, we strive to improve',
      'Your satisfaction is our top priority. We look forward to serving you again',
    ],
  },
  good: {
    ko: [
      '알려 주신 3번 출구 안내판, 사진으로 관리팀에 보냈습니다. 금요일까지 바꿉니다',
      '사진 덕분에 깨진 모서리를 바로 찾았습니다. 고맙습니다',
    ],
    en: [
      'I sent your photo of the exit-3 sign to facilities. It changes by Friday.',
      'Thanks for the photo, it let us find the cracked corner at once.',
    ],
  },
};
