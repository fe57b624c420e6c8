import type { DraftText } from '../draft-text';
import { around, type Found, findByLanguage, type PatternsByLanguage } from '../find';
import type { Match, Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { FACEBOOK_PROMOTIONS } from '../sources/platforms';
import { replaceWith } from '../suggest';

/** Sharing the post or naming friends, put as a condition: any gift beside it makes a contest. */
const CONDITION: PatternsByLanguage = {
  ko: [
    /(?:(?:이 ?)?(?:글|게시물|게시글|포스트|영상)[을를도]? ?)?(?<!(?:사연|경험|이야기|팁|의견|추억|노하우|사진|후기|레시피|생각|방법|정보|아이디어|소식|자료|결과|명단|일상|답|작)[을를도]? ?)공유(?:[를을도만]|까지|왕)? ?(?:하면|하시면|하고(?! ?싶)|하신 ?(?:분|뒤|후|고객)|하자|해 ?주시면|해 ?주신 ?(?:\d* ?분|고객|회원|팬)|한 ?(?:번|분|뒤|다음)|해도|후(?![가-힣])|시(?![가-힣])|완료|필수|인증|이벤트|할수록|(?:횟|건)?수[가는를]? ?(?:많|높|순|따라|만큼)|횟수|수(?![가-힣])|링크|많이 ?하|모두 ?하|다 ?하|누르|[+&,·/=)\d](?!\d))[가-힣]{0,3}/g,
    /(?:친구(?:들)?(?: ?(?:\d|한|두|세|네|다섯) ?명)?[을를]? ?)?(?<!(?:해시|가격|카드|NFC|QR|입장권|단말기|이름표|노란)[을를로]? ?)태그(?:[를을도만]|까지|왕)? ?(?:하면|하시면|하고|하신 ?(?:분|뒤|후|고객)|하자|해 ?주시면|해 ?주신|한 ?(?:친구|분|사람)|해도|걸|후(?![가-힣])|시(?![가-힣])|완료|필수|이벤트|[+&,·/=](?!\d))[가-힣]{0,3}/g,
    /소환(?!사)[가-힣]{0,3}|친구 ?태그|친구 ?이름(?:을)? ?(?:댓글에 ?)?(?:남기|적|쓰|부르|불러|외치)|(?:친구|지인|가족|동료|짝꿍|애인|페친)[^.!?\n]{0,10}?(?:언급|멘션)[가-힣]{0,3}|(?:타임라인|담벼락|(?:내|본인|개인|자신의|친구) ?(?:계정|피드|페북|페이지|스토리)|스토리)에?[^.!?\n]{0,14}?(?:올리(?:고|면|시면|신 ?(?:분|뒤|후(?!기)))|올려 ?주(?:시면|신 ?분|세요)|게시하면|남기면|걸(?:면|고|어 ?(?:두|주|놓))|붙여 ?(?:넣|두|주)|공유)[가-힣]{0,3}|퍼 ?(?:가(?:기|시면|신|면|서)|뜨(?:리면|려 ?주|린 ?분)|나르)[가-힣]{0,3}|(?:단톡방?|카톡방|단체방|(?:글|게시물|소식|영상|링크|이벤트|페이지|포스트)[을를도]? ?(?:친구|지인|가족|이웃|동료)(?:들)?(?:에게|한테))[^.!?\n]{0,10}?(?:뿌리|보내(?:면|시면|고|신 ?분)|전달|알리(?:면|시면|고|신 ?분)|퍼뜨)[가-힣]{0,3}|좋댓공/g,
  ],
  en: [
    /\b(?:re-?)?shar(?:e|ing)(?:,| ?[&+=]| and| or| counts?| earns?| gets?| gives?)(?![a-z])(?: ?(?:and|&|\+|or|to)(?![a-z]))*(?: tag(?:ging)?(?: \w+){0,3})?|(?:[+&,]|\b(?:and|then|must|just|simply|or|plus)) ?(?:re-?)?shar(?:e|ing)\b(?! (?:your|a|an|some|with us|this \w+ with your)\b)|\bshares (?:count|earn|get|=)|\d[.)] ?(?:share|tag)\b|\bthe more (?:you|people|friends)(?: you)? (?:share|tag)|\b(?:each|every|per|one|1) (?:tag|share|repost)\b/gi,
    /(?<![#-])\btag(?:ging|ged|s)?(?:, ?(?:share|like|win)| and share| (?:at least )?(?:\d+|a|an|one|two|three|four|five|your|ur|the|some|someone|somebody|as many|more|most|friends?|mates?|us|people|every|whoever)\b(?: \w+)?)|\b(?:friends?|mates?|people) tagged\b|\b(?:friends?|mates?|pals?|budd(?:y|ies)|(?:every|each) (?:person|name)) (?:that |who )?(?:you|u)(?:['’](?:ve|ll))? (?:tag|share|mention|invite|nominate)\w*|\b(?:tags?|mentions?) (?:is|are|equals?|=|gets?|gives?|earns?|counts?|adds?|means?)(?![a-z])|\b(?:for|with|per) (?:each|every) (?:friend|mate|tag|share|mention|nomination)\w*|\b(?:mention|nominate|@) (?:at least )?(?:\d+|a|an|one|two|three|four|five|your|some|more)\b (?:\w+ )?(?:friends?|mates?|people|pals?|budd(?:y|ies)|bestie|colleagues?)|\bfriend['’]?s['’]? (?:name|handle)\b|\bon your (?:own )?(?:timeline|wall|feed)\b|\b(?:to|on|in) your stor(?:y|ies) and tag\b/gi,
  ],
};

/** The same without a condition: only where something is drawn or won. */
const REQUEST: PatternsByLanguage = {
  ko: [
    /(?<!(?:사연|경험|이야기|팁|의견|추억|노하우|사진|후기|레시피|생각|방법|정보|아이디어|소식|자료|결과|명단|일상|답|작)[을를도]? ?)공유(?! ?(?:해|하여) ?(?:드|줄|주신|주셔))[를을도만]? ?(?:하(?:세요|십시오)|해 ?(?:주세요|보세요|라|요)|부탁|$)[가-힣]{0,3}|(?<!(?:해시|가격|카드|NFC|QR|입장권|단말기|이름표)[을를로]? ?)태그(?! ?(?:해|하여) ?(?:알려|안내|드))[를을도만]? ?(?:하(?:세요|십시오)|해|$)[가-힣]{0,3}|(?:리포스트|리그램)(?! ?금지)[가-힣]{0,3}/gm,
  ],
  en: [
    /\b(?:re-?)?shar(?:e|ing) (?:(?:this|it|to|on|for|with \d|publicly|below)(?![a-z])|(?:the|our|that) (?:post|page|video|reel|photo|picture|pic|link|event|clip|story|giveaway|contest|competition|promo|offer|ad|status)\b)(?: (?:post|page|to|on|and|tag)\b)*|\bshared? (?:this|it|publicly)\b|\bre-?(?:post|gram|share)(?:s|med|ed|ing|ming)?\b|\b(?:forward|send|pass|dm|whatsapp|spread) (?:this|it|the (?:post|link)|our (?:post|link|page))[^.!?\n]{0,16}? (?:to|on to|with|among) [^.!?\n]{0,14}?(?:friends?|mates?|people|contacts|family|groups?)\b|\b(?:post|put|copy|paste|add|upload|pop|stick)\b[^.!?\n]{0,20}? (?:on|onto|to|in) (?:your|their) (?:own )?(?:timeline|wall|profile|feed|stor(?:y|ies)|page)\b/gi,
  ],
};

const DRAW =
  /응모|추첨|당첨|경품|뽑아|뽑습|뽑는|확률|선정|상품은|상품 ?[:：]|분들?께|\d ?명(?:께|에게)|\b(?:win|wins|winners?|winning|enter|entered|entry|entries|(?:a |more |extra )?chances?|prizes?|giveaway|raffle|draw|drawn|in the (?:hat|running)|qualify|eligible|ballots?|(?:a|another) (?:shot|go) at|up for grabs|be in with)\b/i;
const GIFT =
  /증정|사은품|기프티콘|상품권|쿠폰|드려|드립|드릴|쏩니|쏴|쏜다|쏠게|선물|받자|받아 ?(?:가|요)|받으|받을 ?수|얻어|(?:예매|숙박|식사|교환|입장|관람|할인|여행|항공|이용|초대)권|티켓|둘 ?다|참여 ?완료|내 ?손에|보내 ?드|\b(?:free|freebie|gift|vouchers?|entry|discount|on us|bonus|extra)\b/i;

/** Said to be no condition. */
const WAIVED =
  /(?:공유|태그|소환)[^.!?\n]{0,14}?(?:없이|없어도|아닙|아니|않|안 ?하|안 ?해|필요 ?없|금지|불가|상관 ?없|관계 ?없|말고|빼고|제외|조건이 ?아)|\b(?:no need to|don['’]?t (?!forget|miss)|do not (?!forget|miss)|without|no|never|(?<!why )not(?! only)|isn['’]t|aren['’]t|instead of|rather than)\b[^.!?\n]{0,18}\b(?:shar|tag)|\b(?:shar|tag)\w*[^.!?\n]{0,20}\b(?:not (?:needed|required|necessary|count)|isn['’]t|aren['’]t|won['’]t|don['’]t|does ?n['’]t|do not)/i;

const REACH = 70;

export const contestShareTagFb: Rule = {
  id: 'contest-share-tag-fb',
  family: 'warning',
  level: 'block',
  ...EVERYWHERE,
  platforms: ['facebook'],
  cues: '공유|태그|소환|언급|타임라인|담벼락|계정|피드|스토리|퍼가|퍼 가|share|sharing|tag |tagg|tags|timeline|your wall|your story|your feed|your profile|repost|멘션|리포스트|리그램|좋댓공|이름|tag,|friend|regram|reshare|reshar|mention|nominate|you tag|퍼뜨|퍼나르|퍼 나르|톡방|단체방|에게|한테'.split(
    '|',
  ),
  check(draft) {
    if (WAIVED.test(draft.normal.text)) return [];
    const asked = findByLanguage(draft, CONDITION).filter((found) =>
      [DRAW, GIFT].some((prize) => prize.test(beside(draft, found))),
    );
    const drawn = findByLanguage(draft, REQUEST).filter((found) => DRAW.test(beside(draft, found)));
    return [...asked, ...drawn].map(toMatch);
  },
};

function beside(draft: DraftText, found: Found): string {
  return `${found.groups[0]} ${around(draft, found, REACH, REACH)}`;
}

/** A comment may enter a draw: the same sentence with that in place of the sharing. */
function toMatch(found: Found): Match {
  const [words] = found.groups;
  const span = { start: found.start, end: found.end };
  if (/하면$|하시면$/.test(words)) return { ...span, suggestions: [replaceWith(span, '댓글을 남기면')] };
  if (/하고$/.test(words)) return { ...span, suggestions: [replaceWith(span, '댓글을 남기고')] };
  return span;
}

export const docs: RuleDocs = {
  message: { ko: '공유·태그 응모는 페이스북 규정 위반입니다', en: 'Share/tag-to-enter is not allowed' },
  reason: {
    ko: '페이스북은 개인 타임라인 공유나 친구 태그를 응모 조건으로 쓰지 못하게 합니다. 어기면 행사 글이 내려갈 수 있습니다.',
    en: 'Facebook does not let promotions run on personal timelines or friend tags; a post that does may be taken down.',
  },
  summary: {
    ko: '공유, 친구 태그, 소환을 응모나 경품의 조건으로 거는 문구를 찾습니다.',
    en: 'Finds sharing, tagging and posting on one’s own timeline as a condition of a prize.',
  },
  evidence: [FACEBOOK_PROMOTIONS],
  bad: {
    ko: [
      '이 글을 공유하고 친구를 태그하면 추첨 응모 완료!',
      '게시물 공유 후 댓글에 인증하시면 커피 쿠폰을 드립니다',
    ],
    en: ['Share and tag 3 friends to win!', 'Every share is an extra entry in our prize draw'],
  },
  good: {
    ko: [
      '댓글로 사용 팁을 적어 주세요. 11/3까지, 규칙·면책 안내는 링크(Meta와 무관한 행사)',
      '공유나 태그 없이 댓글만 남기셔도 응모됩니다',
    ],
    en: [
      'Comment your tip by 3 Nov. Rules in link. Not sponsored or administered by Facebook.',
      'No need to share or tag anyone: one comment is one entry',
    ],
  },
};
