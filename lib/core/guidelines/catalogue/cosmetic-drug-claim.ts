import { both, cuesOf, findClaims, toMatches } from '../claims/find-claims';
import { ANYWHERE, CLAIMS } from '../claims/healing-cosmetics';
import { oneOf } from '../claims/near';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { COSMETICS_GUIDELINE } from '../sources/laws';

/** The text is about something that is put on skin or hair. */
const COSMETIC = oneOf(
  /크림|세럼|앰플|토너|로션|샴푸|린스|트리트먼트|토닉|마스크 ?팩|팩(?![가-힣])|시트|[가-힣 ]젤(?![가-힣])|오일|에센스|미스트|클렌[징저]|비누|화장품|스킨|보습|바르|발라|발랐/,
  /[가-힣 ]밤(?=[,.!]|$|으로|을 ?바)|패드|폼(?![가-힣])|워시|쿠션|선크림|콜라겐|두피|모공|뷰티|코스메틱|메이크업|연고|파운데이션|핸드|풋 ?|바디|두피|세안/,
  /\b(?:creams?|serums?|lotions?|balms?|toners?|shampoo|masks?|gel|oils?|moisturi[sz]ers?|skin ?care|cleansers?)\b/,
  /\b(?:ointment|skin|scalp|ampoules?|essence|soap|sunscreen|conditioner|make-?up|cosmetics?|beauty|face|lips?)\b/,
  /\b(?:wrinkles?|under[- ]eye|your eyes|bottle|jar|tonic|spray)\b/,
);

const ANY = both(ANYWHERE, CLAIMS);

/** Wording that is approved, or backed by a test on people; and advice on how to use it. */
const QUIET = oneOf(
  /도움을? ?(?:주|줄|드)|기능성|식약처|심사|보고 ?번호|인체 ?적용 ?시험|(?:상처|눈가|눈)(?:에|이|가)? ?(?:는 ?)?(?:바르지|닿지|있는 ?부위|들어가)/,
  /사용을? ?(?:멈|중단|중지)|분장|치료(?:[을를] ?받|제 ?개발)|소독제|매장|방역|연구(?:소|를|비)|기부|후원|재생 ?(?:버튼|목록)|강의|강연|특강/,
  /\b(?:tested on \d+|test, \d+|if irritation|stop using|class|workshop|lecture|museum|varnish|wood|playlist)\b/,
);

/** The text is about a doctor, food, cloth or wood instead. */
const NO_COSMETIC = oneOf(
  /이별|마음|시간이 ?(?:걸|거릴|필요)/,
  /병원(?! ?(?:전용|용|급))|의원(?!님)|진료|수술(?! ?흉터)|시술(?! ?없이)|전문의|약국|환자|먹|마시|식품|영양제|[가-힣]즙|셔츠|치마|다리미|세탁|가구|자동차|벽지|종이|나무|화면/,
  /마라톤|캠페인|접종/,
  /\b(?:clinic|hospital|surgery|patients?|doctor|eat|drink|food|shirt|iron|wood|car|paper|screen|vaccin\w+)\b/,
);

export const cosmeticDrugClaim: Rule = {
  id: 'cosmetic-drug-claim',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  packs: ['cosmetics'],
  cues: cuesOf(ANY),
  check(draft) {
    const { folded } = draft;
    const aboutCosmetics = COSMETIC.test(folded);
    const found = findClaims(draft, aboutCosmetics ? ANY : ANYWHERE);
    if (found.length === 0 || QUIET.test(folded) || (!aboutCosmetics && NO_COSMETIC.test(folded))) return [];
    return toMatches(draft, found);
  },
};

export const docs: RuleDocs = {
  message: { ko: '화장품이 약처럼 들립니다', en: 'Cosmetic sounds like a drug' },
  reason: {
    ko: '한 해 화장품 행정처분 427건 가운데 324건(76%)이 표시·광고 때문이었고, 2025년 8월 점검에서 걸린 광고의 64%는 의약품처럼 읽히는 표현이었습니다.',
    en: 'In one year 324 of Korea’s 427 cosmetics sanctions (76%) were about labels and ads; of the ads caught in August 2025, 64% sounded like a drug.',
  },
  summary: {
    ko: '화장품에 치료, 재생, 완화, 시술 효과를 내세우는 표현을 찾습니다. 승인된 기능성 문구는 두고 봅니다.',
    en: 'Finds cures, regeneration and surgical effects claimed for cosmetics; approved functional wording passes.',
  },
  evidence: [COSMETICS_GUIDELINE],
  bad: {
    ko: ['여드름 완화·피부 재생 크림', '아토피가 싹 낫는 로션'],
    en: ['Cream that cures acne and regenerates skin cells', 'Botox in a bottle for your face'],
  },
  good: {
    ko: ['건조한 볼에 12시간 보습(인체적용시험 2025.3, 32명)', '여드름 치료는 피부과 전문의와 상담하세요'],
    en: [
      '12-hour moisture for dry cheeks (test, 32 people, Mar 2025)',
      'Does a cream cure acne? See a dermatologist',
    ],
  },
};
