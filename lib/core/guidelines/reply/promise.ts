import { originalSpan } from '../../text/mapped-text';
import type { DraftText } from '../draft-text';
import { type Found, findByLanguage, type PatternsByLanguage } from '../find';
import { oncePerDraft } from './once-per-draft';

/** Up to the verb's end, but not through somebody else's action ("확인해 주시면") or the end of the sentence. */
const GAP = '(?:(?!주시|주세|부탁|바라|바랍|하시|않|없)[^.!?\\n]){0,14}?';
const WILL =
  '(?:(?<!으?시|좋)겠(?:습니|어요|음|다)|(?:[할볼둘릴줄갈낼올길칠꿀힐될]|을)[게께](?:요|용|여)?(?![가-힣])|[갈릴할] ?(?:거예|거에|겁니|것입)|[할될] ?예정|예정(?:입|이[에오며])|도록 ?(?:할|조치|준비))';
const IS_DOING = '(?:중(?:입|이[에며고니라]|임|인|에 ?있)|(?<!라)고 ?있(?:습|어|으|는|음))';
const LOOKING = '확인|점검|조사|파악|검토|진단|추적|논의|협의|(?<!이)상의|대조';
const MENDING = '조치|처리|해결|복구|수정|시정|개선|보완|대응|정상화|재발 ?방지';

/** Finding out and putting right: it calls for a time whatever was asked. */
const FIRM: PatternsByLanguage = {
  ko: [
    new RegExp(
      `(?:${LOOKING}|${MENDING})(?:[을를도] ?|해서? ?| ?)${GAP}(?:${WILL}|${IS_DOING})[가-힣]*`,
      'g',
    ),
    new RegExp(`(?:알아보|살펴보|들여다보|손보|고치|찾|인지하)${IS_DOING}[가-힣]*`, 'g'),
    /(?:살펴|알아|찾아|들여다|챙겨|따져|물어|여쭤|돌아) ?(?:보(?:겠|도록)|볼[게께]|보고 ?(?:연락|답|다시|올))[가-힣]{0,3}/g,
    new RegExp(
      `(?:담당 ?(?:자|부서|팀)|관련 ?부서|본사|유관 ?부서|해당 ?(?:부서|팀|지점|매장)|팀)(?:[에과와이]|에게|에서|으로)? ?${GAP}(?:전달|공유|보고|건의|문의|연락|요청)${GAP}${WILL}[가-힣]*`,
      'g',
    ),
  ],
  en: [
    /\b(?:(?:we|I|someone|team)(?:['’]ll| will|['’](?:re|m) going to| (?:are|am|is) going to)|let (?:me|us)|(?<![\w'’] )will|(?<=(?:,|and|then) )will) (?:(?:then|also|now|just|personally|certainly|definitely|have to|need to) )?(?:check|look|investigate|fix|sort|resolve|escalate|chase|follow up|review|find out|dig|get (?:back|on|this|it|that|to the bottom)|be in touch|take (?:a look|care|this|it)|see what|handle|address|have (?:someone|a look|our)|reach out|make (?:this|it) right|deal with|put (?:this|it) right|contact|update|try to (?:help|fix|find))\b[^.!?\n]{0,30}(?!\w)/gi,
    /\b(?:we|I|team|engineers|staff)(?:['’](?:re|m|s)| are| am| is)(?: currently| now| still| already| actively)? (?:aware and )?(?:looking|checking|investigating|working|chasing|fixing|sorting|reviewing|trying|on (?:it|this|the case))\b[^.!?\n]{0,30}(?!\w)/gi,
    /(?<![\w'’,] )\b(?:on (?:it|the case)|trying to (?:reach|fix|find|get)|(?:currently |now )?(?:looking|checking|digging) (?:into|on|this|it|with)|working on (?:it|this|a fix)|investigating(?: (?:this|it|now))?)\b/gi,
    /\bwill be (?:fixed|resolved|sorted|looked|addressed|back|in touch|refunded|processed|handled|investigated|reviewed)\b|\b(?:is|are) being (?:fixed|handled|looked|processed|reviewed|investigated|worked|sorted|checked)\b/gi,
  ],
};

/** To somebody who complains: any action of ours still to come, or handed on without a word of what comes of it. */
const TO_COME: PatternsByLanguage = {
  ko: [
    /겠(?:습니다|어요|음)|[할볼둘릴줄갈낼올길칠꿀힐울일을][게께]요?(?![가-힣])|[갈릴할될] ?(?:거예요|거에요|겁니다|것입니다)|(?:[할될] ?)?예정(?:입니다|이에요|이며)|러 ?(?:갑니다|가고 ?있|나갑니다|출동)/g,
  ],
  en: [
    /(?<=\w)(?:['’]ll| will|(?<=\b(?:we|I))['’](?:re|m) going to) (?!(?:not|never|always|be (?:able|added|of|standing|around|better|here|happy|glad|open|closed|waiting)|go from|love|miss|welcome|keep (?:this|that) in|do better|see (?:you|us)|continue|strive|try harder|remember|learn|improve|enjoy|need|want|find)\b)\w+[^.!?\n]{0,30}(?!\w)/gi,
    /(?<=\b(?:we|I))(?:['’](?:re|m)| are| am) (?!looking forward|having|hearing|hoping|seeing|wondering|getting|being|experiencing|facing|going to)\w+ing\b[^.!?\n]{0,30}(?!\w)/gi,
    /(?<=(?:^|[.!?\n]) ?)(?:will (?!not\b|do better)\w+|(?:checking|asking|chasing|sending|talking|speaking|raising|sorting|getting|arranging) \w+|asked (?:the|our) \w+)[^.!?\n]{0,30}(?!\w)/gi,
  ],
};
const HANDED_ON: PatternsByLanguage = {
  ko: [
    /(?:전달|접수|요청|보고|공유|문의|신고|이관|건의|의뢰|재촉|호출|발주|지시)(?:은|는|을|를)? ?(?:해 ?)?(?:드렸|했|되었|됐|두었|뒀|넣었|넣어 ?뒀|놓았|놨|완료)[가-힣]{0,4}|(?:담당자?|팀|직원|기사님?|엔지니어|개발자)(?:님)?(?:이|가|에서) ?(?:지금 |현재 |계속 |열심히 ){0,2}(?:보|살펴보|알아보|들여다보|고치|확인하|점검하|처리하|찾)고 ?있[가-힣]{1,4}|(?:늦어지|지연되|밀리|미뤄지)고 ?있[가-힣]{1,4}|지연 ?중[가-힣]{1,3}|밀려 ?있[가-힣]{1,3}|(?:조금만|잠시만|잠깐만|더)? ?기다려 ?(?:주|보)(?:세요|시|십시오)[가-힣]{0,4}/g,
  ],
  en: [
    /\b(?:duly )?(?:noted|logged|recorded|passed (?:on|along|to|this|it|that|your)(?! (?:part|some|the cost|costs|savings))|forwarded|escalated|flagged (?:this|it|to|with)|(?:reported|sent|gone) (?:(?:this|it) )?to (?:our|the|your)|raised (?:this|it|with)|shared (?:this|it|your) \w+ ?\w* ?with|(?:(?:have|has) been|been|have|['’]ve) (?:called|notified|informed|alerted|chased|requested|asked to)|on (?:the|its|their) way to|on (?:our|the) (?:list|radar|backlog|to-?do))\b[^.!?\n]{0,30}(?!\w)/gi,
    /\b(?:bear with us|leave (?:it|this|that) (?:with|to) (?:me|us)|hang (?:tight|on|in there)|please (?:wait|be patient|hold)|(?:experiencing|facing|seeing) (?:some )?(?:delays|issues|difficulties|high)|running (?:late|behind)|working hard|doing everything)\b/gi,
  ],
};

/** What ends an answer without promising anything: courtesy, resolve, refusal, gifts. */
const COURTESY =
  /기다리|노력|보답|최선|되겠|될게|감사|뵙|뵐|알겠|좋겠|모르겠|부탁|바라|바랄|바랍|약속|주의|명심|새기|새길|사과|죄송|않|없|못|시겠|셨겠|실게|죄겠|무슨|쿠폰|[가-힣]권|고소|신고|법적|차단|숨기|응원|기억|잊|모습|여쭙|듣겠|들을게|받겠|받을게|사랑|행복/;
/** A step that waits for the other person, or for news that may never come. */
const OFFER = /오시면|방문하시면|원하시면|원하신다면|가져오|필요하시면|언제든|말씀하시면|있으면|생기면/;

/** Promises of finding out and putting right, as the person wrote them. */
export const firmPromisesIn: (draft: DraftText) => readonly Found[] = oncePerDraft((draft) =>
  findByLanguage(draft, FIRM),
);

/** All that is promised to someone who complains. */
export const promisesIn: (draft: DraftText) => readonly Found[] = oncePerDraft((draft) => [
  ...firmPromisesIn(draft),
  ...findByLanguage(draft, TO_COME)
    .map((found) => withClause(draft, found))
    .filter(({ at, end, start }) => {
      const { text } = draft.normal;
      return (
        !COURTESY.test(text.slice(at, at + end - start)) &&
        !OFFER.test(text.slice(Math.max(0, at - 24), at + end - start))
      );
    }),
  ...findByLanguage(draft, HANDED_ON),
]);

/** An ending with the words in front of it that say what is done: the subject in English, up to three in Korean. */
function withClause(draft: DraftText, found: Found): Found {
  const before = draft.normal.text.slice(Math.max(0, found.at - 24), found.at);
  const words = /^[ '’]/.test(found.groups[0]) ? /[\p{L}\p{N}]*$/u : /(?:[\p{L}\p{N}]+ ){0,2}[\p{L}\p{N}]*$/u;
  const at = found.at - (words.exec(before)?.[0].length ?? 0);
  return { ...found, ...originalSpan(draft.normal, at, found.at + found.groups[0].length), at };
}
