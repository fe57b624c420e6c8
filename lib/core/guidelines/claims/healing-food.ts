import { CURED_EN, CURED_KO, EASED_KO, RENEWED_EN, RENEWED_KO } from './cures';
import { DISEASE_EN, DISEASE_KO } from './diseases';
import type { Finders } from './find-claims';
import { MEDICINE_GIVEN_UP } from './given-up';
import { each, followedBy, near, oneOf } from './near';

const BODY_KO = oneOf(
  /혈당|당 ?수치|혈압|콜레스테롤|노화|중성 ?지방|혈관|무릎|관절|연골|시력|(?<![가-힣])눈[이을](?= ?(?:밝|번쩍|좋아))|기억력|집중력|심장|방광/,
  /전립선|신장|면역|정력|(?<![가-힣])기력|갱년기|머리숱|성장판|성장 ?호르몬|호르몬|수면|(?<![가-힣])잠이|소화|통증|숙취|피로|콩팥|골밀도|뼈[가를]/,
);
const BODY_IN = oneOf(DISEASE_KO, BODY_KO);
const SLIM_KO = oneOf(
  /뱃살|군살|허리 ?둘레|똥배|옆구리 ?살|턱살|체지방|내장 ?지방|허벅지|지방[을이](?! ?(?:줄|뺀|낮))|(?<![가-힣])(?:살이|살을|살 |살찌는)|체중|몸무게|숙변|독소|노폐물|붓기/,
  /(?:\d+|[한두세]) ?(?:kg|킬로|키로|사이즈)/,
);
const LOST_KO =
  /빠[지져진졌집]|빠집|쏙|쭉|쫙|뺐|빼[는요준주]|감량|녹[는아여습]|태[우워]|분해|연소|배출|제거|사라|순삭|안녕|줄[어었]|굶지|해독|청소|족족/;

const BODY_EN = oneOf(
  /\b(?:liver|knees?|joints?|arter(?:y|ies)|heart(?![- ]?shaped)|kidneys?|gut|colon|blood(?! orange)|brain)\b/,
  /\b(?:eyesight|vision|memory(?! lane)|belly)\b/,
  /\b(?:metabolism|immun\w+|virus(?:es)?|(?:blood )?sugar(?: levels)?|hormones?|heartburn|bloating|toxins|toxic)\b/,
  /\b(?:fat|hair)\b/,
);
/** What ails people, in their own words. */
const SYMPTOM_KO =
  /증상|쑤시|저리[던는고]|저림|시큰|침침|뻐근|결리[던는]|더부룩|기침|가래|콧물|재채기|몸살|근육통|어지럼|속 ?쓰림|불면|당화혈색소|요산|눈 ?침침|노안/;
const SYMPTOM_GONE_KO =
  /사라|없어[져졌집]|가라앉|잠잠|싹(?![가-힣])|뚝|낫|나았|가벼워|편안해|내려[갔간가]|떨어[졌진지]|멎|멈[췄춘추]|안녕|끝(?!까지)|직[방빵]/;
/** An illness that is afraid, or meets its match. */
const COWED_KO =
  /싫어하|무서워|두려워|벌벌|항복|두 ?손 ?[들두]|꼼짝 ?못|맥을 ?못|(?<=엔|에는|에) ?(?:역시|이게|이거|이만한|명약|특효)/;
const COWED_EN =
  /\b(?:hates?|fears?|dreads?|scared|no match|meets? its match|stands? (?:a|no) chance|runs? from|a thing of the past|at bay|history|shr[ai]nk|shrunk|halved|surrenders?|doesn['’]t stand)\b/;
const IN_CHECK_EN =
  /\b(?:brings?|takes?|keeps?|gets?|got|brought|kept|took) (?:your |my |his |her |their |the )?(?:blood )?(?:sugar|pressure|cholesterol|glucose)(?: levels)?[^.\n]{0,10}?\b(?:down|low|in check|under control|stable|normal)\b/;

/** Plain enough without a word for food. */
export const ANYWHERE: Finders = {
  ko: [
    followedBy(DISEASE_KO, COWED_KO, 10),
    followedBy(
      /핏속|핏줄|혈관|혈액 ?속|장 ?속|몸 ?속/,
      /씻|청소|기름때|찌꺼기|노폐물|독소|뚫|빼 ?[주준]/,
      12,
    ),
    followedBy(BODY_IN, oneOf(CURED_KO, /예방|개선|완화|낮[추춰]|내려 ?[주줍]|조절/), 14),
    followedBy(SLIM_KO, LOST_KO, 8),
    each(
      /혈관[^.\n]{0,8}?(?:청소|씻)|(?<![가-힣])간 ?해독|간에 ?쌓인/,
      /(?<![가-힣])(?:암|당뇨|고혈압|관절염|치매|중풍) ?환자[가-힣]{0,3} ?(?:찾는|뛰|일어나|달라)[가-힣]*|안 ?찌는 ?체질/,
      /뇌를 ?깨우[가-힣]*|먹기만 ?해도|항암 ?(?:효과|식품)|먹[는을] ?(?:족족|수록) ?빠[가-힣]*|먹으면서 ?빼[가-힣]*/,
      /(?<![가-힣])(?:약 없이|약보다|약 끊|약을 끊)[가-힣]*|(?:수면제|진통제|소화제|항생제)(?:보다|[가-힣]* ?(?:대신|필요 ?없|끊))/,
    ),
  ],
  en: [
    near(DISEASE_EN, COWED_EN, 20),
    each(IN_CHECK_EN, /\b(?:perfect|ideal|great|made) for diabetic\w*/),
    near(
      /\b(?:knees?|joints?|hips?|back|liver|heart|lungs|arteries|eyes)\b/,
      /\b(?:like new|brand new|of a teenager|like a (?:teenager|20[- ]year)|thanks to our)/,
      14,
    ),
    near(
      DISEASE_EN,
      oneOf(
        /\b(?:prevents?|cures?|cured|treats?|heals|reverses?|fights|lowers?|relieves?|beats?|kills?|shrinks|ends)\b/,
        /\b(?:(?:say )?(?:good)?bye to|protects you (?:from|against)|(?:keeps|stays) away)\b/,
      ),
      20,
    ),
    near(/\b(?:arteries|liver|immun\w+|eyesight|metabolism|belly fat)\b/, RENEWED_EN, 20),
    each(
      /\b(?:lose|drop|shed|off) (?:up to )?(?:\d+|two|three|four|five|ten) ?(?:kg|lbs?|pounds?|kilos?|stone|dress sizes)\b/,

      /\bthin your blood\b|\banti-?(?:cancer|diabet\w+|viral|flu)\b|\bcures your\b/,
      /\b(?:better than|instead of|throw away your) (?:a |the |your )?(?:\w+ )?(?:shot|jab|vaccine|medicine|pills?|tablets)\b/,
      /\bmelts (?:away )?belly fat\b|\blose your belly\b|\bmemory loss\?|\bflushes[^.\n]{0,12}arteries\b/,
    ),
  ],
};

export const CLAIMS: Finders = {
  ko: [
    ...MEDICINE_GIVEN_UP.ko,
    near(BODY_IN, /기적/, 16),
    followedBy(DISEASE_KO, /(?:걱정|고민)[은을도이]? ?[^.\n]{0,14}?(?:끝|안녕|뚝|덜|그만|해결)/, 3),
    each(/의사(?:도|가|선생님도) ?(?:놀[란라랐]|깜짝|믿지 ?못)[가-힣]*/),
    near(BODY_IN, CURED_KO, 6),
    followedBy(SYMPTOM_KO, SYMPTOM_GONE_KO, 14),
    followedBy(BODY_IN, oneOf(EASED_KO, RENEWED_KO), 16),
    followedBy(SLIM_KO, LOST_KO, 12),
    followedBy(
      /(?:감기|혈압|두통|당뇨|위장|변비|비염)약|수면제|진통제|소화제|항생제|(?<![가-힣])(?:약을|약이|약보다|약 )|병원|백신|보약/,
      /끊|필요 ?없|갈 ?일|없이|보다|나은|대신|말려도|울고|안 ?가|안 ?먹/,
      6,
    ),
    each(
      /(?<![가-힣])(?:간|장|피|폐|위|뇌)[이가을를]? ?(?:살아나|되살|살리는|해독|청소|튼튼|맑게|맑아|깨끗|새것|젊어|새로 ?태어)[가-힣]*/,
      /(?<![가-힣])(?:키 \d+ ?cm|키 크는|키 성장|키 쑥|약 끊|약을 끊)[가-힣]*/,
      /(?<![가-힣])(?:키가|키를|키도)[^.\n]{0,8}?(?:\d+ ?cm|쑥|크는|클 ?수|커[지졌요]|자라|성장)[가-힣 ]{0,6}|성적[이을]? ?(?:오르|올[라려])/,
      /다이어트(?:에)? ?(?:효과|특효|좋|도움|환|보조제|성공)[가-힣]*|만병통치|만병|불로장생|젊어지는|천연 ?(?:항생제|치료제|감기약|소염제|수면제)|항암|암 ?환자도|소화가 ?안 ?[돼되]서/,
      /요요 ?없|밤에 ?안 ?깨|먹는 ?족족 ?빠[가-힣]*/,
    ),
  ],
  en: [
    ...MEDICINE_GIVEN_UP.en,
    near(DISEASE_EN, CURED_EN, 32),
    near(BODY_EN, CURED_EN, 18),
    near(BODY_EN, RENEWED_EN, 24),
    each(
      /\bburn\w* (?:belly |body )?fat\b|\bimmun\w+[- ]boost\w*|\bnatural (?:cure|antibiotic|painkiller)\b/,
      /\bmiracle (?:cure|drink|pill|food)\b|\b(?:no|without) (?:a )?(?:prescription|pills|medication|medicine|drugs)\b/,
      /\bthrow (?:away|out) your (?:\w+ ){0,3}(?:tablets|pills|medicine|medication|inhaler)\b/,
      /\bdoctors? (?:hate|fear)s?\b|\bnever (?:get|be|catch)[^.\n]{0,8}\b(?:sick|ill|cold)\b/,

      /\b(?:grow(?:s|ing)?|make kids) (?:taller|\d+ ?(?:cm|inch\w*))\b/,
      /\breplaced my (?:\w+ )?(?:pills|tablets|medicine)\b|\breverses age?ing\b|\bcold gone\b|\bdress sizes\b/,
    ),
  ],
};
