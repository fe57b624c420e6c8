import { CURED_EN, CURED_KO, EASED_KO } from '../claims/cures';
import { both, cuesOf, type Finders, findClaims, toMatches } from '../claims/find-claims';
import { MEDICINE_GIVEN_UP } from '../claims/given-up';
import { each, followedBy, near, oneOf } from '../claims/near';
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

const ILL_KO = oneOf(
  /여드름(?!성)|트러블|뾰루지|아토피|습진|건선|피부[염병]|무좀|염증|홍조|모낭[염충]|두드러기|알레르기|탈모(?! ?증상)|원형 ?탈모|가려움|화상|상처|찰과상|기저귀 ?발진|소양증|주사비|욕창/,
  /두피염|태열|침독|땀띠|건조증|감염증?|접촉성 ?피부염|사마귀|티눈|새치|흰 ?머리|다크서클|(?:화상|여드름|수술) ?흉터/,
);
const MARK_KO =
  /흉터|기미|잡티|검버섯|색소 ?침착|튼살|셀룰라이트|모공|주름|팔자|다크서클|비듬|노화|지방|뱃살|군살|붓기|부기|처진 ?[가-힣]|붉은 ?(?:얼굴|기)|자국/;
const GONE_KO = oneOf(
  /없애|없앤|없어[져졌지]|사라[지졌진집]|제거|지워|지우|펴[지져진]|펴 ?[주줘]|녹[는이아여습]|안녕|작별|끝(?!까지|으로|에)|싹(?![가-힣])|쏙|빠[지져진]|빼 ?[주줘는]|순삭|말끔|감쪽/,
  /멈[추춰췄]|막아|되돌|거꾸로|올라붙|끌어 ?올|하얘|검어|까매|태[우워]|분해|연소|완전히|영구/,
);
const HAIR_KO = /머리(?:카락|숱|털)?|잔머리|정수리|모발|모근|모낭/;
const GROWN_KO =
  /나[요는]|난다|납니다|나기|자라|솟|돋|풍성해|빽빽|빼곡|촘촘|무성|채워|깨[우워]|되살|살[리려아]|재생/;
const CELL_KO = /세포|dna|진피|피부 ?(?:속|장벽|깊숙|조직|나이)|콜라겐/;
const REACHED_KO =
  /재생|재건|복구|치료|고치|다시 ?태어|케어|젊어|어려|깨[우워어]|살아|되살|침투|꽂|스며|도달|닿|흡수|합성|생성|배출|빼 ?[주줘]|독소|노폐물|\d+ ?[세살]|되돌|감소/;
const CLINIC_KO =
  /피부과|병원|성형(?:외과)?|시술|주사|보톡스|필러|레이저|리프팅|연고|스테로이드|의사|수술|메스/;
const INSTEAD_KO =
  /없이|대신|안 ?가도|갈 ?(?:일|필요)|필요 ?없|보다|못지않|같은|맞은 ?듯|급(?![가-힣])|효과|부럽|끊|가 ?(?:만든|추천|인정|쓰는)|전용|용(?=[ ,.!]|$)|비결|수준/;

const ILL_EN = oneOf(
  /\b(?:acne|pimples?|breakouts?|eczema|psoriasis|rosacea|dermatitis|inflammation|hair loss|bald(?:ness|ing)?)\b/,

  /\b(?:scars?|scarring|melasma|wounds?|sunburn|burns|skin cells?|fung(?:us|al)|nails|cellulite|dandruff)\b/,
  /\b(?:wrinkles?)\b/,
  /\b(?:damaged skin|age spots|dark spots|stretch marks|gre?y hair|aging|ageing)\b/,
);

const SKIN_ONLY_KO =
  /여드름(?!성)|모공|(?:눈가|팔자|이마|목|얼굴|피부) ?주름|기미(?!가요)|잡티|홍조|셀룰라이트|튼살|색소 ?침착|피부염|습진|검버섯|피부 ?세포|피부 ?장벽/;

/** An ill skin in plain words, and what becomes of it. */
const SYMPTOM_KO =
  /빨갛|빨간 ?(?:게|것|점|볼)|붉[은던게]|울긋불긋|오돌토돌|가려[워웠운움]|가렵|긁[던는어느]|진물|부스럼|발진|등드름|가드름|뒤집어[진졌]/;
const SETTLED_KO =
  /없어[져졌집지]|사라|가라앉|잠잠|싹(?![가-힣])|나았|낫[는게]|들어갔|멈[췄춰추]|안 ?(?:긁|가려|가렵|나요|올라)|걱정[이은]? ?(?:없|끝)|진정됐/;
const SYMPTOM_EN = oneOf(
  /\b(?:red(?:ness)?(?= |,|\.)|rash(?:es)?|red patch(?:es)?|itch\w*|flare-?ups?|blotch\w*|sores?|crow['’]s feet)\b/,
  /\b(?:(?:fine )?lines|age spots|dark circles|bald (?:spots?|patch(?:es)?)|thinning|bumps)\b/,
);
const SETTLED_EN =
  /\b(?:gone|vanish\w*|clear(?:s|ed)(?: up)?|disappear\w*|went away|healed|eras(?:es?|ed)|no more|fill(?:s|ed)? in|grew back|grows? back)\b/;
const EASED_EN =
  /\b(?:calms?|calmed|sooth\w+|eas(?:es?|ed)|settl(?:es?|ed)|reduc\w+|improv\w+|tackl\w+|helps? (?:with )?|sorts?(?: out)?)\b/;

/** Plain enough without a word for what is put on. */
const ANYWHERE: Finders = {
  ko: [
    followedBy(
      oneOf(ILL_KO, SKIN_ONLY_KO),
      oneOf(CURED_KO, GONE_KO, /살균|재생|재건|복구|다시 ?태어|완화|개선|예방|해결|직방|사멸/),
      14,
    ),
    each(
      /(?:피부|세포)[을를의]? ?재생(?! ?(?:연구|치료|의학))|진피(?:까지|층|에|속)|피부 ?깊숙(?:이|한|히)|깊숙(?:이|히) ?(?:흡수|침투|스며)/,
      /피부로? ?다시 ?태어[가-힣]*|무자극|(?:독소|노폐물)[을를까지]* ?(?:배출|분해)|지방 ?분해|혈행 ?개선/,
      /(?:병원|피부과|약국) ?(?:전용|용(?=[ ,.!]|$))|마이크로 ?니들|엑소좀|미세 ?침|실리프팅|바르는 ?다이어트|이너케어|심신 ?피로/,
      /모낭[을를]? ?(?:복구|살리|깨)|(?:붙이|바르)는 ?[^.\n]{0,8}?(?:피로|통증|호르몬)|호르몬 ?밸런스|dna(?:까지|를)? ?(?:케어|복구)/,
      /피부 ?나이[^.\n]{0,10}?(?:-? ?\d+|어려|젊|되돌|감소)|줄기 ?세포(?:로| ?배양액| ?화장품| ?크림| ?앰플)|피부 ?독소|바르는 ?(?:보톡스|필러|주사|레이저)/,

      /피부과(?:[를을]| ?시술)? ?(?:안 ?가|끊|없이)|새살이|(?:피부염|홍조) ?(?:완화|개선)/,
      /바르[는면기][^.\n]{0,14}?(?:어려지|젊어지|살 ?빠지|주름[이을]|펴지|펴집)[가-힣]*/,
    ),
  ],
  en: [
    near(/\b(?:acne|eczema|psoriasis|rosacea|cellulite|skin cells)\b/, CURED_EN, 25),
    near(/\b(?:eczema|psoriasis|rosacea|dermatitis)\b/, EASED_EN, 16),
    near(
      /\b(?:hair loss|wrinkles|scars|sunburn)\b/,
      /\b(?:cures|heals|treats|erases|stops|reverses|banishes|kills|repairs|ends|zaps|fades|melts)\b/,
      20,
    ),
    each(
      /\bfungal infections?\b|\b(?:doctor|prescription|hospital)[- ]strength\b|\breplaces (?:surgery|botox|fillers)\b/,
      /\bbotox in a (?:bottle|jar|tube)\b|\b(?:into|reach(?:es)?) the dermis\b|\b\d+ years? younger\b|\bskin detox\b/,
      /\bmelts (?:away )?(?:the )?(?:fat|cellulite)\b|\bregrows (?:your )?hair\b|\bfacelift without\b/,

      /\b(?:acne|eczema|rosacea|psoriasis) (?:fix|cure|relief)\b|\byounger by\b|\b(?:dead|sleeping) follicles\b/,
      /\bhair grows back\b/,
    ),
  ],
};

const CLAIMS: Finders = {
  ko: [
    followedBy(ILL_KO, oneOf(EASED_KO, /진정|안심|희망|복구|재생|최고|아[물무]/), 14),
    followedBy(/균(?=[을이 \d,]|까지)|세균|곰팡이/, /살균|사멸|박멸|죽[이여]|제거|99/, 12),
    ...MEDICINE_GIVEN_UP.ko,
    followedBy(ILL_KO, /매끈|보들|깨끗해|뽀얘|뽀얀/, 22),
    followedBy(SYMPTOM_KO, SETTLED_KO, 22),
    followedBy(MARK_KO, oneOf(GONE_KO, CURED_KO), 14),
    followedBy(HAIR_KO, GROWN_KO, 8),
    followedBy(CELL_KO, REACHED_KO, 10),
    followedBy(CLINIC_KO, INSTEAD_KO, 8),
    each(
      /재생 ?(?:크림|앰플|세럼|효과|력|화장품)|장벽[을를]? ?(?:치료|복구|재건)|(?:시간|세월|나이)[을를이]? ?(?:되돌|거꾸로|거스|멈[추춘])[가-힣]*/,

      /\d+ ?[년살] ?(?:전|더) ?(?:피부|얼굴|어려|젊어|젊은)[가-힣]*|주름[을를]? ?(?:완전히|영구)|회춘|새살|새 살이|줄기 ?세포|엑소좀|니들|미세 ?침|\bmts\b/,
      /(?:독소|노폐물)[를을까지]*|살[이을] ?빠지|혈행|혈액 ?순환|약보다|약 없이/,
      /약 대신|림프|치료(?:급|제)|무자극|부작용[이은]? ?(?:전혀 ?|걱정 ?)?(?:없|0|제로|no)|살균|항염|소염|항진균|항바이러스|진통|이뇨|해독|근육 ?이완|통증|면역력?/,
      /먹어도 ?(?:되|안전|괜찮)|가슴[이을]? ?(?:확대|커[지져])|발모|양모제|육모/,
    ),
  ],
  en: [
    ...MEDICINE_GIVEN_UP.en,
    each(
      /\bwak(?:es?|ing) (?:up )?(?:your )?(?:sleeping |dormant |lazy )?(?:\w+ )?(?:roots|follicles|cells)\b/,
      /\b(?:does|do) what (?:an? |the )?(?:lasers?|botox|fillers?|surgeons?|dermatologists?)\b|\bminus the (?:needles?|clinic|surgery|botox|knife)\b/,
    ),
    near(/\b(?:cold sores?|warts?|ringworm|athlete['’]s foot|boils?|hives|chilblains)\b/, CURED_EN, 24),
    near(SYMPTOM_EN, SETTLED_EN, 40),
    near(ILL_EN, CURED_EN, 32),
    each(
      /\bregenerat\w+|\b(?:repairs?|rebuilds?) (?:your |damaged )?(?:dna|skin|cells?)\b/,
      /\bcell(?:ular)? (?:regeneration|renewal|repair)\b/,
      /\b(?:turn(?:s|ing)? back|rewind(?:s|ing)?|revers(?:es|ing)) (?:the )?(?:time|clock|years|your skin|age?ing)\b/,
      /\b(?:ten|\d+) years (?:younger|off)\b|\byears off your (?:face|skin|age)\b/,
      /\b(?:like|better than|instead of|no need for) (?:botox|a prescription|surgery|fillers?|injections)\b/,
      /\b(?:stronger than) (?:botox|a prescription|surgery|fillers?|injections)\b/,
      /\bwithout (?:surgery|needles|the knife|injections|botox|steroids)\b|\bsteroid[- ]free\b/,

      /\berases? (?:ten|\d+) years\b|\bheals (?:\w+,? ){0,3}(?:hands|skin|lips|heels)\b/,
      /\b(?:into|beneath|deep in|reach(?:es)?) the (?:dermis|deepest)\b|\bdeep(?:ly)? into (?:the|your) skin\b/,
      /\bdetox\w*|\btoxins\b/,
      /\bmelt\w* (?:away )?(?:the )?(?:fat|cellulite)\b|\bcirculation\b|\bregrow\w*\b|\bhair (?:regrowth|grows? back)\b/,
      /\bfollicles?\b|\banti-?inflammatory\b|\b(?:medical|clinical|hospital|prescription)[- ](?:grade|strength)\b/,
      /\bstem[- ]cells?\b|\bexosomes?\b|\bmicro-?needl\w+\b|\b(?:no|zero|without) side effects\b|\banti-?bacterial/,
      /\bfacelift\b|\bdermatologists? (?:fear|hate|secret)\b|\bblack again\b|\bpermanently\b/,
    ),
  ],
};

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
