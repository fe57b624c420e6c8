import { findByLanguage, type PatternsByLanguage } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { BROADCAST } from '../scope';
import { COPYRIGHT_ACT, PERSONAL_DATA_ACT } from '../sources/laws';

/** A customer's picture or words, shown by us. */
const SHOWN: PatternsByLanguage = {
  ko: [
    // Of, by or from a customer.
    /(?<![가-힣])(?:단골 ?)?(?:고객|손님|구매자|구매하신|팬|팔로워|유저|회원|독자|방문객|투숙객|수강생|어머님|아버님|학부모|커플)(?:님|분|들|여러분){0,3}(?:이|의|께서|가)? ?(?![^.!?\n]{0,8}(?:안내|가이드|교육|설명|센터|서비스|상담|지원|전용|맞춤|할인|미팅|용 |등급))[^.!?\n]{0,18}?(?<!증명)(?:사진|셀카|인증샷|착용샷|(?:동)?영상|그림|팬아트|짤|브이로그|작품|릴스|후기 ?캡처)(?! ?(?:촬영|찍는|인화|편집 ?(?:방법|강좌)|공모|콘테스트|대회|강좌|수업|교실|기능))[가-힣]*[^.!?\n]{0,6}/g,
    // Taken from where it stood.
    /(?:후기|리뷰|인증|착용|구매) ?(?:사진|샷|영상|컷|캡처)[^.!?\n]{0,20}?(?:가져|퍼왔|공유|소개|올립|올려|올렸|게시|발견|모아|모았|모음|보세요|대방출|공개|자랑|쓸게|씁니다|썼|활용|골라|찍으셨)[가-힣]*|(?:인스타(?:그램)?|블로그|트위터|카페|게시판|리뷰(?: ?창)?|후기(?: ?창)?|해시태그|피드|스토리|댓글|틱톡|유튜브)(?:에서|에|로|으로)? ?(?:@\w+ ?님? ?|발견|찾은|찾아낸|본|가져|퍼온|퍼왔|캡처|주운|줍줍|데려온|업어온|올려 ?주신|올리신|올라온)[^.!?\n]{0,10}?(?:사진|셀카|인증샷|착용샷|영상|그림|팬아트|후기|리뷰|올립|올려|올렸)|(?:후기|리뷰)(?:를)? ?캡처|팬아트(?:로|를)|몰래 ?(?:찍|올|가져|담)[가-힣]*|(?:#?리그램|#?리포스트|#?repost|#?regram)(?![가-힣a-z])[^\n]{0,24}/gi,
  ],
  en: [
    /\b(?:customers?|followers?|fans?|guests?|users?|readers?|shoppers?|buyers?|members?|clients?|patients?|students?|someone|somebody|visitors?|diners?)['’]?s?['’]?(?: (?!guide|manual|training|support|service|care|safety|onboarding|education)\w+){0,2} (?:photos?|pics?|pictures?|videos?|clips?|selfies?|snaps?|reels?|fan ?art|artwork|drawings?|shots?|unboxing|posts?|posted|feed)\b/gi,
    /\b(?:found|spotted|saw|seen|stole|stealing|borrowed|borrowing|grabbed|saved|snagged|screenshot(?:ted)?|reposting|reposted|re-?sharing|regramming|sharing|lifted|swiped|nabbed|using|used|tagged us in|posted|took)\b[^.!?\n]{0,24}?\b(?:photos?|pics?|pictures?|videos?|clips?|selfies?|snaps?|reels?|shots?|posts?|stor(?:y|ies)|reviews?|this|these|on)\b[^.!?\n]{0,24}?\b(?:instagram|insta|tiktok|feed|hashtag|tagged|timeline|stor(?:y|ies)|reviews?|profile|customer|follower|fan|guest|shopper|so here|had to|couldn['’]t resist|too (?:good|cute))s?\b|(?:^|\s)#?(?:regram|repost)(?:med|ed)?(?: |:|\b)[^\n]{0,20}@\w+/gi,
    /\b(?:someone|somebody|one of (?:you|our \w+)|an? (?:customer|fan|follower|guest|shopper|user|member|reader))\b[^.!?\n]{0,14}? (?:tagged|uploaded|filmed|shot|drew|took|snapped)\b[^.!?\n]{0,24}?\b(?:photos?|pics?|pictures?|videos?|clips?|selfies?|us|this)\b|\b(?:photos?|pics?|pictures?|videos?|clips?|selfies?|snaps?|shots?|drawing)\b (?:that )?(?:by |from )?(?:an? |one of our |our )?(?:shoppers?|customers?|fans?|followers?|guests?|users?|readers?) (?:uploaded|posted|made|shared|took|shot|drew|snapped|filmed)\b|\bscreenshot(?:ted|s)? (?:of )?(?:this|a|your|that) (?:review|comment|customer)|\byour (?:\w+ )?(?:pics?|photos?|pictures?|selfies?|videos?)\b[^.!?\n]{0,30}?\b(?:had to (?:post|share)|reposting|on our (?:feed|wall|page)|(?:is|are) now)\b/gi,
  ],
};

/** Asked, allowed, or sent in. */
const GIVEN =
  /(?:허락|동의)(?! ?(?:없|못|안))|승낙|허가|승인|양해|보내 ?주신|보내 ?주셨|제공해 ?주|투고|공모|응모|참여작|수상작|당선작|출품|협찬|(?:써|사용해|올려|공유해|소개해|실어|게시해|리그램해)도 ?(?:될|되|괜찮|좋)|보내 ?주(?:세요|시면|실)|올려 ?주(?:세요|시면)|남겨 ?주(?:세요|시면)|첨부|삭제|도용|무단|permission|permit|consent|allowed|agreed|kindly (?:let|shared)|courtesy|with thanks to|(?:sent|emailed|submitted) (?:us|in|to us|by|it)|entr(?:y|ies)|\b(?:may|can|could|would|should) (?:we|i|you)\b|is it (?:ok|okay|all right)|(?:ok|okay) (?:to|if) (?:we|share|repost)|do you mind|would you mind|\b(?:send|upload|submit|attach|share your|tag us|show us)\b|without (?:your|asking|their)/i;

export const ugcPermission: Rule = {
  id: 'ugc-permission',
  family: 'warning',
  level: 'advise',
  ...BROADCAST,
  cues: '사진|셀카|인증샷|영상|그림|팬아트|짤|브이로그|리뷰|후기|사연|작품|릴스|리그램|리포스트|고객님|손님|photo|pic|video|clip|selfie|snap|reel|fan art|fanart|artwork|drawing|shot|unboxing|post|regram|stories|story|착용샷|몰래|instagram|tiktok|someone|somebody|customer|guest|feed'.split(
    '|',
  ),
  check(draft) {
    if (GIVEN.test(draft.normal.text)) return [];
    return findByLanguage(draft, SHOWN).map(({ start, end }) => ({ start, end }));
  },
};

export const docs: RuleDocs = {
  message: { ko: '고객 사진은 허락을 받으세요', en: 'Ask before using customer photos' },
  reason: {
    ko: '우리를 태그했더라도 사진의 권리는 찍은 사람에게, 얼굴은 찍힌 사람에게 있습니다. 허락을 먼저 받으세요.',
    en: 'A tag is no licence: the picture belongs to whoever took it, the face to whoever is in it. Ask first.',
  },
  summary: {
    ko: '허락을 밝히지 않은 채 고객의 사진·영상·후기를 옮겨 오는 글을 찾습니다.',
    en: 'Finds posts that show customers’ pictures without a word on permission.',
  },
  evidence: [COPYRIGHT_ACT, PERSONAL_DATA_ACT],
  bad: {
    ko: ['고객님의 사진을 가져왔어요', '인스타에서 발견한 인증샷, 너무 예뻐서 자랑해요'],
    en: ['A customer’s photo we found', 'Reposting this selfie we spotted on Instagram'],
  },
  good: {
    ko: ['@abc 님이 허락해 주신 사진입니다', '고객님이 올리신 사진을 저희 계정에 소개해도 될까요?'],
    en: ['Photo by @abc, shared with permission', 'We love your customer photo. May we share it here?'],
  },
};
