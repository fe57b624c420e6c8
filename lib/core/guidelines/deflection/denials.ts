import { anyOf } from '../any-of';

const NOT =
  '(?:이|가|은|는|도)? ?(?:전혀 |절대 )?아(?:니(?!어도|더라도|라도|라 (?:회사|전체|제가|저희))|닙|닌|녜|님)[가-힣]*';
const CANNOT = '(?:어렵|어려|불가|못|안 ?(?:되|돼|됩|하|해|합|받|드)|없|힘들|힘듭|않)[가-힣]*';

/** Not ours, not here, whoever asks. */
export const DENIALS = anyOf(
  new RegExp(`(?:부서|담당(?:자|팀| ?업무)?|소관|관할|파트)${NOT}`),
  new RegExp(
    `(?:저희|우리|제|여기|이쪽|당사|본 ?계정)[^.!?\\n]{0,12}?(?:일|업무|팀|쪽(?: ?(?:일|문제|업무))?|계정|창구|권한|영역|분야|범위)${NOT}`,
  ),
  /(?:저희|제|우리|당사|본 ?계정)[^.!?\n]{0,14}?(?:담당|관여|상담|응대|처리)(?:하지 ?(?:않|못)|하는 ?(?:게|것이|건|일이|부분이|곳이|데가) ?아(?:니|닙)|(?:은|는)? ?안 ?(?:하|해|합))[가-힣]*/,
  new RegExp(
    `(?:홍보|마케팅|이벤트|소통|브랜드|공지|여기|이곳|sns|댓글|계정|채널|페이지|트위터|페이스북|인스타그램)(?:용|만|전용|담당)?(?: ?(?:계정|채널))?(?:이라서?|라서?|이어서|여서|인데|에서는?|에선|로는|으로는|은|는|만) ?[^.!?\\n]{0,18}?(?:답|상담|접수|처리|응대|문의|민원|불만|도와|도움|안내)[^.!?\\n]{0,10}?${CANNOT}`,
  ),
  /(?:계정|채널|페이지|여긴|여기는|이곳은)(?:은|는)? ?[^.!?\n]{0,14}?(?:전용|용도)(?:입|이|예|라)[가-힣]*|다른 ?(?:부서|팀|회사|업체|파트|지점|매장) ?(?:쪽 ?)?(?:일|업무|소관|담당|관할|문제|책임|사항)?(?:이[라니에]|라서?|입|인데|예요|임)(?=[가-힣]* |[가-힣]*[.!?]|[가-힣]*$)[가-힣]*/,
  /\b(?:(?:is|are|was)n['’]?t|not|never) (?:really |actually |strictly |in )?(?:my|our) (?:team['’]?s? |account['’]?s? )?(?:department|dept|area|job|responsibility|remit|problem|concern|territory|team|division|role|desk|call|side|thing|business)\b(?!['’]s)/,
  /\b(?:we|I|this (?:account|team|page|channel)|our team|marketing|social)(?: only| just| really| simply)? (?:do(?:es)?n['’]?t|do(?:es)? not|can(?:['’]t|not)|(?:am|are|is)(?: not|n['’]t) able to|(?:am|are|is) unable to) (?:handle|deal with|look after|answer|help with|assist with|respond to|discuss|take|see|access)(?: any| your)? (?:that|this|these|those|it|deliver\w*|returns?|refunds?|orders?|complaints?|billing|support|customer|accounts?|service|technical|payments?|bookings?|such|things)\b/,
  /\bthis (?:is|inbox is|account is|page is|channel is) (?:just |only |purely )?(?:an?|the|our|for|run by)? ?(?:\w+ )?(?:marketing|brand|promo\w*|press|news|social|PR|corporate|campaign|updates?|announcements?)\b|\b(?:is|are)(?:n['’]t| not) monitored\b/,
  /\b(?:handled|managed|dealt with|looked after|owned|run) by (?:an?(?:other)?(?: different| separate| other)? (?:team|department|company|office)|(?:the|your|our) (?:partners?|suppliers?|vendors?|contractors?|courier|carrier|bank|manufacturer|franchise\w*|store|warehouse|seller|airline|network))\b|\b(?:different|another|other|that) (?:department|team|desk)(?:['’]s)? (?:job|problem|matter|issue|handles?|deals?|does)\b|\b(?:sits|lies|belongs|rests) with (?:another|the|a different|our)\b/,
);
