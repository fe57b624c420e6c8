/** Within one sentence. */
const NEAR = '[^.!?\\n]';

/** Money that was agreed on and is awaited: 환불이 아직 안 들어왔어요, 언제 입금되나요, 승인됐다더니. */
const KOREAN = new RegExp(
  [
    `(?:환불|입금|환급|반품|취소)${NEAR}{0,24}(?:안|못|않|아직)${NEAR}{0,4}? ?(?:들어|입금|받[았은고]|돌려받|[됐됨됩]|되[었고어네])`,
    `(?:아직|여태|지금까지|째)${NEAR}{0,10}(?:환불|입금|환급|돈)${NEAR}{0,8}(?:안|못|않|없) ?(?:들어|입금|받[았은고]|[됐됨됩]|되[었고어네]|[다어네])`,
    `(?:환불|환급)${NEAR}{0,10}(?:언제|며칠|얼마나)(?!까지)|(?:언제|며칠)(?!까지)${NEAR}{0,8}(?:환불|환급|입금|돈[이을]? ?(?:들어|돌려))`,
    `(?:환불|환급|입금)(?:을|를|만|이|은)? ?${NEAR}{0,8}(?:기다[리린렸려]|감감|소식|깜깜|밀[려리린]|늦[어네는게]|지연|진행 ?상|현황|상태)`,
    `(?:환불|환급)(?:이|은|을)? ?(?:승인|완료|처리|접수)(?:이|은|도)? ?(?:[됐난났떴]|되었|된|완료|라고|라더|문자|했다|하셨|끝)`,
    `(?:환불|환급)(?:을|를)? ?(?:해 ?)?(?:(?:준|주신|드린)다(?:더니|면서|며|는데|고 ?[하했해])|주(?:시)?기로)`,
    `(?:환불|환급|입금)[이은도]? ?아직(?:이|도|$|[.~!ㅠㅜ])`,
    `(?:반품|회수|수거|돌려보)${NEAR}{0,24}(?:환불|돈|입금)${NEAR}{0,10}(?:안|못|아직|없)`,
  ].join('|'),
);

const MONEY = '(?:refund|reimbursement|money)';
const LACKING = "(?:not|n['’]t|never|no|nothing|still|yet)";

/** Where is my refund, still waiting for it, you approved it two weeks ago. */
const ENGLISH = new RegExp(
  [
    `\\bwait(?:ing|ed)?\\b${NEAR}{0,24}\\b(?:for|on) (?:my|a|the|our|that|this) (?:\\w+ )?${MONEY}\\b`,
    `\\bwhere(?:['’]s| is| are|['’]re)? (?:on earth |the hell )?(?:is )?(?:my|our|the) (?:\\w+ )?${MONEY}\\b`,
    `\\bwhen (?:will|do|does|is|am|are|can|should)\\b${NEAR}{0,24}\\b${MONEY}\\b(?! polic)`,
    `\\b${MONEY}\\b(?! polic)${NEAR}{0,24}${LACKING} ${NEAR}{0,16}\\b(?:arriv|come|came|reach|show|receiv|appear|land|hit|been paid|been processed|here|in my)`,
    `\\b(?:still|yet to|ha(?:ve|s)(?: not|n['’]t))\\b${NEAR}{0,16}\\b(?:no|receiv\\w*|got(?:ten)?|seen|see|had|get|missing) (?:my |a |the |any |our )?(?:\\w+ )?${MONEY}\\b`,
    `\\bno (?:sign of (?:my|the|a) )?refund (?:yet|so far|still|in sight)\\b`,
    `(?<!not )(?<!n['’]t )(?<!un)\\b(?:approved|promised|confirmed|agreed(?: to| on)?|issued|processed|authori[sz]ed) (?:me |us )?(?:my |a |the |our |that )?(?:full )?refund\\b(?! (?:if|when|polic))`,
    `\\brefund (?:\\w+ )?(?:was|is|has been|had been|got|as) (?:already )?(?:approved|promised|confirmed|agreed|issued|processed|authori[sz]ed|pending)\\b`,
    `\\b(?:status|update|news|progress)\\b${NEAR}{0,12}\\brefund\\b|\\brefund (?:status|update|progress)\\b`,
    `\\b(?:returned|sent (?:it|them|the \\w+|everything|this) back|picked (?:it|them) up)\\b${NEAR}{0,60}\\b(?:no|not|never|still|yet|haven['’]t|hasn['’]t)\\b${NEAR}{0,24}\\b(?:refund|money|credited)`,
  ].join('|'),
  'i',
);

/** Whether a customer asks where a refund is that was agreed on, rather than for one. */
export function awaitsRefund(text: string): boolean {
  return KOREAN.test(text) || ENGLISH.test(text);
}
