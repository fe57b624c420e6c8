import { anyOf } from '../any-of';

const RULES = '(?:규정|정책|원칙|약관|방침|내규|지침|규칙)';
const REFUSED =
  '(?:불가|어렵|어려[우운워울]|안 ?(?:됩|돼|되|된)|만 ?(?:가능|됩|돼|받|드|해당)|(?<!문제[가는은]? ?|걱정 ?|수수료[가는은]? ?)없(?!이)|못 ?(?:해|하|합|드|받)|힘들|힘듭|곤란|제한|지 ?않(?:습|아|는))';

/** A rule held up as the reason, whoever asks. */
export const BY_RULE = anyOf(
  new RegExp(
    `(?:${RULES}|시스템|전산|절차|계약)상(?:으로)?[은는]? ?[^.!?\\n]{0,34}?${REFUSED}[가-힣]*|(?<=[가-힣 ](?:${RULES})상 )[^.!?\\n]{1,12}대상이 ?아니[가-힣]*`,
  ),
  new RegExp(
    `${RULES} ?(?:제?\\d+조)?(?:에 ?(?:따라|의거|의해|의하면)|대로|때문에|이라서?|이라|이어서) ?[^.!?\\n]{0,24}?${REFUSED}[가-힣]*`,
  ),
  new RegExp(
    `(?:저희|회사|그게|이게|내부|불가가?|불가능이|않는 ?것이|안 ?되는 ?(?:게|것이)|매장) ?${RULES}(?:입니다|이에요|이라서?|이니까?|이고|이므로|임)|${RULES}(?:이|은) ?(?:원래 )?(?:그렇|그래|그런|있어서|정해져)[가-힣]*`,
  ),
  /원칙적으로[^.!?\n]{0,20}?(?:불가|안 ?(?:됩|돼|되)|어렵|없)[가-힣]*/,
  /(?:규정|약관|정책)에(?:도|는)? ?[^.!?\n]{0,12}?(?:명시|적혀|나와|기재|써 ?있|쓰여)[가-힣 ]{0,8}|(?:안내문?|공지(?:사항)?|상세 ?페이지|설명서|주의 ?사항|유의 ?사항|계약서)에(?:도|는)? ?(?:이미|다|분명히?|명확히|모두|버젓이|미리) ?[^.!?\n]{0,10}?(?:명시|적혀|적어|나와|기재|써|쓰여|안내|고지)[가-힣 ]{0,8}/,
  /(?:약관|조건|규정|내용)에 ?(?:이미 |다 |모두 )?동의하(?:셨|신|고 ?(?:가입|구매|결제|주문))[가-힣]*/,
  /\b(?:as )?per (?:our|the|company|store|your)\b[^.!?\n]{0,20}\b(?:polic(?:y|ies)|terms|t&cs|guidelines|rules|contract|agreement|procedure)\b/,
  /\b(?:our|company|store|the|returns?|refunds?|shipping|booking|warranty)(?: \w+){0,2} (?:polic(?:y|ies)|terms|t&cs|rules|conditions) (?:clearly |plainly |specifically |also )?(?:states?|says?|are clear|is clear|is very clear|do(?:es)?n['’]?t|do(?:es)? not|won['’]?t|can['’]?t|is that (?:we|no)|are that (?:we|no)|is no\b|is final|prevents?|stands?)/,
  /\b(?:policy|terms|rules) (?:says?|states?)\b/,
  /\b(?:it|that|this)(?:['’]s| is) (?:just |simply |only )?(?:our |the |company |store )?(?:policy|procedure|the way it (?:is|works)|the rules?|in the (?:terms|contract|small print|fine print|t&cs))\b|\bagainst (?:our |company |store |the )?(?:policy|rules)\b|\b(?:policy is policy|rules are rules)\b/,
  /\b(?:due|owing|according) to (?:our |company |store )?(?:\w+ )?(?:policy|terms|rules)\b[^.!?\n]{0,40}?\b(?:no|not|cannot|can['’]?t|unable|won['’]?t|non)\b/,
  /\byou(?:['’]ve| have)? (?:agreed to|accepted|ticked|signed) (?:our |the |these |those )?(?:terms|t&cs|conditions|contract|policy|box|agreement|this|it when)\b/,
);
