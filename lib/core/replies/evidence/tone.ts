import type { Cue } from './cue';

/** Insults at a company or its people. Milder swearing at things is no abuse. */
export const ABUSE: readonly Cue[] = [
  [
    2.5,
    /[씨ㅆ쒸][이ㅣ]?[발팔빨]|(?<![가-힣])시발(?!점)|씨바(?![가-힣])|ㅅㅂ|ㅆㅂ|ㅂㅅ|병[신X×xㅅ*]|개[ 0-9]?[새섀세색쉐x×*][끼키]|개x끼|지랄|ㅈㄹ|ㅈ같|좆|존나|미친[ ]?(?:것|놈|년|새|넘)|미친것들|쓰레기(?:냐|들|같|야|네)|느그|꺼져(?![가-힣])|뒤[져질](?:라|버)|처[받먹]|닥[쳐치]|또라이|돌았나|개밥|개빡|ㅗ{2,}|조센징|년들|놈들|니들|시키들/,
  ],
  [
    2.5,
    /\b(?:fuck\w*|assholes?|bastards?|bitch\w*|pricks?|cunts?|dickheads?|morons?|idiots?|scumbags?|retard\w*|kys|kill yourself|pieces? of shit|shill|losers?|thieving|clowns?|flop brand|parasites?)\b/i,
  ],
  [
    2.5,
    /뭔짓할지|가만 ?안|죽여|찾아가서|불 ?질|밤길|coming down there|won[’']t like it|i know (?:where|which)|burn (?:it|the|your)/i,
  ],
  [1.2, /망해라|꼴보기|ratio|nobody asked/i],
];

export const PRAISE: readonly Cue[] = [
  [
    1.5,
    /맛있|예[쁘뻐]|만족|추천|칭찬|감동|최고|멋[있지]|강추|재구매|편[하해]|사랑|짱|좋[았네음아]|정착|👍|🙇|흠잡|감사|고맙|덕분|친절(?:하|해|히)|절 ?받|단점 ?없|안 ?아깝|미쳤어요|살아있|안 ?깨지|고장이 ?안|세심|이제 ?왔나|마법|진심|잘 ?만들/,
  ],
  [
    1.5,
    /\b(?:love\w*|amazing|awesome|great|excellent|fantastic|perfect|best|delicious|gorgeous|beautiful|favou?rite|kudos|impressed|recommend|happy|glad|thanks?|thank you|fast|fixed|refunded me|who are you people|how you do it|this is the way|big heart|lifesaver)\b|[❤😍👏🥰🙌]/iu,
  ],
];

export const QUESTION: readonly Cue[] = [
  [1.6, /\?|？|(?:나요|까요|가요|는지|을지|나여)(?:\s|$)|궁금|알려 ?주|어디서|문의/],
  [
    1.0,
    /^(?:@\w+[ ,]*)?(?:are|is|do|does|can|could|will|would|what|when|which|who|how|where|why|anybody|anyone)\b/i,
  ],
  [0.8, /혹시|몇 ?|얼마|되나|있나|just wondering|curious/i],
];

/** Hearsay about a company. */
export const RUMOUR: readonly Cue[] = [
  [
    1.8,
    /소문|카더라|(?:한|된|망한|온|쓴|난)다?(?:대|대요|던데)(?:$|[ .!?~])|쉬쉬|라는데|올라왔|영상 ?있음|검색해|판매 ?금지|동물 ?실험|발암|속보/,
  ],
  [
    1.8,
    /\b(?:heard|apparently|rumou?r|look it up|is banned|banned in|don[’']t buy|they put|that brand puts|cancer|coworker says|says that brand)\b/i,
  ],
];

/** To or about companies and trade: news, ideas, offers, work. */
export const COMPANY: readonly Cue[] = [
  [
    1.2,
    /@\w{3,}|브랜드|기업|회사|마켓|매장|지점|가게|앱|배송|택배|환불|고객|소비자|신상|사은품|응모|이벤트|제안|의견|컨퍼런스|창업|노조|광고|클레임|민원|제품|상품|주문|신입|편의점|나눔|사내/,
  ],
  [
    1.2,
    /\b(?:brand|company|store|shop|shipment|delivery|returns?|logo|product|app|order|prices?|startup|union|business|retail|launch|opening|wishlist|shipping|fees|air fryer|bun|menu)\b/i,
  ],
];
