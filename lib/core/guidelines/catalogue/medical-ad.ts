import { type Finders, findClaims, toMatches } from '../claims/find-claims';
import { literalsOf } from '../claims/literals-of';
import { each, followedBy, near, oneOf } from '../claims/near';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { MEDICAL_SERVICE_ACT } from '../sources/laws';

/** The text is about something done to a patient. */
const CARE_KO = oneOf(
  /시술|수술|성형|병원|의원(?!님)|클리닉|한의|치과|피부과|안과|정형외과|원장|의료진|전문의|환자|임플란트|치아|교정(?!지|본)|라식|라섹|스마일|필러|보톡스|리프팅|지방 ?흡입|모발 ?이식/,
  /라미네이트|스케일링|쌍꺼풀|쌍커풀|쌍수|눈매|눈 ?성형|코 ?(?:성형|수술)|가슴|제모|도수|침 ?치료|한약|디스크|치질|관절염|탈모|진료|치료|처방|마취|주사|충치|사랑니|백내장|이명|추나|레이저/,
  /침 [한두세] ?(?:방|대)|무릎|보조개|이식|집도|완치|시험관|눈밑|재배치|윤곽|거상|보형물/,
);
const CARE_EN = oneOf(
  /\b(?:surger\w+|surgical|procedures?|treatments?|implants?|injections?|laser|fillers?|botox|dent\w+|clinics?|lasers?|needles?)\b/,
  /\b(?:doctors?|surgeons?|patients?|lasik|liposuction|hospital|braces|veneers|face-?lift|nose jobs?)\b/,

  /\b(?:hair transplant|therapy|cataract|tinnitus|back pain|slipped dis[ck]|root canals?|tummy tucks?|migraines?)\b/,
  /\b(?:rhinoplasty|eyelid)\b/,
  /\b(?:acupuncture|wisdom t\w+|knees?|tooth|teeth|chiropract\w*|physio\w*)\b/,
);
const ILL_KO =
  /디스크|관절염?|허리|무릎|탈모|치질|이명|무좀|비염|암(?=도|을|이)|통증|충치|오십견|백내장|코골이|요실금|축농증|하지정맥류?/;
const ILL_EN = oneOf(
  /\b(?:slipped dis[ck]|arthritis|back pain|knees?|tinnitus|sciatica|migraines?|cataracts?|hair loss|baldness)\b/,
  /\b(?:snoring|varicose veins|cancer|pain)\b/,
);

/** A set number of visits or doses, and it is over. */
const DOSE_KO =
  /(?:침|주사|약|한약|시술|레이저|교정|치료|도수)[은을]? ?(?:딱 ?)?(?:한|두|세|네|단 ?한|\d) ?(?:방|대|번|첩|제|회)/;
const DOSE_EN =
  /\b(?:one|two|three|a single|\d+) (?:visits?|sessions?|needles?|injections?|treatments?|shots?)\b/;

const CLAIMS: Finders = {
  ko: [
    followedBy(DOSE_KO, /끝(?!까지)|낫|나[아았]|해결|사라|완성|졸업|충분|거뜬|걸어/, 14),
    each(
      /재발[은이도을]? ?(?:절대 ?|전혀 ?)?(?:없|하지 ?않|안 ?[하합해]|제로|걱정)[가-힣]*|실비[가를로]? ?(?:처리|다 ?됩|되게)[가-힣]*/,
      /(?:자국|흉|흔적)(?:터)?[이은도]? ?(?:하나도? ?)?(?:안 ?남|남지 ?않|없[이는])[가-힣]*|(?:한|하나|1) ?(?:개|대)? ?(?:값|가격)에/,
      /(?:효과|만족|결과)[가이]?[^.\n]{0,6}?(?:없으면|못 ?하시면|안 ?나오면|안 ?되면)[^.\n]{0,12}?(?:환불|돌려|무료|재시술)[가-힣]*/,
      /(?:친구|지인|가족)[^.\n]{0,10}?(?:데려|소개|추천)[^.\n]{0,14}?(?:무료|공짜|할인|반값|서비스|상품권)/,
    ),
    followedBy(
      ILL_KO,
      /완치|벗어[나난날]|싹(?![가-힣])|사라[지졌집]|끝(?!까지)|안녕|고치[는다]|영원히|해방|졸업|작별|새로 ?태어|다시 ?태어|(?:재발|수술|통증) ?없/,
      10,
    ),
    each(
      /부작용[이은도]? ?(?:전혀 ?|걱정 ?|염려 ?|거의 ?)?(?:없[는이다고음]|없습|0|제로|no)/,

      /(?:통증|흉터|출혈|재발|재수술|후유증|붓기|부기|멍|실패|티)[이은도]? ?(?:하나도? ?|1도 ?|전혀 ?|걱정 ?|염려 ?)?(?:없[는이다고음]|없습|0|제로|no|안 ?[나남])/,
      /무통(?!장)/,
      /(?:하나도 ?)?안 ?아[파프픈픕][가-힣]*|아프지 ?않[가-힣]*/,
    ),
    each(
      /완치(?!되(?:셨|길|시)|[를을'’”"]{0,2} ?(?:기원|바라|바랍|축하|종|벨|기념|판정|파티|잔치|환우|응원|소식|자[들가를의 ]))[가-힣]*|완벽(?:하게|히)? ?(?:치료|교정|제거)/,
      /(?:100 ?%|백 ?퍼센트)[^.\n]{0,6}?(?:성공|만족|치료|안전|생착|제거|보장|해결)|성공률[은이]? ?(?:100|9\d)/,
      /(?:평생|영구(?:적|히)?)[^.\n]{0,6}?(?:유지|보장|제거|효과|제모)|확실(?:한|하게) ?[^.\n]{0,8}?(?:효과|치료|결과|시술|지방 ?흡입)/,
      /(?:(?:한|두|세|단 ?한) ?번|\d회|하루|1일)(?:의|만에|에)? ?(?:시술|치료|수술|방문)?(?:로|만으로|이면|에|면)? ?(?:끝|해결|완성|평생)|자고 ?(?:나|일어나)면 ?끝/,
      /수술 ?없이|다음 ?날 ?(?:출근|\d|바로)|(?:시술|수술|치료) ?(?:효과|결과)(?:를)? ?(?:보장|책임)[가-힣]*|[\d.]+ ?보장/,
      /(?:다음|재)? ?(?:수술|시술)[은을이]? ?(?:무료|공짜)/,
    ),
    each(
      /최저가|(?:제일|가장) ?(?:싼|저렴)/,
      /(?:전후|전·후|전\/후|before ?(?:&|and|\/|앤)? ?after|비포 ?(?:&|앤)? ?애프터) ?(?:사진|비교|공개|후기)?(?![가-힣]*(?:반|로 나))/,

      /(?:시술|수술|치료|눈매교정|환자(?:분|님)?(?:들)?(?:의)?|고객(?:님)?의? 시술)[^.\n]{0,6}?(?:후기|체험담|사례 ?공개)|환자[^.\n]{0,10}?(?:생생|인생|만족)/,
      /완치[^.\n]{0,8}?이야기/,
      /(?:최고|국내 ?유일|국내 ?최[고초다]|유일|명실상부)[^.\n]{0,12}?(?:명의|의료진|원장|병원|실력|수술|시술|전문의|의술)|명가(?![가-힣])/,
      /(?:타|다른|옆) ?(?:병원|의원|치과|클리닉|데|곳)[^.\n]{0,16}?(?:실패|포기|못|안 ?되|비싸|과잉|보다|망한|망친)/,
      /(?:연예인|셀럽|유명인)[^.\n]{0,8}?(?:받은|받는|다니는|선택|추천|단골)|\d+ ?%[^.\n]{0,6}?할인|(?:이벤트가|특가|파격가|반값)/,
      /(?:\d[\d,]*|[\d.]+만) ?원[^.\n]{0,8}?(?:이벤트|특가|행사|할인|!)|(?:이번 ?달|오늘|선착순)(?:만|까지만)?[^.\n]{0,14}?[\d,]+ ?(?:만 ?)?원/,
      /소개하(?:면|시면)|1 ?\+ ?1/,
    ),
  ],
  en: [
    followedBy(
      DOSE_EN,
      /\b(?:do(?:es)? it|did it|fix\w*|is all|are all|all it takes|cures?|sorts?|gone|pain[- ]free|for life|for good)\b/,
      24,
    ),
    each(
      /\b(?:never|not once) (?:\w+ ){0,3}(?:side[- ]effects?|complications|pain|scars?|hurts?(?! to)|relapse\w*)\b/,
      /\b(?:safest|gentlest|most (?:experienced|skilled|trusted)) (?:\w+ )?(?:surgeons?|doctors?|dentists?|clinic|hands|hospital)\b/,
      /\bhappy patients\b|\b(?:works?|worked) (?:every time|for everyone|on every patient)\b/,
    ),
    near(ILL_EN, /\b(?:cured?|gone|forever|for good|reborn|goodbye|bye|never again)\b/, 20),
    each(
      /\b(?:no|zero|without(?: any)?) (?:side[- ]effects?|pain|risks?(?: at all)?|scars?|scarring|downtime|complications)\b/,

      /\b(?:painless|pain[- ]free|scar[- ]?free|scarless|risk[- ]free|no[- ]risk)\b|\bwon['’]t feel a thing\b/,
      /\bnever fails?\b|\b(?:completely|totally|perfectly|absolutely) safe\b/,
    ),
    each(
      /\b(?:guaranteed?|100 ?%|permanent(?:ly)?|perfect)\b[^.\n]{0,18}\b(?:results?|cures?|success|safe|relief|outcome|smile|removal|approval)\b/,
      /\bcures? (?:is )?guaranteed\b|\bcures? (?:your|all|any)\b[^.\n]{0,25}|\bpermanent cure\b/,
      /\b(?:in|after) (?:just )?(?:one|a single|two|three|\d) (?:visits?|sessions?|injections?|treatments?)\b/,
      /\b(?:100|99(?:\.\d)?) ?% success\b|\bsuccess rate of (?:100|99)\b|\bmoney back\b|\bnext one is free\b/,
      /\blifetime guarantee\b/,
      /\byears? younger\b/,
    ),
    each(
      /\bpatients [^.\n]{0,14}cured\b|\bcured \d[\d,]* \w+/,
      /\bbefores?[- ](?:and|&|\/)[- ]afters?\b(?: (?:photos?|pics?|pictures|shots?|gallery))?/,
      /\b(?:patients?|clients?)(?:['’]s?)?[^.\n]{0,20}? (?:reviews?|testimonials?|stor(?:y|ies)|say\b[^.\n]{0,20})/,
      /\b(?:testimonials?|reviews|stories|hear it) (?:from|by|of) (?:our )?(?:\w+ )?patients?\b/,
      /\b(?:best|top|no\.? ?1|leading|finest) (?:\w+ )?(?:surgeons?|doctors?|dentists?|clinic|specialists?|hospital)\b/,
      /\bcelebrit\w+\b|\b(?:cheapest|lowest[- ]price[ds]?|bargain|half[- ]price|\d+ ?% off|discount(?:ed)?|buy one)\b/,
      /\bfrom [$£€₩]\d+/,
      /\b(?:other|another) (?:clinics?|doctors?|dentists?|hospitals?|surgeons?)\b[^.\n]{0,20}\b(?:fail\w*|botch\w*|ruin\w*|can['’]t|won['’]t|overcharge)/,
    ),
  ],
};

/** Balanced, reviewed, or about something else that hurts, heals and gets cheaper. */
const OTHER = oneOf(
  /소아암|자원 ?봉사|심의필|심의 ?번호|부작용이? ?(?:있을|생길|나타날|포함|발생)|개인(?:에 ?따라|차)|무료 ?(?:강의|강연|검진)|리모델링|인테리어|청소|세차|보정|업데이트|무통장|약관/,
  /\b(?:individual results|may vary|risks? (?:include|apply)|talk|lecture|checkout|renovation|kitchen|garden)\b/,
  /\b(?:(?<!waiting |treatment |operating )room|car(?! ?park)|migrat\w+|software)\b/,
);

export const medicalAd: Rule = {
  id: 'medical-ad',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  packs: ['medical'],
  cues: [...(literalsOf(CARE_KO) ?? []), ...(literalsOf(CARE_EN) ?? [])],
  check(draft) {
    const { folded } = draft;
    const found = findClaims(draft, {
      ko: CARE_KO.test(folded) ? CLAIMS.ko : [],
      en: CARE_EN.test(folded) ? CLAIMS.en : [],
    });
    return found.length === 0 || OTHER.test(folded) ? [] : toMatches(draft, found);
  },
};

export const docs: RuleDocs = {
  message: { ko: '의료광고 금지 표현일 수 있습니다', en: 'May breach medical advertising rules' },
  reason: {
    ko: '의료법은 치료 효과를 보장하거나 부작용을 감추는 광고, 환자 치료 경험담, 심의받지 않은 광고를 금지합니다.',
    en: 'Korea’s Medical Service Act bars guaranteed results, hidden side effects, patients’ treatment stories and unreviewed ads.',
  },
  summary: {
    ko: '시술과 수술을 두고 무통, 완치, 부작용 없음, 최저가, 전후 사진, 환자 후기를 내세우는 표현을 찾습니다.',
    en: 'Finds painless, cured, no side effects, cheapest, before-and-after and patients’ stories said of treatments.',
  },
  evidence: [MEDICAL_SERVICE_ACT],
  bad: {
    ko: ['부작용 없는 최저가 시술, 전후 사진 공개', '허리 디스크, 수술 없이 완치됩니다'],
    en: ['Painless surgery, no side effects', 'Guaranteed results from our lip filler'],
  },
  good: {
    ko: ['백내장 수술 전 확인할 5가지(부작용 포함)', '무통장 입금으로 결제하실 수 있습니다'],
    en: ['5 things to check before cataract surgery, side effects included', 'Painless checkout in two taps'],
  },
};
