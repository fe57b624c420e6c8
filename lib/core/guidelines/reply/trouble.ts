/**
 * What customers write in a few words when something went wrong. The learned reading needs more to go on than
 * "파손됐어요" or "cake was crushed"; longer posts are its own business.
 */
const KOREAN = [
  // Something failed, or did not happen.
  /고장|불량|파손|하자가|먹통|오류|에러|장애|누락|분실|지연|연착|결항|취소[됐되당]|거절|거부|폐강|품절인데|중단|정전|단수|먹튀/,
  /(?<![가-힣])(?:안|못) ?(?:돼|되[고네는요]|됨|됩|된|와|오[고네는]|옴|왔|켜|열|나[와오]|해 ?[주줘]|맞|받|쓰|씀|했|하[고네는더]|들어|봤|잤|먹|내리|타|찾|보내|알려|지켜|통하|움직|작동|달[아려])/,
  /(?<!상관|문제|불편|걱정)없(?:어졌|다고|다는|네요|어요|더라|던데|는데)|사라[졌진]|날[렸아]|날아갔|끊[겼겨기긴]|튕[겼겨기긴]|멈[췄춰추]|막[혔혀힌]|꺼[졌져지진]|떨어[졌져]|빠[졌져]|터[졌져]|깨[졌져진]|부러[졌져]|부서[졌져]|찢[어겨]|찌그러|녹[았아]|상했|썩|샜|새요|새고|샙니다|휘었|벗겨|구멍|얼룩|고장났/,
  // Something is in it that must not be, or someone came to harm.
  /이물질|벌레|머리카락|바늘|유리|곰팡이|바퀴벌레|쇳조각|식중독|배탈|설사|다쳤|다쳐|넘어졌|데[였었]|화상|불 ?붙|불이 ?났|연기가|탄 ?냄새|두드러기|트러블|피가|아파요|아팠/,
  // Kept waiting, charged, treated badly.
  /(?:\d+|한|두|세|몇|일|이|삼) ?(?:주일?|달|개월|일|시간|분)(?:째|이나|넘게| ?동안| ?지[났나])|일주일째|늦[었게네는어]|기다[렸리]|감감|그대로(?:예|네|인데|입)|(?:두|세|여러|\d) ?번(?:이나|씩|째)? ?(?:결제|출금|청구|찍|빠져|인출)|이중|중복|잘못 ?(?:왔|보|청구|계산|됐|나)|다른 ?(?:게|것|색|상품|제품|사이즈)[가이]? ?(?:왔|와|옴)|바가지|불친절|무례|반말|욕[을했]|소리 ?(?:질|지)|무시(?:당|하|해)|차별|불쾌|최악|실망|엉망|황당|짜증|화[가나]|별로(?:예|네|였|입)|답(?:이|장|글)[이도은을 ]*(?:없|안)|(?:글|댓글|리뷰|후기)[을은이가 ]*왜 ?(?:지|안)/,
  /너무 ?(?:짜|짰|작|크|컸|비싸|비쌌|시끄|더러|뜨거|차가|느[려리]|늦|좁|멀|불편|힘들|심하|어두|추[웠워]|더[웠워])|더러[워웠]|냄새[가나]|시끄러|불편(?:해|하|했)|어려워요|어렵네|비싸졌|올[랐려]|다르[네잖던]|달라요|안내와 다|해지(?:합|할|하겠)|탈퇴(?:합|할|하겠)|유출|노출|해킹|도용/,
];
const ENGLISH = [
  /\b(?:broke(?:n)?|crushed|smashed|shattered|cracked|torn|ripped|soaked|damaged|faulty|defective|dead|wrong|missing|lost|late|delayed|overdue|stuck|down|crash(?:es|ed|ing)?|error|fail(?:s|ed|ing)?|leak(?:s|ed|ing)?|melted|spilled|stale|mou?ldy?|rotten|expired|cancell?ed|refused|rejected|declined|denied|blocked|deleted|ignored|overcharged|bill?ed|stolen|hacked|spoiled|burnt?|undercooked|dirty|filthy|rude|shouted|yelled|useless|awful|terrible|worst|sucks?|garbage|impossible|unacceptable|disappoint\w*|disgusting|ridiculous)\b/i,
  /\b(?:no(?:body| one)?|never|not|can(?:no|['’])?t|won['’]?t|does(?:n['’]?t| not)|did(?:n['’]?t| not)|is(?:n['’]?t| not)|was(?:n['’]?t| not)|has(?:n['’]?t| not)|still (?:no|not|waiting|broken)|without|waited|waiting|twice|again|two charges|charged|double|hurt|sick|ill|injured|bleeding|allerg\w+|rash|bugs?|hair|plastic|glass|metal|worm|mou?se|roach|needle|too (?:salty|small|big|loud|tight|slow|long|cold|hot|hard|expensive|late|sweet|dark))\b/i,
  /\bwhy (?:no|is|was|did|does|do|can['’]?t|won['’]?t|am|are|the)\b|\b(?:leaving|cancelling|quitting|done with) (?:you|this|my)\b|\bwhere(?:['’]s| is| are) my\b/i,
];

/** Whether a customer's short text names something that went wrong. */
export function namesTrouble(text: string): boolean {
  return [...KOREAN, ...ENGLISH].some((pattern) => pattern.test(text));
}
