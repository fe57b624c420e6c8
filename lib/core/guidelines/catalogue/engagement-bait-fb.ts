import { findByLanguage } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { FACEBOOK_BAIT } from '../sources/platforms';

const KOREAN = [
  /(?:좋아요|공감|하트|따봉)[^\n.!?]{0,10}?(?:눌러|누르|꾹|찍어|하면|해 ?주세요|부탁|남기면|\d+ ?(?:만|천|개)?[^\n]{0,6}?(?:넘으면|되면|돌파|달성)|투표)/g,
  /(?:좋아요|공유|댓글)(?: ?[+&,] ?(?:좋아요|공유|댓글|친구 ?(?:소환|태그)|팔로우))+/g,
  /(?:좋아요|하트)(?:와|랑|,)?[^\n.!?]{0,10}?(?:공유는|하트$|아니면 ?댓글)|좋아요[^\n.!?]{1,10}?(?:은|는|이면) ?하트/g,
  /공유(?:를|도)? ?(?:부탁|해 ?주세요|해 ?주시면|하고 )|댓글 ?(?:참여|이벤트)?(?:하면|하시면)/g,
  /댓글(?:로|에)? ?["'“‘]?(?:1|ㅇㅇ|저요|참여|네|예|나도)["'”’]?(?:라고|만)? ?(?:남|달|써|적)[가-힣]*/g,
  /(?:은|는|이면|면) ?[👍❤😂😮🔥👎][^\n]{0,12}?(?:은|는|이면|면) ?[👍❤😂😮🔥👎]/gu,
  /(?:공감하면|동의하면|맞으면|원하면)[^\n.!?]{0,8}?공유(?:하세요|해 ?주세요|해라|하기)?/g,
  /공유(?:하면|하고|하신 분|하시면|만 ?(?:하면|해도)|필수)[^\n.!?]{0,12}?(?:당첨|추첨|드려|드립|증정|선물|복이|행운|쿠폰)?/g,
  /(?:친구|지인|가족|동료|애인|남친|여친)[^\n.!?]{0,10}?(?:태그|소환)(?:하세요|해 ?주세요|해 ?보세요|하면|하고|해라|하자|필수|ㄱㄱ|!|$)/g,
  /(?:친구 ?)?(?:태그|소환)(?:하면|하고 )/g,
  /댓글(?:로|에|을|에다)? ?(?:[^\n.!?]{0,8}?(?:라고|이라고|만) )?(?:달면|남기면|쓰면|적으면)/g,
];

const ENGLISH = [
  /\b(?:like|love|share|retweet|react)\b(?! to)(?: this| it| and)?[^\n.!?]{0,12}?\bif (?:you|your)\b/gi,
  /\btag (?:a|an|your|that|the|someone|somebody|one|two|three|\d+|all your)\b ?(?:\w+ )?(?:friends?|mates?|buddy|buddies|pals?|family|who|sister|brother|mum|mom|dad|loved one|colleagues?|person|one)\b/gi,
  /\b(?:like|share|tag|comment|follow)(?:,? ?[+&,] ?| and | plus )(?:like|share|tag|comment|follow)\b[^\n.!?]{0,30}?(?:win|enter|entered|chance|free|prize|\bto\b)/gi,
  /\b(?:react to vote|vote (?:with|by) (?:a )?(?:reaction|like|emoji)|smash (?:the|that) like|comment [“"']?(?:yes|no|amen|me|done|link|info)\b[”"']?|(?:like|comment|share) below to)/gi,
  /\btype [“"']?(?:amen|yes|me)\b|\b(?:like|react|love) for [^\n.!?]{1,20}?(?:like|love|heart|share|comment|wow) for\b|\bdouble[- ]tap if\b|\bhit (?:that |the )?like\b|\b(?:1|one) (?:like|share) ?=|\bonly (?:real|true) [^\n.!?]{1,15}? will (?:share|like)/gi,
  /\bshare (?:this )?(?:post )?(?:to win|for (?:a chance|good luck)|with \d+ friends)\b/gi,
];

/** Facebook itself exempts help, and open questions are no bait. */
const EXEMPT =
  /실종|헌혈|안전|대피|정전|단수|리콜|긴급|모금|추천 ?부탁|(?:강아지|고양이|아이|가족|주인|사람)[^\n]{0,8}찾습니다|missing|fundrais|donat(?:e|ion)|blood|any tips|lost (?:dog|cat)/i;

export const engagementBaitFb: Rule = {
  id: 'engagement-bait-fb',
  family: 'warning',
  level: 'warn',
  platforms: ['facebook'],
  kinds: ['post', 'reply', 'comment'],
  languages: ['ko', 'en'],
  check(draft) {
    if (EXEMPT.test(draft.normal.text)) return [];
    return findByLanguage(draft, { ko: KOREAN, en: ENGLISH }).map(({ start, end }) => ({ start, end }));
  },
};

export const docs: RuleDocs = {
  message: {
    ko: '페이스북이 노출을 줄이는 참여 유도 문구입니다',
    en: 'Facebook demotes this bait',
  },
  reason: {
    ko: '페이스북은 좋아요·공유·태그·댓글을 조건으로 거는 글을 덜 보여 주고, 되풀이하는 페이지는 더 줄입니다.',
    en: 'Facebook shows posts that bargain for likes, shares, tags or comments less, and Pages that repeat it lose more reach.',
  },
  summary: {
    ko: '좋아요, 공유, 태그, 댓글을 조건으로 거는 문구를 찾습니다. 도움을 청하는 글과 열린 질문은 그대로 둡니다.',
    en: 'Finds bargains for likes, shares, tags and comments; leaves calls for help and open questions alone.',
  },
  evidence: [FACEBOOK_BAIT],
  bad: {
    ko: ['공감하면 좋아요, 친구 태그하면 복이 와요!', '좋아요 500개 넘으면 반값 행사를 열겠습니다'],
    en: ['LIKE this if you love coffee, TAG a friend!', 'Tea or coffee? React to vote'],
  },
  good: {
    ko: [
      '여행 가방 챙길 때 꼭 빼먹는 물건이 있나요? 목록에 더해 보겠습니다',
      '공유 오피스 3층이 문을 엽니다',
    ],
    en: [
      'What do you always forget to pack? We will add it to the list.',
      'The like button moved to the right',
    ],
  },
};
