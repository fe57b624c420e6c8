import { anyOf } from '../any-of';
import type { DraftText } from '../draft-text';
import { type Found, findAll } from '../find';
import { withoutQuotes } from '../register/utterances';
import { couldAnswerComplaint } from '../reply/could-answer-complaint';
import { handsOver } from '../reply/hand-over';
import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';
import { PRACTICE } from '../sources/practice';
import { EINWILLER_STEILEN } from '../sources/studies';
import { replaceWith } from '../suggest';

const NOT =
  '(?:이|가|은|는|도)? ?(?:전혀 |절대 )?아(?:니(?!어도|더라도|라도|라 (?:회사|전체|제가|저희))|닙|닌|녜|님)';
const CANNOT = '(?:어렵|어려|불가|못|안 ?(?:되|돼|됩|하|해|합|받)|없|힘들|힘듭|않)';

/** Not ours, not here. */
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
  /다른 ?(?:부서|팀|회사|업체|파트|지점|매장) ?(?:쪽 ?)?(?:일|업무|소관|담당|관할|문제|책임|사항)(?:이[라니에]|입|인데|예요|라서|임)[가-힣]*/,
  /담당(?:자|하는 ?(?:부서|팀|곳)| ?부서| ?팀)?(?:이|가|은|는)? ?(?:따로|별도로?) ?(?:있|계)[가-힣]*/,
  /(?:여기|저희?)(?:에|서|에다|한테|에게)?[^.!?\n]{0,10}?(?:말씀|쓰|올리|문의|적|남기|얘기)[가-힣]{0,3}(?:셔도|셔 ?봐야|어도|도) ?[^.!?\n]{0,8}?(?:소용|방법|도움|의미|몰라|모릅|어쩔|저희도)[가-힣]*/,
  /\b(?:(?:is|are|was)n['’]?t|not|never) (?:really |actually |strictly |in )?(?:my|our) (?:team['’]?s? |account['’]?s? )?(?:department|dept|area|job|responsibility|remit|problem|concern|territory|team|division|role|desk|call|side)\b(?!['’]s)/,
  /\b(?:we|I|this (?:account|team|page|channel)|our team|marketing|social)(?: only| just| really| simply)? (?:do(?:es)?n['’]?t|do(?:es)? not|can(?:['’]t|not)|(?:am|are|is)(?: not|n['’]t) able to|(?:am|are|is) unable to) (?:handle|deal with|look after|answer|help with|assist with|respond to|discuss|take)(?: any| your)? (?:that|this|these|those|it|deliver\w*|returns?|refunds?|orders?|complaints?|billing|support|customer|account|service|technical|payments?|such|things)\b/,
  /\bthis is (?:just |only |purely )?(?:a|the|our) (?:marketing|brand|promo\w*|press|news|social|PR|corporate|campaign)(?: \w+)? (?:account|page|channel|handle|team|feed)\b/,
  /\b(?:handled|managed|dealt with|looked after|owned|run) by (?:an?(?:other)?(?: different| separate| other)? (?:team|department|company|office)|(?:the|your) (?:courier|carrier|bank|manufacturer|franchise\w*|store|warehouse|seller|airline|network))\b/,
  /\b(?:different|another|other) (?:department|team|desk)(?:['’]s)? (?:job|problem|matter|issue|handles?|deals?|does|looks?)\b/,
);

const PLACE =
  '(?:고객 ?(?:센터|지원 ?(?:센터|팀)?|상담실|만족 ?(?:센터|팀))|상담(?:센터|실|원)|콜센터|대표 ?(?:번호|전화)|본사|본점|지점|매장|대리점|판매처|구매처|판매자|제조사|택배사|배송(?:사|업체)|카드사|통신사|은행|보험사|여행사|항공사|업체|협력사|(?:담당|해당|관련|유관|그) ?(?:부서|팀|자|지점|기관|쪽)|운영팀|개발팀|배송팀|a/?s ?센터|서비스 ?센터|홈페이지|1[:대]1 ?문의|문의 ?게시판)';
const YOU_ASK =
  '(?:문의|전화|연락|말씀|상담|이야기|얘기|요청)(?:를|을)? ?(?:하(?:세요|십시오|시기 ?바랍니다|시길 ?바랍니다|시면 ?(?:됩니다|돼요|됩니다만)|셔야[가-힣 ]{1,5}|시죠|시는 ?(?:게|것이|편이)[가-힣 ]{1,10}|셔요|라고?|셈)|해 ?(?:주(?:세요|십시오|시기 ?바랍니다|셔야[가-힣 ]{1,5}|시면 ?(?:됩니다|돼요|감사하겠습니다)|시겠어요)|보(?:세요|십시오|시[죠는]|셔요|시기 ?바랍니다))|주(?:세요|십시오|시기 ?바랍니다|시면 ?됩니다)|드려 ?보세요|바랍니다|바라요|바래요|부탁드립니다|부탁드려요|부탁합니다|부탁해요|요망)';

/** Go and ask somebody else. */
const REDIRECTS = anyOf(
  new RegExp(
    `${PLACE}(?:\\([^)\\n]{0,30}\\)|[ ,\\d-]{0,16})(?:으로|로|에|에게|한테|에다가?|쪽으로|을 ?통해서?|를 ?통해서?) ?(?:직접 |다시 |따로 |별도로 |전화로 |먼저 |한번 )?${YOU_ASK}`,
  ),
  /(?<=^|[.!?,;:\n-] ?|\b(?:so|and|or|but) )(?:please |kindly |just |simply |try |you(?:['’]ll| will)? (?:need|have|want) to |you (?:should|must|can|could|might want to|may want to) |best to |better to |(?:we|I) (?:suggest|recommend|advise) (?:you )?){0,3}(?:call(?:ing)?|contact(?:ing)?|phon(?:e|ing)|ring(?:ing)?|email(?:ing)?|speak(?:ing)? (?:to|with)|talk(?:ing)? to|reach(?:ing)?(?: out)? to|get in touch with|tak(?:e|ing) (?:it|this|that) up with|check with|ask(?:ing)?|refer to|write to|go (?:to|through)) (?:our |the |your |a )?(?:(?:customer|client) (?:service|services|support|care|relations)|support(?: team| desk| line)?|help ?(?:line|desk|centre|center)|hot ?line|call cent(?:re|er)|head office|hq|courier|carrier|delivery (?:company|firm|service)|post office|manufacturer|seller|(?:local |nearest )?(?:store|branch|shop)|billing(?: team| department)?|(?:relevant|right|correct|appropriate|other) (?:team|department)|bank|card (?:issuer|company)|airline|network|franchise\w*|returns (?:team|desk|department)|tech(?:nical)? support|warehouse)\b(?: (?:directly|instead|yourself))?/,
);

/** Someone in danger must be told whom to ring. */
const EMERGENCY = /긴급|응급|위급|119|112|가스|누출|누전|화재|emergenc|\b911\b|\b999\b|gas leak|immediately/i;

export const notOurDepartment: Rule = {
  id: 'not-our-department',
  family: 'reply',
  level: 'warn',
  ...ANSWERS,
  cues: [
    ...[
      '부서',
      '담당',
      '소관',
      '관할',
      '파트',
      '업무',
      '문의',
      '전화',
      '연락',
      '상담',
      '처리',
      '답변',
      '접수',
    ],
    ...['저희', '우리', '요청', '여기', '말씀', '다른 ', '계정', '당사', '이쪽', 'our ', 'my ', 'this is'],
    ...[
      'contact',
      'call',
      'ring',
      'phon',
      'email',
      'speak',
      'talk',
      'reach',
      'touch',
      ' up with',
      'check with',
    ],
    ...['ask', 'refer', 'write to', 'go to', 'go through', 'handle', 'deal with', 'look after', 'help with'],
    ...[
      'assist',
      'respond to',
      'discuss',
      'answer',
      ' take ',
      'managed',
      'dealt',
      'owned',
      'run by',
      ' team',
    ],
    ...['department', ' desk'],
  ],
  check(draft) {
    const text = withoutQuotes(draft.normal.text);
    if (handsOver(text)) return [];
    const denials = findAll(draft, DENIALS, text).map(({ start, end }) => ({ start, end }));
    return [...denials, ...redirects(draft, text)];
  },
};

function redirects(draft: DraftText, text: string) {
  if (EMERGENCY.test(text) || !couldAnswerComplaint(draft)) return [];
  return findAll(draft, REDIRECTS, text).map((found) => ({
    start: found.start,
    end: found.end,
    suggestions: [takeOn(found)],
  }));
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
