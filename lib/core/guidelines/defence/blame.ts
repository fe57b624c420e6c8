import { anyOf } from '../any-of';

const YOURS =
  '(?:고객|손|소비자|구매자|이용자|사용자)(?:님|분)?(?:들)?(?:의|께서는?|이|은|도|쪽|측|가)?(?: ?본인(?:의|이)?)? ?(?:(?!저희|저의|제가|제 |우리|당사|직원|기사)[^.!?\\n]){0,14}?';
const NOT_SO = '(?![가-힣]{0,2} ?(?:아니|아닙|아닌|없|여부|관계|상관)|하지 ?않|하시지 ?않|하실 ?수)';
const MADE_BY_YOU =
  '(?:입력|선택|고르|누르|눌러|주문|사용|보관|적으|적어|쓰|이해|읽|아시|알고|기재|연결|설치|조작|취급|관리|보시|보셔|들으|주문하)[가-힣]{0,3}(?:신|셨|시|셔|계신)[가-힣]*';

/** It was you. */
export const BLAME = anyOf(
  new RegExp(
    `${YOURS}(?:과실|부주의|착오|실수|오해|변심|귀책|불찰|미숙|소홀)${NOT_SO}(?!(?:을|를) ?(?:드|끼|일으|풀))[가-힣]*|${YOURS}책임(?:이|입|으로|인)${NOT_SO}[가-힣]*`,
  ),
  new RegExp(
    `${YOURS}잘못(?:이 ?(?:있|크|맞)|입니다|이에요|이세요|이시|인데|이니|된 ?사용|하[셨신]|[ ]?${MADE_BY_YOU})[가-힣]*`,
  ),
  /(?<!저희 |직원의? ?|기사님?의? ?)(?:사용|취급|보관|조작|관리|세탁|착용|설치|이용)(?:자|상)?(?:의)? ?(?:미숙|부주의|소홀|과실|실수|습관 ?(?:때문|문제|탓)|환경 ?(?:때문|문제|탓)|방법(?:이|을|에)? ?(?:잘못|틀|문제|미숙))[가-힣]*|단순 ?변심(?:으로|이|은|에) ?[^.!?\n]{0,12}?(?:판단|보[이입여]|처리|불가|어렵|해당)[가-힣]*/,
  /(?:고객|손)님? ?(?:쪽|측|댁|기기|휴대폰|폰|와이파이|네트워크|인터넷|단말기?|컴퓨터|환경|설정)(?:의|에|이)? ?(?:문제|탓|원인|이상|때문)[가-힣]*/,
  /(?<!받으|받아보|도착하|되|끝났)셨어야 ?(?:죠|지|합|했|하|됐|되|돼|맞)[가-힣]*/,
  /(?:확인|숙지|주의|체크|읽어|읽|지키|지켜|따르|따라)(?:을|를|도|해)?[가-힣 ]{0,4}?(?:(?:지|보지) ?(?:않으|못하)|안 ?하|안 ?읽으|안 ?보)(?:셔서|신 ?(?:것|거|탓|때문|부분|건|책임|잘못)|셨(?:네|기 ?때|잖|군|습니다|으니|으면서))[가-힣]*/,
  /(?:고객님?|본인|손님|사용자)(?:이|께서|가)? ?(?:직접|본인이|스스로) ?[^.!?\n]{0,8}?(?:동의|선택|주문|결정|취소|입력|신청|결제)하(?:신|셨)[^.!?\n]{0,3}?(?:잖|거니|거라|것이|부분|거예|거죠|건데|것이니|것입|습니다|으니|는데)[가-힣]*/,
  /(?:신|셨던) ?(?:건|것은|거는?|게|쪽은|분은|사람은) ?(?:고객|손|본인|그쪽|회원|구매자)(?:님|분)?[가-힣]{0,3} ?(?:아닌가|아닙니까|아니에요|아니신|이시|이세|입니다|이잖|이죠|이신|인데|쪽|이에요|본인)[가-힣]*|(?:고객|손|본인|회원)(?:님)?(?:이|께서|이서) ?(?:그렇게|직접|먼저) ?[^.!?\n]{0,8}?(?:셨|신)(?:잖|거잖| ?거 ?아|는데|으면서|지 ?않)[가-힣]*/,
  /(?:사용법|설명서|세탁 ?(?:라벨|표시|방법)|취급 ?(?:법|표시)|주의 ?사항|안내|지침|보관법|조리법|용법|순서)(?:이|가|을|를|대로|에 ?따라)? ?[^.!?\n]{0,6}?(?:지켜지지|따르지|사용되지|사용하지|보관되지|지키지) ?않(?:은|으신|아서|으셔서|고)[가-힣 ]{0,8}|(?:고온|습기|직사광선|물|충격|햇빛|열|외부 ?충격|과도한 ?힘)(?:에|이|가|을) ?[^.!?\n]{0,6}?(?:노출된|노출되|가해진|가하신|닿은|닿게|들어간|받은|주신) ?(?:것|듯|흔적|걸|모양|탓)[가-힣 ]{0,10}(?![^\n]{0,40}저희 ?(?:창고|잘못|실수|매장|쪽|배송|문제|공장|직원))/,
  /\b(?:label|instructions?|directions|manual|guidelines?|steps|guide|advice|recipe)s?\b(?: \w+)? (?:was|were)(?:n['’]?t| not) (?:\w+ )?(?:followed|read|checked|observed|respected|obeyed|heeded)\b|\b(?:was|were|has|had|wasn['’]t|weren['’]t|hasn['’]t|not)(?: not)?(?: been)? (?:properly |correctly )?(?:stored|washed|used|installed|handled|kept|assembled|charged|cleaned|fitted|cooked)(?: \w+)? (?:properly|correctly|right|wrong(?:ly)?|incorrectly|as (?:directed|instructed|advised|described)|according to|too (?:hot|long|hard|often|warm))\b(?![^\n]{0,40}\b(?:our|us|my|we)\b)|\b(?:looks? like|seems?|appears?|sounds like|suspect|guess|think|probably|must have|may have|might have)\b[^.!?\n]{0,20}\b(?:been |was |were |got )(?:mishandled|misused|dropped|overheated|overcharged|overloaded|overwashed|tampered|knocked|left (?:out|in|on|open)|exposed|opened|forced)\b/,
  /(?<!\bif )\byou (?:should|ought to|could)(?:['’]ve| have) (?:\w+ly |at least |just |also |first )?(?:check|read|know|told|call|contact|kept|ask|notic|follow|look|thought|chos|pick|used|been more|paid attention|saved|backed|report|done|made sure|measur|wait|left|plann?|reali[sz]|cancell?|spok|come|bought|consider|mention|rais|stor|taken|tried|updat|verifi|confirm|complain|gone|stayed|book|double|listen|underst|said|return|sent|brought|ordered|turned|charged it|cleaned)\w*/,
  /(?<!\bif )\byou (?:failed|neglected|forgot) to\b|(?<!\bif )\byou (?:clearly |obviously |probably |simply )?(?:did(?:n['’]?t| not)|have(?:n['’]?t| not)|never) (?:read|check|follow|mention|tell us|look|bother|pay attention|listen|wait|keep|report|enter|set|turn)\w*/,
  /\byou must have (?:misread|dropped|entered|typed|ordered|chosen|clicked|used|misunderstood|done|broken|forgotten|deleted|ignored|spilled|set|put|overlooked)\b|\b(?:user|customer) error\b/,
  /(?<!(?:not|n['’]t|never|no) (?:\w+ )?)\b(?:your|the customer['’]s|customer)(?: own)? (?:fault|mistake|error|negligence|carelessness|misuse|misunderstanding|oversight|responsibility)\b(?! (?:at all|is forgiven|report|page|message|code))/,
  /(?<!\bif )\byou(?:['’]re| are|['’]ve| have)? (?:simply |clearly |just )?(?:misunderst(?:ood|and|anding)|mistaken|misread|misused)\b/,
);
