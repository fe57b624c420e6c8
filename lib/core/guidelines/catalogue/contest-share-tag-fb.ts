import type { DraftText } from '../draft-text';
import { type Found, findByLanguage, type PatternsByLanguage } from '../find';
import type { Match, Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { FACEBOOK_PROMOTIONS } from '../sources/platforms';
import { replaceWith } from '../suggest';

/** Sharing the post, posting on one's own timeline, or naming friends. */
const PASSING_ON: PatternsByLanguage = {
  ko: [
    /(?:(?:이 ?)?(?:글|게시물|게시글|포스트|영상)[을를도]? ?)?(?<!(?:사연|경험|이야기|팁|의견|추억|노하우|사진|후기|레시피|생각|방법|정보|아이디어|소식|자료|결과|명단|일상|답)[을를도]? ?)공유(?! ?(?:해|하여) ?(?:드|줄|주신(?! ?\d* ?분)|주셔))(?= ?(?:[를을도만+&,.·/!=)\d]|까지|왕|수(?![가-힣])|횟수|링크|필수|후(?![가-힣])|인증|이벤트|하[고면셔시신자세기]|해|한 ?(?:번|분|뒤|다음)|누르|눌러|버튼|많이|자주|완료|부탁|안 ?하|$))(?:왕|[를을도만]|까지)? ?(?:하|해|누르|눌러)?[가-힣]{0,4}/gm,
    /(?:친구(?:들)?(?: ?(?:\d|한|두|세|네|다섯) ?명)?[을를]? ?)?(?<!(?:해시|가격|카드|NFC|QR|입장권|단말기|이름표|노란)[을를로]? ?)태그(?! ?(?:해|하여) ?(?:알려|안내|드))(?=(?:[를을도]|까지)? ?(?:하[고면셔시신자세기]|해|한 ?(?:친구|분|사람)|걸|후(?![가-힣])|왕|완료|필수|이벤트|[+&,.·/!=)]|$))(?:[를을도]|까지)? ?[가-힣]{0,4}/gm,
    /소환(?!사)[가-힣]{0,4}|(?:친구|지인|가족|동료|짝꿍|애인|페친)[^.!?\n]{0,10}?(?:언급|멘션|이름)[가-힣]{0,4}|(?:타임라인|담벼락|(?:내|본인|개인|자신의|친구) ?(?:계정|피드|페북|페이지|스토리))[^.!?\n]{0,18}?(?:올리|올려|게시|남기|남겨|공유)[가-힣]{0,3}|퍼 ?가(?:기|시면|신|면|서)|(?:리포스트|리그램)(?! ?금지)[가-힣]{0,4}|좋댓공/g,
  ],
  en: [
    /\b(?:re-?)?shar(?:e|ing)(?:,| ?[&+=]| (?:and|or|this|it|us|them|to|on|for|with \d|publicly|below|counts?|earns?|gets?)(?![a-z])| (?:the|our|that) (?:post|page|video|reel|photo|picture|pic|link|event|clip|story)\b)(?: ?(?:and|&|\+|or|post|page|to|on)(?![a-z]))*(?: tag(?:ging)?(?: \w+){0,3})?|(?:[+&,]|\b(?:and|then|must|just|simply|or|plus)) ?(?:re-?)?shar(?:e|ing)\b(?! (?:your|a|an|some|with us)\b)|\bshared? (?:this|it|publicly)\b|\bshares (?:count|earn|get|=)/gi,
    /(?<![#-])\btag(?:ging|ged|s)?(?:, ?(?:share|like|win)| (?:and share\b|(?:at least )?(?:\d+|a|an|one|two|three|four|five|your|ur|the|some|someone|somebody|as many|more|most|friends?|mates?|us|people|every|whoever)\b))(?: \w+){0,3}|\b(?:friends?|mates?|people) tagged\b|\bfriend['’]?s['’]? (?:name|handle)\b/gi,
    /\b(?:post|put|copy|paste|add|upload|pop|stick)\b[^.!?\n]{0,20}? (?:on|onto|to|in) (?:your|their) (?:own )?(?:timeline|wall|profile|feed|stor(?:y|ies)|page)\b|\bon your (?:own )?(?:timeline|wall|feed)\b|\bre-?post(?:s|ed|ing)?\b|\b(?:each|every|per|one|1) (?:tag|share|repost)\b/gi,
  ],
};

/** What can be won, or the word for taking part. */
const PRIZE =
  /응모|추첨|당첨|경품|증정|사은품|기프티콘|상품권|쿠폰|뽑아|뽑습|뽑는|드려|드립|드릴|쏩니|쏴|쏜다|쏠게|선물|받자|받아 ?(?:가|요)|받으세|받을 ?수|얻어|확률|(?:예매|숙박|식사|교환|입장|관람|할인|여행|항공|이용)권|티켓|초대권|분들?께|선정|상품은|상품 ?[:：]|둘 ?다|받으실|\d ?명(?:께|에게|을 ?뽑|한테)|참여 ?완료|내 ?손에|보내 ?드|\b(?:win|wins|winners?|winning|enter|entered|entry|entries|chances?|prizes?|giveaway|raffle|draw|drawn|gift cards?|vouchers?|free|freebie|in the hat|up for grabs|be in with)\b/gi;

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
  cues: '공유|태그|소환|언급|타임라인|담벼락|계정|피드|스토리|퍼가|퍼 가|share|sharing|tag |tagg|tags|timeline|your wall|your story|your feed|your profile|repost|멘션|리포스트|리그램|좋댓공|이름|tag,|friend'.split(
    '|',
  ),
  check(draft) {
    if (WAIVED.test(draft.normal.text)) return [];
    return findByLanguage(draft, PASSING_ON)
      .filter((found) => hasPrizeNear(draft, found))
      .map(toMatch);
  },
};

function hasPrizeNear(draft: DraftText, { at, groups }: Found): boolean {
  const from = Math.max(0, at - REACH);
  return draft.normal.text.slice(from, at + groups[0].length + REACH).search(PRIZE) >= 0;
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
