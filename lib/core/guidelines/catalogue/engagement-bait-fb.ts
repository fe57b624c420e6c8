import { findByLanguage, type PatternsByLanguage } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { FACEBOOK_BAIT } from '../sources/platforms';

/** Facebook's own kinds: votes by reaction, presses asked for, sharing, tagging, and comments with a fixed answer. */
const BAIT: PatternsByLanguage = {
  ko: [
    /(?:좋아요|공감|하트|따봉)(?: ?버튼)?[^\n.!?]{0,10}?(?:눌러|누르|꾹|찍어 ?주|찍고|남기면|부탁|투표|(?:\d[\d,.]*|[백천만]) ?[가-힣 ]{0,8}?(?:넘으면|넘기면|되면|가면|돌파하면|달성하면|달성 ?시|돌파 ?시|찍으면|모이면|채우면|가자|가즈아)|\d+ ?초|한 ?번씩)/g,
    /(?:좋아요|공유|댓글|하트|팔로우)(?: ?[+&,·/]| ?(?:와|과|랑|하고|누르고)) ?(?:좋아요|공유|댓글|친구 ?(?:소환|태그)|팔로우|소환|태그|구독)(?! ?(?:수|기능|버튼|설정|관리|알림))/g,
    /(?:은|는|이면|면|파는|쪽은) ?(?:좋아요|하트|태그|공유|최고예요|멋져요|웃겨요|화나요|슬퍼요|힘내요|👍|❤|😂|😮|🔥|👎|😡|😢)[^\n]{0,14}?(?:은|는|이면|면|파는|쪽은) ?(?:좋아요|하트|태그|공유|최고예요|멋져요|웃겨요|화나요|슬퍼요|힘내요|공유|댓글|태그|👍|❤|😂|😮|🔥|👎|😡|😢)/gu,
    /(?<!(?:비밀번호|계정|정보|화면|위치|파일|번호|자료|문서|의견|경험|이야기|사연|사진|팁|꿀팁|노하우|방법|레시피|추억|생각|아이디어|일정|주소|코드|링크)[을를도]? ?|(?:있으면|있다면|있으시면|아시면|아신다면|계시면) ?)공유(?:(?:를|도|는)? ?(?:부탁|해 ?주세요|해 ?주시면|하고 ?(?:가|복|소원)|필수|하세요|ㄱㄱ|해라)|하면|하신 ?분|하시면|만 ?(?:하면|해도))|(?:다면|라면|[하되]면|으면) (?:꼭 |바로 )?공유(?=[!~.\s]*$|ㄱ|꾹)/gm,
    /댓글(?!(?:로|에)? ?[^.!?\n]{0,6}(?:문의|질문|신고|요청|제보|말씀|알려|의견|불편))(?:로|에|을|에다|란에)? ?(?:["'“‘]?[^\n.!?"'”’]{0,8}["'”’]? ?(?:이?라고|만|하나|한 ?마디)? ?)?(?:달면|남기면|쓰면|적으면|치면|달리면|하면|하시면|외치|외쳐|찍어|찍고|찍으면|점 ?하나)|댓글 ?(?:\d+ ?(?:개|등)|선착순|참여하|이벤트)(?! ?(?:기능|종료|취소))/g,
    /(?:댓글(?:로|에|란에)? ?["'“‘]?(?:1|ㅇㅇ|저요|참여|네|예|나도|ㅋㅋ|ㅇㅈ|찜|손|신청)["'”’]? ?(?:이?라고|만)? ?(?:남|달|써|적)|댓글(?:로|에|란에)? ?["'“‘][^\n"'”’]{1,12}["'”’] ?(?:이?라고|만)? ?(?:남|달|써|적)|댓글(?:로|에|란에)? ?(?:저요|나도|손|ㅇㅇ|1|ㅋㅋ)(?=[!~.\s]*$)|["'“‘][^\n"'”’]{1,10}["'”’] ?(?:이?라고|만)? ?댓글)[가-힣]*/g,
    /(?:공감|동의|인정|ㅇㅈ|맞|원|찬성|해당)(?:하|되)?(?:으?면|하시면|하신다면|하는 ?(?:사람|분)[은이]?|이라면) ?[^\n.!?]{0,6}?(?:공유|좋아요|하트|따봉|댓글)(?! ?(?:수|기능))/g,
    /(?:사람|사람들|사람들은|사람은|분|분들|분은|분들은)[만은]? ?(?:좋아요|하트)(?: ?(?:꾹|눌|누|클릭|ㄱ)|[!~ㅋㅎ]*$)/gm,
    /(?:친구|지인|가족|동료|애인|남친|여친|짝꿍|절친|베프|썸남|썸녀|동생|언니|오빠|형|누나)(?!들?[이가]? ?(?:찍|만|그))[^\n.!?]{0,10}?(?:태그|소환|언급|멘션)(?! ?(?:기능|설정|금지|없|하지|되지))[가-힣]*|(?<!해시)@?(?:태그|소환) ?(?:하면|하고|해 ?(?:주세요|줘|봐|보세요|요)|하세요|하기|해라|각(?![가-힣])|ㄱㄱ?|고고|부탁|갑시다|가자|타임)/g,
    /(?:반응|리액션|이모지|이모티콘|공감 ?버튼|감정 ?표현)(?:으로|로|을|를|만)? ?[^.!?\n]{0,8}?(?:투표|골라|고르|선택해|표시해|답해|대답|눌러|누르|남겨|찍어|표현해|알려)(?! ?주(?:신|셔|셨))[가-힣]*(?: ?주세요)?|@(?:친구|지인|가족|동료|소환|태그|절친|베프|남친|여친|애인)[가-힣]*|(?:좋아요|팔로우|공유|댓글|태그|소환|구독)[^\n!?]{0,14}?(?:[2-5](?:[.)]|\uFE0F?\u20E3|단계| (?=[가-힣]))|→|➡|▶|->|>| 후 |한 ?(?:뒤|다음) )[^\n!?]{0,14}?(?:좋아요|공유|댓글|태그|소환|팔로우|구독)(?! ?(?:수|기능|버튼|설정|관리|알림))/gu,
    /(?:누르지|공유하지|공유 ?안|안 ?누르|안 ?공유)[^.!?\n]{0,12}?(?:후회|불행|손해|저주|불운|재수|서운|섭섭|아쉬|망해|망합|복이|복을|운이)|(?:친구|지인|짝꿍|베프|절친|애인) ?이름[을를]? ?(?:댓글|적|쓰|남기|부르|불러|외치)[가-힣]*|\d ?(?:%|명) ?만 ?(?:공유|누르)|좋아요[^.!?\n]{0,4}?안 ?누르|(?:[다파쪽팀형음]|은|는|면) ?👍[^\n]{1,14}(?:[다파쪽팀형음]|은|는|면) ?[❤👎😮😂🔥]|(?:[다파쪽팀형음]|은|는|면) ?❤[^\n]{1,14}(?:[다파쪽팀형음]|은|는|면) ?[👍👎😮😂🔥]|댓글(?:에|란에) ?(?:하트|이모지|점|숫자|초성)|댓글[^.!?\n]{0,10}?(?:분|사람)들?[은께]? ?(?:복|행운|대박|부자)|좋아요['’"”]?(?:가|를|이)? ?(?:필요|고파|구걸|(?:좀 ?)?주세요)/gu,
  ],
  en: [
    /(?<!\b(?:would|i|we|you|they|might|really|also|to|['’]d) )\b(?:like|love|share|retweet|react|heart|save|repost|double[- ]tap)\b(?! to)(?: this| it| and)?[^\n.!?]{0,12}?\bif (?:you|your|this|it|u|mondays?)\b/gi,
    /(?<![#-])\btag (?:(?:someone|somebody|whoever|everyone|him|her|them)\b|(?:a|an|your|ur|that|the|one|two|three|\d+|all your) (?!(?:photos?|posts?|pics?|pictures?|products?|brands?|locations?|luggage|bags?|items?|page|orders?|looks?|shots?|pets?|price|correct|right|bikes?|cars?|gear|suitcases?|clothes|keys|files?|notes?|tickets?|data)\b)\w+)|\bmention (?:someone|somebody|(?:a|your|that|one|two) (?:friend|mate|buddy|bestie|colleague|co-?worker|sister|brother|mum|mom|dad))\b/gi,
    /\b(?:like|share|tag|comment|follow)(?:,? ?[+&,] ?| and | plus | then )(?:like|share|tag|comment|follow)\b(?! us on| buttons?)[^\n.!?]{0,30}?(?:win|enter|chance|free|prize|\bto\b|below|$)/gim,
    /\breact to vote\b|\bvote (?:with|by|using)\b[^.!?\n]{0,14}?(?:reaction|like|emoji|heart)|\b(?:smash|hit|hammer|press|tap|give us a) (?:the |that )?(?:like|heart|love|share)\b|\bcomment [“"'‘]?(?:yes|no|amen|me|done|link|info|i do|agreed?)\b|\b(?:like|comment|share) below to|\btype [“"'‘]?(?:amen|yes|me|in|1)\b|\b(?:say|write|put|type|leave|comment) [“"'‘][^”"'’\n]{1,12}[”"'’] (?:in|below|if)/gi,
    /\b(?:like|love|haha|wow|sad|angry|share|comment) if [^.!?\n]{1,24}?(?:,|\/|;| or| and| -) ?(?:like|love|haha|wow|sad|angry|share|comment) if\b|(?:^|[.!?] )(?:like|love|share|react) if (?!you)|\bbet (?:no ?(?:one|body)|only|not many|hardly)[^.!?\n]{0,24}?\b(?:shares?|likes?|comments?|tags?|reacts?)\b/gim,
    /\b(?:[Cc]omment|COMMENT|[Tt]ype) [“"'‘]?(?!(?:ID|DM|FAQ|PIN|PDF|SMS)\b)[A-Z]{3,}\b/g,
    /\b(like|love|heart|haha|wow|sad|angry|comment|share) ?(?:=|:|→|for) ?[^.!?\n]{1,22}?\b(?!\1)(?:like|love|heart|haha|wow|sad|angry|comment|share) ?(?:=|:|→|for)|\b(?:1|one) (?:like|share) ?=/gi,
    /\p{Extended_Pictographic} ?(?:for|if|=|:) ?[^.!?\n]{1,25}?\p{Extended_Pictographic} ?(?:for|if|=|:)|\b(?:drop|leave|put|send|give us|comment|with) (?:an? |your |us |some )?\p{Extended_Pictographic}/giu,
    /\b(?:drop|leave|put|send) (?:us )?an? (?:heart\b(?!-| shaped)|fire emoji|(?:favou?rite )?emoji)|\b(?:scroll|leave|pass|go|through)\b[^.!?\n]{0,14} without (?:liking|sharing|commenting|reacting|tagging)\b|\bcomment (?:your|the) [^.!?\n]{1,25}? (?:and|&) (?:we|i)[^.!?\n]{0,6}? (?:reveal|tell|guess|rate|assign)\b|\b(?:bet|dare) you[^.!?\n]{0,40}? (?:share|sharing|like|liking|comment|tag)\b/gi,
    /\bif you [^.!?\n]{1,25}, ?(?:please )?(?:(?:share|repost)(?! (?:them|yours|your|in the|with us|how|what))|like (?:this|it|and)|hit like|tag (?:a|someone))\b|\bshare (?:so (?:your|that|more|everyone)|(?:this )?(?:post )?to win|for (?:a chance|good luck|luck)|or (?:lose|bad luck))\b|\bshare\b[^.!?\n]{0,14}? with (?:\d+|two|three|four|five|ten|all your) (?:of your )?(?:friends|people|mates)\b|\bshare (?:it|this)[^.!?\n]{0,20}? (?:luck|lucky|blessed)\b|\bonly (?:real|true|\d+ ?%|\w+ people)[^\n.!?]{0,25}? (?:share|repost)\b/gi,
    /\b(?:get|take|help|if|when|once)\b[^.!?\n]{0,24}? \d[\d,.]*k? (?:likes|shares|comments|reactions)\b|(?:^|[.!?] ?)\d[\d,.]*k? (?:likes|shares|comments)(?: and|,| =)? (?:we|i|the|our|you)\b/gim,
  ],
};

/** Facebook itself exempts help, and open questions are no bait. */
const EXEMPT =
  /실종|헌혈|안전|대피|정전|단수|리콜|긴급|모금|추천 ?부탁|(?:강아지|고양이|아이|가족|주인|사람)[^\n]{0,8}찾습니다|missing|fundrais|donat(?:e|ion)|blood|any tips|lost (?:dog|cat)/i;

/** Said about the function or the ban, not to the readers. */
const ABOUT_IT =
  /^[^.!?\n]{0,14}?(?:금지|위반|종료|마감|방법|기능|설정|알림|오류|안 ?되|보이지|취소|하지 ?(?:마|않))/;

export const engagementBaitFb: Rule = {
  id: 'engagement-bait-fb',
  family: 'warning',
  level: 'warn',
  platforms: ['facebook'],
  kinds: ['post', 'reply', 'comment'],
  languages: ['ko', 'en'],
  cues: '좋아요|공감|하트|따봉|공유|댓글|태그|소환|언급|멘션|누르지|동의|인정|ㅇㅈ|👍|❤|😂|😮|🔥|👎|😡|😢|😍|💛|💙|💚|🙌|💯| if |tag |mention |share|comment|react|vote|smash|hit that|hit the|hammer|type |like =|like:|like for|love =|love:|love for|like=|like,|like +|like &|like and|like plus|like then| likes|follow|drop |leave |emoji|give us|bet you|dare you|liking|sharing|press like|tap like|click like|a like|say |write |put |웃겨요|멋져요|최고예요|화나요|슬퍼요|힘내요|이름|bet |반응|리액션|이모지|이모티콘|감정|팔로우|@친|@지|@가|@동|@절|@베|@남|@여|@애'.split(
    '|',
  ),
  check(draft) {
    if (EXEMPT.test(draft.normal.text)) return [];
    return findByLanguage(draft, BAIT)
      .filter(({ at, groups }) => !ABOUT_IT.test(draft.normal.text.slice(at + groups[0].length)))
      .map(({ start, end }) => ({ start, end }));
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
