import type { PatternsByLanguage } from '../find';

const KOREAN_DATA =
  '성함|성명|연락처|전번|폰번|(?:주문|예약|가입|입금|예매|구매|수령)자 ?명|(?:회원|가입|계정|로그인) ?ID|(?:전화|휴대폰|휴대전화|핸드폰|폰|주문|예약|예매|접수|회원|고객|환자|증권|계약|카드|여권|면허|주민(?:등록)?|차량|계좌|(?:운)?송장|인증) ?번호|생년월일|계좌|(?<!(?:홈페이지|블로그|인스타|사이트|웹|링크|URL|영상|매장|지점|가게|도로명) ?)주소|배송지|이메일|메일 ?주소|(?:신분증|여권|면허증|등본|통장|영수증) ?(?:사진|사본)|(?:핸드폰|휴대폰|휴대전화)(?=[을를도만] |[을를도만]? ?(?:남겨|적어|알려))|(?:핸드폰|휴대폰|전화|카드|번호) ?(?:뒷|끝) ?자리|(?<!(?:인스타|트위터|유튜브|틱톡|SNS|X) ?)아이디|비밀 ?번호|비번|동 ?호수';
/** `남겨 주세요`, `적어 주시면`; what has been given already (`남겨 주신`) or is offered (`알려 드릴게요`) is none. */
const KOREAN_REQUEST =
  '(?:(?:남겨|알려|적어|써|보내|말씀해|말해|올려|찍어|불러|기재해|기입해|입력해|공유해|달아|회신해|제출해|첨부해|가르쳐|신청해|대|던져|쳐|인증해) ?(?:주(?!신|셔|셨|었|지)|줘|서 ?(?:보내|올려|남겨))|(?:남겨|올려|달아) ?(?:놔|놓|두세|둬)|남기(?:시|면|세)|(?:댓글|답글)(?:로|에)(?! ?(?:알려|안내해|답변?) ?드)|회신|멘션(?:으로|에| ?주| ?남)|(?<!(?:구독|보호|초기화|변경|설정|등록|수정|삭제|발급|해지|관리|안내)(?:을|를)? ?|위해 ?)부탁|좀요|언제(?:인|신|이|예)|어떻게 ?되(?:세|시|실|십|신)|(?:무엇|뭐)(?:인가요|예요|죠|신가요|일까요)|뭔가요)';

/** Two of these together are asked of a person; one alone may be asked of anything. */
const KOREAN_TRAIT =
  '(?:이름|나이|연령대?|성별|생일|직업|직장|학교|학년|키|몸무게|체중|혈액형|거주지(?:역)?|사는 ?(?:곳|동네|지역)|소속|닉네임|(?:휴대|핸드)?폰|휴대전화|전화|이메일|메일|연락처|성함|주소)';
const KOREAN_TRAITS = new RegExp(
  `(?<![가-힣]|(?:매장|제품|상품|가게|지점|메뉴|브랜드|반려[견묘]|강아지|고양이|캐릭터|주인공|동네|거리|마을) ?)${KOREAN_TRAIT}(?:이?랑|하고|[과와및·,/+& ]){1,3}${KOREAN_TRAIT}(?!으?로|에서| ?(?:상담|문의))(?:[^.!?\\n\\d]|\\d(?!\\d\\d)){0,30}?${KOREAN_REQUEST}[^.!?\\n,]{0,8}`,
  'g',
);

/** The data, then at most some words, then the request. */
const KOREAN = new RegExp(
  `(?:(?:이름|나이|가입하신|댁)[·,/과와 ]{1,2}){0,6}(?:${KOREAN_DATA})(?:[^.!?\\n\\d]|\\d(?!\\d\\d)){0,25}?${KOREAN_REQUEST}[^.!?\\n,]{0,8}`,
  'g',
);
/** `주문번호 주시면`; behind a verb, `주세요` asks for a deed: `비밀번호를 바꿔 주세요`. */
const KOREAN_GIVE = new RegExp(
  `(?:${KOREAN_DATA})(?:를|을|도|만|랑|이랑|하고)?(?: ?(?:하나|한 번|먼저|다시|여기에?|좀|꼭)(?:만|를)?){0,2} ?주(?:세|시면|시겠|실|십시오|라|면)[^.!?\\n,]{0,8}`,
  'g',
);
/** A bare number is asked for only where a call is promised: quizzes ask for numbers too. */
const KOREAN_NUMBER =
  /(?<![가-힣] ?)번호(?:를|만|도)? ?(?:좀 ?)?(?:남겨|알려|적어|보내)[^.!?\n]{0,14}?(?:연락|전화|콜백)[가-힣]{0,6}|(?:고객님|회원님|본인) ?(?:전화|휴대폰|핸드폰|폰)? ?번호[가는]? ?(?:몇|뭐|어떻게)[가-힣 ]{0,8}|(?:어느|어떤|무슨) ?(?:주소|번호|이?메일|성함|아이디|계좌|카드)(?:으?로|에서)? ?[가-힣 ]{0,8}?(?:셨|신가|하신|쓰시)[가-힣]{0,4}|몇 ?동(?: ?몇 ?호)? ?(?:세요|이세요|이?신가요|사세요|인가요)/g;

const ENGLISH_DATA =
  '(?:e-?mail(?: address)?(?! (?:us|me|them|him|her|the)\\b)|phone (?:number|no\\.?)|phone(?= ?(?:here|below|and|so|$|[.,!&]))|mobile(?: number)?|order (?:number|no\\.?|id|ref(?:erence)?)|(?:booking|reservation|confirmation|account|customer|member(?:ship)?|policy|tracking|card|passport|licen[cs]e|flight|ticket) (?:number|no\\.?|reference|ref|id)|number(?! (?:of|one))|full name|surname|last name|name and|(?:date of birth|birth ?(?:date|day)|dob)|(?:home |delivery |postal |billing |street )?address|sort code|bank details|card details|ssn|social security(?: number)?|pass(?:word|code)|pin (?:number|code)|post ?code|zip(?: code)?|last (?:4|four|three|3) digits)';
const ENGLISH: readonly RegExp[] = [
  new RegExp(
    `\\b(?:reply|comment|respond|post|tweet|tell us|let (?:us|me) know|send (?:us|me|over)|send(?= your)|give (?:us|me)|drop(?: us)?|share|provide|confirm|leave|pop|put|type|write|include|add|paste|quote|submit|stick|chuck|list|state|tell(?:ing)? (?:us|me)|giving (?:us|me)|sending (?:us|me|over)|sharing|posting|(?:just|also|only|still) need|ping us|fire over|shoot us|pass (?:us|on|along)|supply|attach|(?:we|i)(?:['’]ll| will|['’]d)? (?:just |only |also )?need|(?:may|can|could) (?:i|we) (?:just )?(?:have|get|take))\\b[^.!?\\n]{0,30}?\\b(?:your|with|what(?:['’]s| is))\\b[^.!?\\n]{0,20}?\\b${ENGLISH_DATA}`,
    'gi',
  ),
  new RegExp(
    `\\b(?:reply|comment|respond|tell us|let us know|give us|confirm) (?:here )?(?:with )?the ${ENGLISH_DATA}\\b(?= (?:on|for|you|linked|used|attached|and|under|registered))`,
    'gi',
  ),
  /\b(?:leave|drop|comment|post|reply with|respond with|pop|stick|type|write) (?:us )?(?:a |the )?(?:full )?(?:names?|e-?mail|phone|number|age|address|post ?code|dob)(?:,| and| &| \+|\/)[^.!?\n]{0,25}?\b(?:number|e-?mail|phone|address|age|post ?code|dob|birth\w*)\b(?:,? (?:and |& )?[\w-]+)?|\b(?:tell us|let us know|say|confirm) (?:which|what) (?:e-?mail|address|card|phone|account)\b[^.!?\n]{0,20}|\bwhat (?:flat|house|door|unit|apartment|street)(?: number)? (?:are|do|is) (?:you|it|your)\b[^.!?\n]{0,15}[?]?/gi,
  /\b(?:reply|comment|respond|post|tweet|send|share|upload|attach|drop|show|need|want)\b[^.!?\n]{0,30}?\b(?:photo|picture|copy|scan|screenshot) of your (?:id|passport|licen[cs]e|card|bank|payslip)\b/gi,
  new RegExp(`\\byour ${ENGLISH_DATA}[^.!?\\n]{0,25}\\bplease\\b`, 'gi'),
  new RegExp(
    `(?<!\\b(?:change|update|reset|check|find|edit|verify|track|see|manage|recover)[^.!?\\n]{0,14})\\b(?:your|ur) ${ENGLISH_DATA}(?! (?:is|was|are|will|stays|labels?|fields?)\\b)[^.!?\\n]{0,25}\\b(?:here|below|in (?:the |a |this )?(?:comments?|repl(?:y|ies)|thread))\\b`,
    'gi',
  ),
  new RegExp(
    `\\bwhat(?:['’]?s| is| are|) (?:your|ur) ${ENGLISH_DATA}[^.!?\\n]{0,40}[?]?|\\bwhat(?:['’]s| is| was)(?: the| ur)? ${ENGLISH_DATA}(?= (?:on|for|you|linked|used|attached|under|registered|(?:and|&|\\+) (?:the |your )?(?:${ENGLISH_DATA}|name)))[^.!?\\n]{0,30}[?]?|\\b(?:what|which|whose) (?:name|e-?mail|phone|number|post ?code|address)(?: address| number)? (?:is|was|were|are|did|do|have|has|should)(?: (?:it|the|that|your|you|we|this))?(?: \\w+)? (?:under|with|booked|registered|linked|used?|ordered?)\\b[^.!?\\n]{0,30}[?]?|\\bwhich (?:e-?mail|address|number|card)(?: address)? (?:did|do|have|are) you\\b[^.!?\\n]{0,30}[?]?`,
    'gi',
  ),
  new RegExp(
    `\\b${ENGLISH_DATA}(?:,| and| &|, and)[^.!?\\n]{0,30}?\\b${ENGLISH_DATA}[^.!?\\n]{0,40}\\bplease\\b`,
    'gi',
  ),
];

/** Sentences that ask a person for data about themselves. */
export const DATA_REQUESTS: PatternsByLanguage = {
  ko: [KOREAN, KOREAN_TRAITS, KOREAN_GIVE, KOREAN_NUMBER],
  en: ENGLISH,
};
