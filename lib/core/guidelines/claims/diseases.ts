import { oneOf } from '../claims/near';
/** Names of illnesses and complaints, as parts of patterns. "암" only where it is the illness, not 암호 or 암막. */
export const DISEASE_KO = oneOf(
  /당뇨|고혈압|저혈압|고지혈|(?:(?<![가-힣])|[위폐간]|유방|대장|췌장|갑상선|전립선|피부|항)암(?=[을를이가은는과도에]|세포| ?예방| ?치료| ?환자| ?완치|[\s,·]|$)|관절염/,

  /관절 ?(?:통증|질환)|디스크|류마티스|변비|불면증?|감기|독감|코로나|바이러스|치매|알츠하이머|골다공증|생리통|비염|축농증|천식|위염|식도염|장염|대장염|간염|지방간|간경화|빈혈|우울증|우울감/,
  /우울한 ?(?:마음|기분)/,
  /불안 ?장애|공황|갱년기|통풍|심근경색|뇌졸중|중풍|동맥경화|혈전|전립선|방광염|질염|요실금|신장병|백내장|녹내장|황반변성|편두통|두통|만성 ?피로|불임|난임|대사 ?증후군|비만|염증|아토피|알레르기/,

  /궤양|대상포진|갑상선|위장병|생리 ?불순|중금속|속병|속쓰림|동맥|간 ?수치|수족냉증|하지정맥|치질|치통|구내염|잇몸|구취|천식|폐렴|결핵|중풍|무릎 ?통증|허리 ?통증|여드름|피부염|습진|건선|무좀/,
  /탈모|두드러기|이명|어지럼증|숙취|adhd/,
  /자폐/,
);
export const DISEASE_EN = oneOf(
  /\b(?:diabetes|cancers?|tumou?rs?|the flu|flu|influenza|covid(?:-19)?|coronavirus|arthritis|insomnia)\b/,
  /\b(?:(?:a|the|common) colds?|colds|hypertension|(?:high )?blood pressure|blood sugar|cholesterol)\b/,
  /\b(?:alzheimer['’]?s|dementia|anxiety|depression|migraines?|headaches?|constipation|osteoporosis|asthma)\b/,
  /\b(?:joint pain|back pain|heart (?:disease|attacks?)|strokes?|obesity|hangovers?|acid reflux|ibs|infections?)\b/,

  /\b(?:allergies|gout|adhd|autism|inflammation|menopause|tinnitus|infertility|ulcers?|forgetfulness|heartburn)\b/,
  /\b(?:snoring|eczema)\b/,
  /\b(?:acne|psoriasis|hair loss)\b/,
);
