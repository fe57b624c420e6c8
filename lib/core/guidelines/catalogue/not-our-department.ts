import { withoutOverlaps } from '../../text/span';
import { anyOf } from '../any-of';
import type { DraftText } from '../draft-text';
import { type Found, findAll } from '../find';
import { unquoted } from '../register/unquoted';
import { couldAnswerComplaint } from '../reply/could-answer-complaint';
import { handsOver } from '../reply/hand-over';
import type { Match, Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';
import { PRACTICE } from '../sources/practice';
import { EINWILLER_STEILEN } from '../sources/service-studies';
import { replaceWith } from '../suggest';

const NOT =
  '(?:이|가|은|는|도)? ?(?:전혀 |절대 )?아(?:니(?!어도|더라도|라도|라 (?:회사|전체|제가|저희))|닙|닌|녜|님)';
const CANNOT = '(?:어렵|어려|불가|못|안 ?(?:되|돼|됩|하|해|합|받|드)|없|힘들|힘듭|않)';

/** Not ours, whoever asks. */
const DENIALS = anyOf(
  new RegExp(`(?:부서|담당(?:자|팀| ?업무)?|소관|관할|파트)${NOT}[가-힣]*`),
  new RegExp(
    `(?:저희|우리|제|여기|이쪽|당사|본 ?계정)[^.!?\\n]{0,12}?(?:일|업무|팀|쪽(?: ?(?:일|문제|업무))?|계정|창구|권한|영역|분야|범위)${NOT}[가-힣]*`,
  ),
  /(?:저희|제|우리|당사|본 ?계정)[^.!?\n]{0,14}?(?:담당|관여|상담|응대|처리)(?:하지 ?(?:않|못)|하는 ?(?:게|것이|건|일이|부분이|곳이|데가) ?아(?:니|닙)|(?:은|는)? ?안 ?(?:하|해|합))[가-힣]*/,
  new RegExp(
    `(?:홍보|마케팅|이벤트|소통|브랜드|공지)(?:용|만|전용)?[^.!?\\n]{0,10}?(?:이라서?|라서?|이어서|여서|이에요|예요|입니다|인데|만)[^.!?\\n]{0,24}?(?:답|상담|처리|도와|도움|안내|접수|문의)[^.!?\\n]{0,8}?${CANNOT}[가-힣]*`,
  ),
  new RegExp(
    `(?:여기|이곳|sns|댓글|(?:이|본|저희|해당) ?(?:계정|채널|페이지)|트위터|페이스북|인스타그램)(?:에서|에선|에서는|로는|으로는|은|는) ?[^.!?\\n]{0,14}?(?:상담|답변|접수|처리|응대|문의|민원|불만|도와)[^.!?\\n]{0,10}?${CANNOT}[가-힣]*`,
  ),
  /(?:계정|채널|페이지|여긴|여기는|이곳은)(?:은|는)? ?[^.!?\n]{0,14}?(?:전용|용도)(?:입|이|예|라)[가-힣]*/,
  /다른 ?(?:부서|팀|회사|업체|파트|지점|매장) ?(?:쪽 ?)?(?:일|업무|소관|담당|관할|문제|책임|사항)?(?:이[라니에]|라서?|입|인데|예요|임)(?=[가-힣]* |[가-힣]*[.!?]|[가-힣]*$)[가-힣]*/,
  /\b(?:(?:is|are|was)n['’]?t|not|never) (?:really |actually |strictly |in )?(?:my|our) (?:team['’]?s? |account['’]?s? )?(?:department|dept|area|job|responsibility|remit|problem|concern|territory|team|division|role|desk|call|side|thing|business|baby)\b(?!['’]s)/,
  /\b(?:we|I|this (?:account|team|page|channel)|our team|marketing|social)(?: only| just| really| simply)? (?:do(?:es)?n['’]?t|do(?:es)? not|can(?:['’]t|not)|(?:am|are|is)(?: not|n['’]t) able to|(?:am|are|is) unable to) (?:handle|deal with|look after|answer|help with|assist with|respond to|discuss|take)(?: any| your)? (?:that|this|these|those|it|deliver\w*|returns?|refunds?|orders?|complaints?|billing|support|customer|account|service|technical|payments?|such|things)\b/,
  /\bthis (?:is|inbox is|account is|page is|channel is) (?:just |only |purely )?(?:a|the|our|for|run by)? ?(?:\w+ )?(?:marketing|brand|promo\w*|press|news|social|PR|corporate|campaign|updates?|announcements?)\b/,
  /\b(?:handled|managed|dealt with|looked after|owned|run) by (?:an?(?:other)?(?: different| separate| other)? (?:team|department|company|office)|(?:the|your|our) (?:partners?|suppliers?|vendors?|contractors?|courier|carrier|bank|manufacturer|franchise\w*|store|warehouse|seller|airline|network))\b/,
  /\b(?:different|another|other) (?:department|team|desk)(?:['’]s)? (?:job|problem|matter|issue|handles?|deals?|does|looks?)\b|\b(?:sits|lies|belongs|rests) with (?:another|the|a different|our)\b/,
);

const THIRD =
  '(?:고객 ?(?:센터|지원(?:센터|팀)?|상담실)|콜 ?센터|상담(?:센터|실|원)|서비스 ?센터|as ?센터|대표 ?(?:번호|전화)|본사|가맹점(?:주)?|점주님?|매장|지점|대리점|판매점|제조사|제작사|판매자|판매처|구매처|택배사|배송사|배달 ?앱|기사님?|카드사|은행|통신사|보험사|항공사|여행사|pg사|구청|시청|주민센터|경찰서?|한전|관리 ?사무소|관리실|건물주|집주인|게시판|1[:대] ?1 ?문의|홈페이지|사이트|ars|담당자|(?:담당|해당|관련|유관) ?(?:부서|팀|기관)|업체|협력사|제휴사|운송사|운영사|대행사|공급사|유통사|파트너사?|지자체|공사|공단|재단|협회|수리점|관할 ?기관|대표 ?전화|플랫폼|스토어|그쪽)';

/** What sounds like sending away where somebody complains, and like plain information elsewhere. */
const SHRUGS = anyOf(
  new RegExp(
    `(?<!저희 ?)${THIRD}(?:이|가|에서|의)? ?(?:쪽 ?)?(?:알아서 ?)?(?:(?:문제|책임|소관|담당|관할|일|업무|할 ?일)(?:이라서?|라서?|입니다|이에요|예요|이니|이죠|임)|[^.!?\\n]{0,10}?(?:할|한|하는|되는|되어|진|질|린|려|운) ?(?:일|문제|거|것|부분|사안|사항|건|겁)(?:입|이[에라지니]|예|라|여|니)[가-힣]*)`,
  ),
  new RegExp(
    `(?<!저희 ?)${THIRD}(?:이|가|에서는?|측에서) ?[^.!?\\n]{0,8}?(?:관리|운영|처리|담당|결정|정하|정한|판매|제작|주관|발행|부과)(?:하|해|한|돼|되|된)[가-힣 ]{0,8}`,
  ),
  /(?:그건|이건|그 ?(?:일|건|부분|문제)은|해당 ?(?:건|부분|문의|내용)은|[가-힣]{1,8}(?:은|는)) ?(?!저희|제가|저는|우리|이제)[가-힣A-Za-z ]{1,14}?(?:담당|소관|관할|업무|책임)(?:이라서?|입니다|이에요|예요|이세요|인데요?|이니까?|임|이죠)/,
  /(?:여긴|여기는|이곳은|(?:이|본|저희) ?(?:계정|채널|페이지)(?:은|는)|저희는|저흰|저는)[^.!?\n]{0,14}?만 ?(?:하는|올리는|다루는|받는|파는|판매하|담당하|운영하|전달하|관리하|올리|안내하|소개하|팔아|해서|합니다|해요|하고 ?있)[가-힣]{0,6}(?: ?(?:곳|계정|채널|데|창구)[가-힣]{0,5})?/,
  /(?<![가-힣])(?:(?:저는|저희는|전|저흰|여긴|여기는|저희|제가) ?)?(?:마케팅|홍보|디자인|영업|인사|이벤트|매장|지점|판매점|대리점|알바|신입|외주|대행사|dm|계정)(?: ?(?:팀|부서|담당|직원|생|관리자|운영자))?(?:일 ?뿐|이라서요?|라서요?|이라 |라 |이어서요?|여서요?)[^.!?\n]{0,16}/,
  /(?:구매|판매|제품|가입|매장|예약|저희 ?것|주문)[가-힣 ]{0,5}(?:건|것|제품|매장|고객|곳)?(?:이|가)? ?아니(?:라서?|어서|므로)[^.!?\n]{0,16}?(?:없|어렵|못|안 |모르|불가)[가-힣]*|(?:dm|쪽지|댓글|여기)[^.!?\n]{0,8}?셔도 ?[^.!?\n]{0,14}?(?:못|안 |없|어렵|불가)[가-힣]*|(?:그때|평일에|내일|업무 ?시간에|영업 ?시간에|운영 ?시간에) ?(?:다시 )?(?:전화|연락|문의) ?(?:주|하|해)[가-힣 ]{0,6}(?:세요|십시오|바랍니다)/,
  /담당자(?:가|는|님이|님은)? ?[^.!?\n]{0,6}?(?:퇴근|휴가|부재|자리(?:를|에)? ?(?:비|없)|쉬는|외근|회의)[가-힣]*|담당(?:자|하는 ?(?:부서|팀|곳)| ?부서| ?팀)?(?:이|가|은|는)? ?(?:따로|별도로?) ?(?:있|계)[가-힣]*/,
  /(?:저희|저는|저도|전|본사|제가|우리|여기서|매장|온라인|배송)(?:는|은|도|가|에서는?|쪽에서는?|한테|에게|로서는|로써는)? ?[^.!?\n]{0,14}?(?:(?:잘 |전혀 |아무것도 )?(?:모릅니다|몰라요|모르겠|모르는 ?(?:일|부분|내용)|알 ?수 ?없)|(?:도와|해 ?결해 ?|처리해 ?)드릴 ?(?:수|방법|게|길)[가-힣 ]{0,6}없|상관(?:이|은)? ?없(?!이)|무관(?!하게)|관계(?:가|는)? ?없(?!이)|관여하지 ?않|확인(?:이|은)? ?(?:안 ?(?:됩|돼|되)|불가))[가-힣]*/,
  /(?:여기|저희?)(?:에|서|에다|한테|에게)?[^.!?\n]{0,10}?(?:말씀|쓰|올리|문의|적|남기|얘기)[가-힣]{0,3}(?:셔도|셔 ?봐야|어도|도) ?[^.!?\n]{0,8}?(?:소용|방법|도움|의미|몰라|모릅|어쩔|저희도)[가-힣]*|별(?:도|개) ?(?:법인|회사|업체|서비스|조직)(?:입|이[에라]|예|라)[가-힣]*|다른 ?(?:회사|법인)(?:입|이[에라]|예)[가-힣]*/,
  /\b(?:that['’]s|this is|it['’]s|that is|sounds like) (?:really |actually |more of )?an? (?:\w+ )?(?:store|courier|bank|billing|delivery|franchise|airline|network|landlord|council|support|branch|carrier|seller|payment|IT|tech(?:nical)?|HQ|head ?office|corporate|warehouse|website|online|franchisee?|manager(?:['’]s)?|finance|legal|accounts?|marketing|supplier|manufacturer|partner|customer services?|depot|venue|promoter|organi[sz]er|third[- ]party|insurance|software|hardware|logistics) (?:matter|issue|thing|problem|question|job|call|decision|one)\b|\b(?:one for|something for|a (?:question|matter|job|thing) for|up to|down to|take (?:it|that|this) up with|(?:decided|set|controlled|issued|sold|shipped|run|managed|handled) by) (?:the |our |your )?(?:HQ|head ?office|corporate|warehouse|franchisee?s?|landlord|finance|legal|accounts (?:team|department)|supplier|manufacturer|courier|carrier|bank|seller|airline|network|depot|venue|promoter|organi[sz]ers?|council|insurers?|platform|app store|store|branch|customer services?)\b|\b(?:stores?|shops?|branch(?:es)?|we|front desk|reception|head office|agents?|the counter|our end|drivers?|cashiers?|marketing|social) (?:just |really |simply |honestly )?(?:(?:do(?:es)?n['’]?t|do(?:es)? not|wouldn['’]t|can['’]?t|cannot) (?:know (?:anything|about|that|your)?|see (?:that|those|any|it|them)|have (?:access|anything|control|any (?:say|control|access|visibility|information|info))|control|touch|get (?:involved|told|told about)|keep (?:that|those|track)|do anything about|get a say)|(?:have|has|had) (?:no|zero|nothing) (?:access|control|say|visibility|idea|way of knowing|to do with))\b|\b(?:above my pay ?grade|(?:I|we) just work here|not (?:up to|down to) (?:us|me)|don['’]t shoot the messenger|not (?:us|me),? (?:it['’]s|that['’]s|ask|try)|wrong (?:team|department|account|place|people|page|number) (?:for|to|here|I))\b|\b(?:not|n['’]t) something (?:we|I) (?:do|handle|deal|can|cover|look)\b|\b(?:\w+ )?(?:complaints?|refunds?|orders?|deliver(?:y|ies)|returns?|enquir(?:y|ies)|requests?) (?:are|is)(?:n['’]t| not) (?:handled|dealt with|managed|taken|answered|processed|monitored)\b/,
  /\b(?:separate|different|another) (?:company|entity|business|organi[sz]ation|legal entity)\b|\b(?:do(?:es)?n['’]?t|not) (?:use|do|on) social\b|\byou should (?:really |probably )?be (?:talking|speaking|writing) to\b|\bindependently (?:owned|run|operated)\b|\b(?:we|I)(?:['’]re| are|['’]m| am)? (?:just|only) (?:(?:the |a )(?:\w+ )?(?:social|marketing|press|PR|brand|team|intern|account)|(?:here to )?(?:do|post|run|tweet|manage|handle) (?:the )?(?:\w+ )?(?:social|marketing|press|PR|memes?|news|posts?|updates?|tweets?|account))\b|\bwe only (?:look after|deal with|handle|cover|run|sell|make|manage|own)\b|\b(?:is|are|['’]s) (?:one )?for (?:the|our) \w+(?: team)?, not (?:us|me)\b|\b(?:is|are)(?:n['’]t| not) monitored\b|\bwe(?:['’]re| are) the (?:press|marketing|social|PR|brand|news|media) (?:office|team|desk|account)\b|\b(?:we|I) (?:can['’]?t|cannot|don['’]?t|have no way to|are unable to) (?:see|access|view|check|look up) (?:your |any |individual )?(?:orders?|accounts?|bookings?|details|payments?)\b|\bthe (?:courier|carrier|bank|manufacturer|seller|store|airline|landlord|franchise\w*|network) (?:is|are) (?:responsible|in charge|to blame)\b/,
);

const YOU_DO =
  '(?:하(?:세요|십시오|시기 ?바랍니다|시길 ?바랍니다|시면 ?(?:됩니다|돼요)|셔야[가-힣 ]{1,6}|시죠|시는 ?(?:게|것이|편이)[가-힣 ]{1,10}|셔요|라고?|셈)|해 ?(?:주(?:세요|십시오|시기 ?바랍니다|셔야[가-힣 ]{1,5}|시면 ?(?:됩니다|돼요|감사하겠습니다)|시겠어요)|보(?:세요|십시오|시[죠는]|셔요|셔야[가-힣 ]{1,5}|시기 ?바랍니다))|주(?:세요|십시오|시기 ?바랍니다|시면 ?됩니다)|(?:드려|넣어|내) ?(?:보|주)?(?:세요|십시오)|넣으(?:세요|셔야[가-힣 ]{1,5})|바랍니다|바라요|바래요|부탁드립니다|부탁드려요|부탁합니다|요망)';
const ASKING = '(?:문의|상의|협의|의논|전화|연락|말씀|상담|이야기|얘기|항의|신고|요청|민원|접수|방문)';
const GOING =
  '(?:(?:가|가 ?보|물어|물어 ?보|여쭤 ?보|따지|들르|찾아가|찾아 ?가|알아 ?보|걸)(?:어 ?보)?(?:세요|십시오|시[죠면]|셔야[가-힣 ]{1,6}|시는 ?(?:게|것이|편이)[가-힣 ]{1,8}|시기 ?바랍니다)|(?:물어|여쭤) ?봐 ?주(?:세요|십시오))';
const TOWARDS =
  '(?:\\([^)\\n]{0,30}\\)|[ ,\\d-]{0,16})(?:으로|로|에|에게|한테|께|랑|이랑|와|과|을 ?통해서?|를 ?통해서?|을|를)?';
const HOW = '(?:직접|다시|따로|별도로|전화로|먼저|한번|환불|그쪽에) ';

/** Go and ask somebody else. */
const REDIRECTS = anyOf(
  new RegExp(
    `(?:(?:담당|해당|관련|유관|가까운|인근|구매하신|이용하신|가입하신|고객|서비스|지역) )?(?<place>${THIRD}|[가-힣A-Za-z\\d:/]{0,10}(?:센터|팀|부서|실|과|처|사|점|소|원|청|국|관|쪽|측|업체|회사|님|자|앱|어플|번호|문의|창구|페이지))${TOWARDS} ?(?:${HOW}){0,2}${ASKING}(?:를|을)? ?${YOU_DO}`,
  ),
  new RegExp(`${THIRD}${TOWARDS} ?(?:${HOW}){0,2}(?:${GOING}|이용 ?${YOU_DO})`),
  /(?:전화|유선|메일|이메일|ars|홈페이지|게시판|앱 ?안)(?:으로|로|에서)만? ?(?:직접 |다시 )?(?:문의 ?)?(?:하(?:셔야 ?[가-힣]{1,4}|세요|십시오|시면 ?됩니다|시기 ?바랍니다)|해 ?주(?:세요|십시오))|고객 ?센터 ?(?:번호|전화번호|연락처)(?:는|은)? ?[^.!?\n]{0,16}?(?:있습니다|확인|나와)|(?:메일|이메일) ?주(?:세요|십시오|시면 ?됩니다)/,
  /(?<=^|[.!?,;:\n-] ?|\b(?:so|and|or|but) )(?:please |kindly |just |simply |try |you(?:['’]ll| will|['’]d)? (?:need|have|want) to |you (?:should|must|can|could|might want to|may want to) |best to |better to |(?:we|I)(?:['’]d| would)? (?:suggest|recommend|advise) (?:you )?|have you tried (?:\w+ing )?){0,3}(?:call(?:ing)?|contact(?:ing)?|phon(?:e|ing)|ring(?:ing)?|email(?:ing)?|visit|use|try|speak(?:ing)? (?:to|with)|talk(?:ing)? to|chat (?:to|with)|reach(?:ing)?(?: out)? to|get in touch with|(?:tak|rais)(?:e|ing) (?:it|this|that) (?:up )?with|(?:direct|address|send|refer|report) (?:\w+ )?(?:complaints?|this|it|that|questions?) to|check with|ask(?:ing)?|refer to|write to|go (?:back )?(?:to|through)|fill (?:in|out)|complete|have you tried) (?:our |the |your |a )?(?:@\w+|them\b|(?:customer|client) (?:service|services|support|care|relations)|support(?: team| desk| line)?|help ?(?:line|desk|centre|center)|hot ?line|call cent(?:re|er)|head office|hq|courier|carrier|delivery (?:company|firm|service)|post office|manufacturer|seller|(?:local |nearest )?(?:store|branch|shop)|billing(?: team| department)?|(?:relevant|right|correct|appropriate|other) (?:team|department)|bank|card (?:issuer|company)|airline|network|landlord|council|depot|garage|station|box office|ticket office|agency|retailer|(?:card )?provider|shop|(?:branch |store )?manager|engineers?|operator|supplier|venue|organi[sz]ers?|host|agent|dealer|clinic|hospital|embassy|form|franchise\w*|returns (?:team|desk|department)|tech(?:nical)? support|warehouse|contact form|app chat|live chat|number on|0800|1[- ]?800|app)\b(?: (?:directly|instead|yourself|about (?:that|this|it)))?/,
);

/** Us after all, where we already are, or no place but a time or a manner. */
const NOT_ELSEWHERE =
  /(?:저희|제게|저|우리|여기|이쪽|이곳|dm|디엠|쪽지|톡|메시지|메세지|채팅|번호|링크|주소|계정|답글|댓글|나중|이후|다음|오전|오후|시간|때|중|전|후|안|내|추가|편|상시|즉시|바로|대로|따로|별도|새로|그대|으|다시|한번|꼭|언제든지?|편하게|자세히|직접|먼저|있으시면|되시면|시면|일|내용|사진|번|[시으하되]면|[셔해하면]서|하고|하지|사항)(?:에게|에|으로|로|한테|께|을|를|은|는)?$/i;

/** Someone in danger must be told whom to ring. */
const EMERGENCY = /긴급|응급|위급|119|112|가스|누출|누전|화재|emergenc|\b911\b|\b999\b|gas leak|immediately/i;

export const notOurDepartment: Rule = {
  id: 'not-our-department',
  family: 'reply',
  level: 'warn',
  ...ANSWERS,
  check(draft) {
    const text = unquoted(draft);
    if (handsOver(text)) return [];
    const complained = couldAnswerComplaint(draft);
    const denials = findAll(draft, DENIALS, text);
    const shrugs = complained ? findAll(draft, SHRUGS, text) : [];
    const redirects = complained && !EMERGENCY.test(text) ? redirectsIn(draft, text) : [];
    return withoutOverlaps([
      ...redirects,
      ...[...denials, ...shrugs].map(({ start, end }) => ({ start, end })),
    ]);
  },
};

function redirectsIn(draft: DraftText, text: string): readonly Match[] {
  return findAll(draft, REDIRECTS, text)
    .filter(({ groups }) => !NOT_ELSEWHERE.test(groups.groups?.['place'] ?? ''))
    .map((found) => ({ start: found.start, end: found.end, suggestions: [takeOn(found)] }));
}

function takeOn(found: Found) {
  const words = found.groups[0];
  if (/[가-힣]/.test(words)) return replaceWith(found, '제가 담당 팀에 전달하겠습니다');
  return replaceWith(
    found,
    /^[A-Z]/.test(words) ? 'Let me pass this to the right team' : 'let me pass this to the right team',
  );
}

export const docs: RuleDocs = {
  message: { ko: '‘소관 아님’ 대신 연결해 주세요', en: 'Connect, don’t deflect' },
  reason: {
    ko: '불만 대화 5,023건을 보면, 풀어 줄 사람에게 바로 이어 주는 답이 고객을 누그러뜨립니다. 다른 데 알아보라는 말은 처음부터 다시 설명하게 합니다.',
    en: 'In 5,023 complaint threads, connecting people to someone who can solve it raised satisfaction; sending them elsewhere makes them start over.',
  },
  summary: {
    ko: '담당이 아니라거나 다른 곳에 문의하라며 돌려보내는 답글을 찾습니다.',
    en: 'Finds answers that disown the matter or send the customer elsewhere.',
  },
  evidence: [EINWILLER_STEILEN, PRACTICE],
  bad: {
    ko: ['저희 담당이 아니니 고객센터로 문의하세요', '이 계정은 홍보용이라 상담이 어렵습니다'],
    en: ['Not our department, please contact customer service', 'This is a marketing account, sorry'],
  },
  good: {
    ko: [
      '제가 담당팀에 접수했습니다(번호 5521). 오늘 18시까지 그 팀이 직접 연락드립니다',
      '가스 냄새가 나면 창문을 열고 바로 고객센터로 전화해 주세요',
    ],
    en: [
      'I logged it with the billing team (ref 5521); they will contact you by 18:00 today',
      'Thanks for your question: yes, the store is open on Sunday',
    ],
  },
};
