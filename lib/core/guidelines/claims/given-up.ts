import { followedBy, near, oneOf } from '../claims/near';
import type { Finders } from './find-claims';

const MEDICINE_KO =
  /(?:혈압|당뇨|고혈압|두통|감기|위장|관절|변비|신경|콜레스테롤)약|인슐린|진통제|수면제|소화제|항생제|처방약|약통|약 ?봉지|(?<![가-힣])약(?=[을도은이 ])|스테로이드|연고(?!지)|파스(?=[를도 ])|(?:예방|비만|영양) ?주사/;
const GIVEN_UP_KO =
  /끊[었어는고을은을]|버[렸리]|치[웠우][가-힣]*|졸업|내려놓|안 ?(?:먹|써|쓰|발라|바르|맞)|필요 ?없|대신|보다 ?(?:낫|나은|좋|효과)/;

const MEDICINE_EN = oneOf(
  /\b(?:tablets|pills|meds|medication|medicines?|insulin|inhalers?|statins?|painkillers?|prescriptions?|antibiotics)\b/,
  /\b(?:steroids?|ointments?|cortisone|flu (?:jab|shot)|vaccines?|injections?|(?:reading )?glasses|hearing aids?|walking sticks?|ibuprofen|aspirin|antidepressants)\b/,
);
const GIVEN_UP_EN = oneOf(
  /\b(?:quit|quitting|gave up|giv(?:e|ing) up|ditch\w*|skip(?:ped|ping)? (?:the|your|my|her|his)(?! (?:line|queue))|binn?(?:ed|ing)?|toss(?:ed|ing)?|forget (?:the|your)(?! pills of)|no more|goodbye to)\b/,
  /\b(?:stop(?:ped|ping)? (?:taking|using|buying|the|her|his|my|their|our)|no longer (?:needs?|takes?|uses?)|(?:came|come|got|went|weaned) off)\b/,
  /\b(?:threw (?:out|away)|throw (?:out|away)|who needs|instead of|better than|replac(?:es?|ed|ing)|swapp?(?:ed)?|beats)\b/,
);

/** Medicine that is no longer needed, or is beaten: said of food or a cream, the claim of a drug. */
export const MEDICINE_GIVEN_UP: Finders = {
  ko: [followedBy(MEDICINE_KO, GIVEN_UP_KO, 10)],
  en: [near(GIVEN_UP_EN, MEDICINE_EN, 24)],
};
