import { CURED_EN, CURED_KO, EASED_KO } from './cures';
import type { Finders } from './find-claims';
import { MEDICINE_GIVEN_UP } from './given-up';
import { each, followedBy, near, oneOf } from './near';

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
export const ANYWHERE: Finders = {
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

export const CLAIMS: Finders = {
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
