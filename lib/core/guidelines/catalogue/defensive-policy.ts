import { anyOf } from '../any-of';
import { findAll } from '../find';
import { withoutQuotes } from '../register/utterances';
import { couldAnswerComplaint } from '../reply/could-answer-complaint';
import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';
import { GELBRICH_ROSCHK, ORSINGHER, PEUKERT } from '../sources/studies';

const RULES = '(?:규정|정책|원칙|약관|방침|내규|지침|규칙)';
const REFUSED =
  '(?:불가|어렵|어려[우운워울]|안 ?(?:됩|돼|되|된)|(?<!문제[가는은]? ?|걱정 ?|수수료[가는은]? ?)없(?!이)|못 ?(?:해|하|합|드|받)|힘들|힘듭|곤란|제한)';

/** A rule held up as the reason, whoever asks. */
const BY_RULE = anyOf(
  new RegExp(
    `(?:${RULES}|시스템|전산|절차|계약)상(?:으로)?[은는]? ?[^.!?\\n]{0,34}?${REFUSED}[가-힣]*|(?<=[가-힣 ](?:${RULES})상 )[^.!?\\n]{1,12}대상이 ?아니[가-힣]*`,
  ),
  new RegExp(
    `${RULES}(?:에 ?(?:따라|의거|의해|의하면)|대로|때문에|이라서?|이라|이어서) ?[^.!?\\n]{0,24}?${REFUSED}[가-힣]*`,
  ),
  new RegExp(
    `(?:저희|회사|그게|이게|내부|불가가?|불가능이|않는 ?것이|안 ?되는 ?(?:게|것이)|매장) ?${RULES}(?:입니다|이에요|이라서?|이니까?|이고|이므로|임)|${RULES}(?:이|은) ?(?:원래 )?(?:그렇|그래|그런|있어서|정해져)[가-힣]*`,
  ),
  /원칙적으로[^.!?\n]{0,20}?(?:불가|안 ?(?:됩|돼|되)|어렵|없)[가-힣]*/,
  /(?:규정|약관|정책)에(?:도|는)? ?[^.!?\n]{0,12}?(?:명시|적혀|나와|기재|써 ?있|쓰여)[가-힣 ]{0,8}|(?:안내문?|공지(?:사항)?|상세 ?페이지|설명서|주의 ?사항|유의 ?사항|계약서)에(?:도|는)? ?(?:이미|다|분명히?|명확히|모두|버젓이|미리) ?[^.!?\n]{0,10}?(?:명시|적혀|적어|나와|기재|써|쓰여|안내|고지)[가-힣 ]{0,8}/,
  /(?:약관|조건|규정|내용)에 ?(?:이미 |다 |모두 )?동의하(?:셨|신|고 ?(?:가입|구매|결제|주문))[가-힣]*/,
  /\b(?:as )?per (?:our|the|company|store|your)\b[^.!?\n]{0,20}\b(?:polic(?:y|ies)|terms|t&cs|guidelines|rules|contract|agreement|procedure)\b/,
  /\b(?:our|company|store|the|returns?|refunds?|shipping|booking|warranty)(?: \w+){0,2} (?:polic(?:y|ies)|terms|t&cs|rules|conditions) (?:clearly |plainly |specifically |also )?(?:states?|says?|are clear|is clear|is very clear|do(?:es)?n['’]?t|do(?:es)? not|prohibits?|won['’]?t|can['’]?t|is that (?:we|no)|are that (?:we|no)|is no\b|is final|prevents?|forbids?|stands?)/,
  /\b(?:it|that|this)(?:['’]s| is) (?:just |simply |only )?(?:our |the |company |store )?(?:policy|procedure|the way it (?:is|works)|the rules?|in the (?:terms|contract|small print|fine print|t&cs))\b|\bagainst (?:our |company |store |the )?(?:policy|rules)\b|\b(?:policy is policy|rules are rules)\b/,
  /\b(?:due|owing|according) to (?:our |company |store )?(?:\w+ )?(?:policy|terms|rules)\b[^.!?\n]{0,40}?\b(?:no|not|cannot|can['’]?t|unable|won['’]?t|non)\b/,
  /\byou(?:['’]ve| have)? (?:agreed to|accepted|ticked|signed) (?:our |the |these |those )?(?:terms|t&cs|conditions|contract|policy|box|agreement|this|it when)\b/,
);

const YOURS =
  '(?:고객|손|소비자|구매자|이용자|사용자)(?:님|분)?(?:들)?(?:의|께서는?|이|은|도|쪽|측|가)?(?: ?본인(?:의|이)?)? ?(?:(?!저희|저의|제가|제 |우리|당사|직원|기사)[^.!?\\n]){0,14}?';
const NOT_SO = '(?![가-힣]{0,2} ?(?:아니|아닙|아닌|없|여부|관계|상관)|하지 ?않|하시지 ?않|하실 ?수)';
const MADE_BY_YOU =
  '(?:입력|선택|고르|누르|눌러|주문|사용|보관|적으|적어|쓰|이해|읽|아시|알고|기재|연결|설치|조작|취급|관리|보시|보셔|들으|주문하)[가-힣]{0,3}(?:신|셨|시|셔|계신)[가-힣]*';

/** It was you. */
const BLAME = anyOf(
  new RegExp(
    `${YOURS}(?:과실|부주의|착오|실수|오해|변심|귀책|불찰|미숙|소홀)${NOT_SO}(?!(?:을|를) ?(?:드|끼|일으|풀))[가-힣]*|${YOURS}책임(?:이|입|으로|인)${NOT_SO}[가-힣]*`,
  ),
  new RegExp(
    `${YOURS}잘못(?:이 ?(?:있|크|맞)|입니다|이에요|이세요|이시|인데|이니|된 ?사용|하[셨신]|[ ]?${MADE_BY_YOU})[가-힣]*`,
  ),
  /(?<!받으|받아보|도착하|되|끝났)셨어야 ?(?:죠|지|합|했|하|됐|되|돼|맞)[가-힣]*/,
  /(?:확인|숙지|주의|체크|읽어|읽|지키|지켜|따르|따라)(?:을|를|도|해)?[가-힣 ]{0,4}?(?:(?:지|보지) ?(?:않으|못하)|안 ?하|안 ?읽으|안 ?보)(?:셔서|신 ?(?:것|거|탓|때문|부분|건|책임|잘못)|셨(?:네|기 ?때|잖|군|습니다|으니|으면서))[가-힣]*/,
  /(?:고객님?|본인|손님|사용자)(?:이|께서|가)? ?(?:직접|본인이|스스로) ?[^.!?\n]{0,8}?(?:동의|선택|주문|결정|취소|입력|신청|결제)하(?:신|셨)[^.!?\n]{0,3}?(?:잖|거니|거라|것이|부분|거예|거죠|건데|것이니|것입|습니다|으니|는데)[가-힣]*/,
  /(?<!\bif )\byou (?:should|ought to|could)(?:['’]ve| have) (?:\w+ly |at least |just |also |first )?(?:check|read|know|told|call|contact|kept|ask|notic|follow|look|thought|chos|pick|used|been more|paid attention|saved|backed|report|done|made sure|measur|wait|left|plann?|reali[sz]|cancell?|spok|come|bought|consider|mention|rais|stor|taken|tried|updat|verifi|confirm|complain|gone|stayed|book|double|listen|underst|said|return|sent|brought|ordered|turned|charged it|cleaned)\w*/,
  /(?<!\bif )\byou (?:failed|neglected|forgot) to\b|(?<!\bif )\byou (?:clearly |obviously |probably |simply )?(?:did(?:n['’]?t| not)|have(?:n['’]?t| not)|never) (?:read|check|follow|mention|tell us|look|bother|pay attention|listen|wait|keep|report|enter|set|turn)\w*/,
  /\byou must have (?:misread|dropped|entered|typed|ordered|chosen|clicked|used|misunderstood|done|broken|forgotten|deleted|ignored|spilled|set|put|overlooked)\b|\b(?:user|customer) error\b/,
  /(?<!(?:not|n['’]t|never|no) (?:\w+ )?)\b(?:your|the customer['’]s|customer)(?: own)? (?:fault|mistake|error|negligence|carelessness|misuse|misunderstanding|oversight|responsibility)\b(?! (?:at all|is forgiven|report|page|message|code))/,
  /(?<!\bif )\byou(?:['’]re| are|['’]ve| have)? (?:simply |clearly |just )?(?:misunderst(?:ood|and|anding)|mistaken|misread|misused)\b/,
);

/** Only you, not us, nothing to be done: heard as such by those who complain. */
const BRUSHED_OFF = anyOf(
  /다른 ?(?:고객|분|손님|이용자|사용자|구매자|회원)[가-힣]{0,4}?(?:은|는|도|께서는|한테서?는|에게서?는)? [^.!?\n]{0,20}?(?:(?:문제|불만|이상|말씀|얘기|이야기|컴플레인|탈|민원|항의|불편)[가-힣]{0,3} ?(?:없|안 ?하|하지 ?않)|괜찮|만족|잘 ?(?:쓰|먹|사용|드시|드셨|이용|입|다니|받|적응|지내)|가만히|다 ?이해|안 ?그러|그러지 ?않|아무 ?말)[가-힣]*/,
  /(?:이런|그런|이 ?같은) ?(?:문의|불만|말씀|경우|사례|클레임|항의|컴플레인)(?:은|는|이|가)? ?(?:고객님이 |고객님께서 |지금까지 |한 ?번도 |여태 )?(?:처음|없었|드뭅|드문)[가-힣]*|(?:고객|손)님만 ?[^.!?\n]{0,10}?(?:그러|그렇|불만|불편|유난|예민|까다)[가-힣]*/,
  /(?:저희|당사|회사|매장|본사)(?:의|는|가|측|쪽|에서는?)?(?: ?쪽)? ?[^.!?\n]{0,8}?(?:책임|잘못|과실|귀책|실수)(?:이|가|은|는|도)? ?(?:아니(?!라고 ?(?:하지|말하지|할))|아닙|없(?:습|어|는|으|다))[가-힣]*|책임(?:을|은)? ?(?:질 ?수(?:는|가)? ?없|지지 ?않|못 ?[집져]|질 ?의무)[가-힣 ]{0,4}|(?:보상|환불|배상)[가-힣 ]{0,5}(?:의무|책임|이유)[가-힣]{0,2} ?(?:없|아니|아닙)[가-힣]*|법적(?:으로|인)? ?[^.!?\n]{0,8}?(?:문제|하자|책임|의무)[가-힣]{0,2} ?(?:없|아니)[가-힣]*/,
  /어쩔 ?수(?:가|는)? ?없(?:습|어|는|네|죠|었|다)[가-힣]*|(?:도와|해) ?드릴 ?(?:수 ?있는 ?)?(?:게|것이|것은|건|방법이|방법은|방도가|부분이) ?(?:더 ?)?없[가-힣]*|감안하(?:고|시고|셔야|셨어야)[가-힣 ]{0,8}|원래 ?(?:다 ?)?(?:그런|그렇|그래)[가-힣 ]{0,6}|(?:싼|저렴한|할인) ?(?:만큼|제품이니|상품이니|거니까)[가-힣]*/,
  /\b(?:other|most|all(?: of)? our(?: other)?|our other|thousands of|plenty of|many|the other)(?: \w+)? (?:customers?|guests?|users?|people|buyers|members|passengers|diners|clients|patients|tenants)\b[^.!?\n]{0,12}\b(?:never|don['’]?t|do not|have(?:n['’]?t| no)|has no|had no|didn['’]?t|are (?:very |quite |perfectly )?(?:happy|fine|satisfied|pleased)|love|without|manage|enjoy|find it|seem (?:happy|fine)|like it|use it)\b/,
  /\b(?:no(?:body| one)? else|everyone else|you(?:['’]re| are) the (?:only|first) (?:one|person|customer|guest))\b|\b(?:we(?:['’]ve| have) )?never had (?:this|a|any|that|such)[^.!?\n]{0,10}\b(?:complaints?|problems?|issues?)\b|\bworks? (?:fine|perfectly|well|just fine) (?:for (?:us|everyone|others)|on our|at our|here)\b/,
  /\b(?:we|I)(?:['’]re| are|['’]m| am) not (?:responsible|liable|at fault|to blame|obliged|required)\b|\b(?:is|was)(?:n['’]?t| not) our (?:fault|mistake|error|doing)\b|\bnothing (?:more |else |further )?(?:we|I) can do\b|\bnothing to do with us\b|\bour hands are tied\b|\b(?:out of our|not in our) (?:hands|control)\b|\b(?:can(?:not|['’]?t)|do not|don['’]?t) (?:be held|accept|take) (?:any )?(?:responsib\w+|liab\w+)\b/,
  /\b(?:it|this|that)(?:['’]s| is| was)? (?:clearly |plainly |all |already )(?:stated|written|explained|states|says|listed|shown|printed)\b|\bclearly (?:states?|says?|stated|printed|marked) (?:on|in|that)\b|\bwhat did you expect\b|\byou get what you pay for\b/,
);

export const defensivePolicy: Rule = {
  id: 'defensive-policy',
  family: 'reply',
  level: 'warn',
  ...ANSWERS,
  cues: [
    ...[
      '규정',
      '정책',
      '원칙',
      '약관',
      '방침',
      '내규',
      '지침',
      '규칙',
      '시스템상',
      '전산상',
      '절차상',
      '계약상',
      '동의하',
    ],
    ...[
      '고객',
      '손님',
      '소비자',
      '구매자',
      '이용자',
      '사용자',
      '본인',
      '셨어야',
      '확인',
      '숙지',
      '주의',
      '체크',
      '읽',
    ],
    ...[
      '지키',
      '지켜',
      '따르',
      '따라',
      '다른 ',
      '다른분',
      '이런 ',
      '그런 ',
      '책임',
      '잘못',
      '의무',
      '법적',
      '어쩔',
      '드릴 ',
    ],
    ...[
      '감안',
      '원래',
      '싼 ',
      '저렴한',
      '에 이미',
      '에 다 ',
      '에 분명',
      '에 모두',
      '실수',
      '과실',
      '귀책',
      '할인 ',
    ],
    ...[
      'policy',
      'policies',
      'terms',
      't&cs',
      'rule',
      'guideline',
      'contract',
      'agreement',
      'procedure',
      'print',
    ],
    ...[
      'you ',
      "you'",
      'you’',
      'your ',
      "customer's",
      'customer',
      'error',
      'guests',
      'users',
      'people',
      'buyers',
    ],
    ...[
      'else',
      'never had',
      'works ',
      'work ',
      'responsib',
      'liab',
      'our ',
      'nothing',
      'obliged',
      'clearly',
      'plainly',
    ],
    ...[
      'not at fault',
      'to blame',
      'way it',
      'condition',
      'it all ',
      'all sa',
      'is already',
      'members',
      'clients',
    ],
  ],
  check(draft) {
    const text = withoutQuotes(draft.normal.text);
    const patterns = couldAnswerComplaint(draft) ? [BY_RULE, BLAME, BRUSHED_OFF] : [BY_RULE, BLAME];
    return patterns
      .flatMap((pattern) => findAll(draft, pattern, text))
      .map(({ start, end }) => ({ start, end }));
  },
};

export const docs: RuleDocs = {
  message: { ko: '규정 탓·고객 탓으로 들립니다', en: 'Sounds defensive' },
  reason: {
    ko: '연구 60편을 모은 분석에서 만족을 가른 것은 무엇을 해 주었나, 어떻게 대했나, 어떤 절차였나 순이었습니다. 규정은 끝에 놓입니다.',
    en: 'Across 60 studies satisfaction followed what was done, then how people were treated, and procedure last; quoting rules starts at the wrong end.',
  },
  summary: {
    ko: '규정을 앞세우거나 고객, 다른 고객과 견주며 탓하는 답글을 찾습니다.',
    en: 'Finds answers that hide behind rules, blame the customer or point at other customers.',
  },
  evidence: [GELBRICH_ROSCHK, ORSINGHER, PEUKERT],
  bad: {
    ko: ['규정상 환불이 어렵습니다. 고객님 착오입니다', '다른 고객님들은 아무 문제 없이 잘 쓰고 계세요'],
    en: ['Per our policy no refund. You should have checked.', 'No one else has complained about this'],
  },
  good: {
    ko: [
      '개봉 후에는 위생 때문에 환불을 못 해 드립니다. 대신 오늘 안에 점검·수리를 무료로 접수해 드릴 수 있습니다',
      '규정에 따라 오늘 전액 환불해 드렸습니다',
    ],
    en: [
      'Opened items cannot be refunded for hygiene reasons. What I can do today: free inspection and repair.',
      'You should have received our email by now',
    ],
  },
};
