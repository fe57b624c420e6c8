import type { Finders } from './find-claims';
import { each, followedBy, oneOf } from './near';

const RIVAL_KO = oneOf(
  /(?<![가-힣])타사|경쟁 ?(?:사|업체|제품|브랜드)|라이벌 ?(?:사|업체|회사|브랜드)/,
  /(?:다른|여느|딴|남의|저) ?(?:브랜드|회사|업체|제품|은행|통신사|가게|집|데|치킨|커피|빵|앱|[가-힣]{1,3}집|학원|피자)/,
  /(?<![가-힣])타 ?(?:브랜드|회사|업체|제품|은행|통신사|앱|매장)|(?<![a-z])[a-z]사(?=[가-힣 ])|(?<![가-힣])모 ?(?:브랜드|회사|업체)|길 ?건너/,
  /옆 ?(?:집|가게|매장|카페|식당|동네)|(?<![가-힣])(?:저쪽|저기|거긴|거기)[는은가 ]|(?<![가-힣])그 ?(?:회사|브랜드|업체)|시중의? ?[가-힣]{0,4} ?제품/,
  /(?<![가-힣])브랜드 ?[a-z](?![a-z])/,
);
export const WORSE_KO = oneOf(
  /못 ?따라|따라올|따라오지|따라 ?하|따라쟁이|흉내|베끼|베낀|베껴|짝퉁|카피|형편없|뒤처|뒤떨어|비교(?:도|가|조차|할)? ?(?:안|불가|거부|수 ?없|마세요|하지 ?마)|허접|싸구려|엉망|쓰레기/,
  /구닥다리|깡통|고철|구식|별로|고장|망가|금방 ?(?:닳|헤|식|꺼)|속이|속지|속았|눈속임|거짓|가짜|바가지|비싸기만|비싼 ?이름|이름값|거품|위험하|위험합|유해|더럽|더러운|범벅|싱겁|맛없|느려|느리|느린/,

  /실망|한물|차원이 ?다|상대[가도]? ?안|급이 ?다|압도|능가|질렸|지쳤|지친|질린|안 ?올라|먹통|불량|장사|냉동|덜 ?익|소음|시끄|제트기|탱크|트랙터|안 ?밝히|숨기|사느니|맨발|짜고|짠|느끼/,
  /터[지진졌]|냄새|못 ?(?:합|해|하)|꿈도 ?못|쓰느니|부끄|아직도|후회|죽어|재탕|손해|안 ?갈|안 ?씻|안 ?써/,
  /(?:보다|대비|에 ?비해) ?[^.\n]{0,14}?(?:훨씬|[\d두세] ?배|강력|튼튼|빠르|빠른|빨라|뛰어|우수|좋[은습아다]|낫|나은|월등|앞서|앞선|싸[다요고]|싼|저렴|맛있)/,
);
const RIVAL_EN = oneOf(
  /\b(?:(?:our |the |your |all )?(?:competitors?|competition|rivals?)(?:['’]s)?)/,
  /\b(?:(?:any |all |most |those )?(?:other|those|cheap(?:er)?|lesser|(?:the )?big) (?:\w+ )?(?:brands?|companies|shops|airlines|apps|banks|makers|providers|products|guys|restaurants|chains|shoes|phones))/,

  /\b(?:brands that|everyone else|brand [a-z]\b|competitor [a-z]\b|company [b-hj-z]\b|the other guys)/,
  /\b(?:across the (?:street|road) they)/,
  /\b(?:the )?(?:liars|cheats|copycats|amateurs) next door/,
);
export const WORSE_EN = oneOf(
  /\b(?:fall(?:s|ing)? apart|break(?:s|ing)?|lie[sd]?|lying|fail(?:s|ed)?|garbage|trash|junk|terrible|awful)\b/,
  /\b(?:worse|worst|inferior|(?:can|could|won)(?:['’]?t|not)|(?:only|can) dream|cheat(?:s|ing)?)\b/,

  /\b(?:rip(?:s|ping)? you off|overpriced|overcharg\w+|fake|frozen|microwave\w*|cop(?:y|ies|ied|ying)|charge you)\b/,
  /\b(?:sleeping|stole)\b/,
  /\b(?:steal|don['’]t care|outdated|slow(?:er)?|years behind|unsafe|dangerous|cut corners|hide|poison\w*)\b/,
  /\b(?:cheap out|dirty|lazy|bad|poor(?:ly)?|disappoint\w*|sounds? like|smells? like|tastes? like|looks? like)\b/,
  /\b(?:feels? like|is down|crash\w*|imitate|loud|noisy|snail|dinosaur|wheez\w*|hides|toy|cheap|rip\w* off)\b/,
);
export const BETTER_THAN = oneOf(
  /\bunlike/,
  /\b(?:better|faster|safer|stronger|cheaper|tastier|cleaner|tougher|quieter) than(?: anything)?(?: from| that)?/,
  /\b(?:more \w+) than(?: anything)?(?: from| that)?/,
  /\btwice as \w+ as|\b(?:beats?|outperforms?|crush(?:es)?|destroys?|outlasts?)|\bblows?|\bleaves?|\bputs?/,
  /\b(?:sick|tired) of|\b(?:don['’]t|never|let friends) (?:buy|trust|fall for)/,
  /\bstill (?:using|with|stuck with|paying)|\bditch|\bthan wear/,
);

/** What others are said to do, and we would never. */
const OTHERS_KO =
  /(?<![가-힣])(?:남들|(?:다른|딴|타|옆|여느) ?(?:데|곳|집|가게|업체|회사|브랜드|학원|병원|매장|식당|카페|헬스장|미용실)|타사|경쟁사)/;
const SHABBY_KO =
  /섞|속이|숨기|베끼|대충|싸구려|수입산|중국산|냉동 ?쓸|냉동[을만]|재탕|재활용|재사용|바가지|거짓|묵은|남은 ?반찬|무성의|불친절|엉터리|안 ?(?:씻|닦|바꾸|알려)/;
const WRONGED_KO =
  /(?:돈|시간|세월|몇 ?년)[을만도]? ?(?:버[리린려]|날[리린려]|낭비)|데인|데었|망한|망[친쳐]|당[한하했][고신다 ]|상처 ?받|못 ?고[친쳐]|속은 ?분|실망|망가[져졌]|맡겼다가/;
const GOODS_SNEERED_KO =
  /(?:인터넷|온라인|시중|길거리|직구|중국산|저가|싸구려|[만천]원 ?짜리)[^.\n]{0,16}?(?:[은는]|들)(?= )/;
const SNEER_KO =
  /(?:사실|그냥|다|죄다|전부|거의|솔직히) ?[^.\n]{0,6}?(?:천막|쓰레기|장난감|종이|비닐|걸레|껍데기|고철|짝퉁|가짜|설탕|맹물|폐급|엉터리|사기)|한 ?(?:철|달|번|해)[을도만]? ?(?:못|쓰면|입으면)/;
const PLACE_EN = oneOf(
  /\b(?:the|that|those) (?:\w+ ){0,3}(?:next door|across the (?:road|street)|down the (?:road|street)|(?:a)?round the corner|over the road)/,
  /\b(?:other|another|rival|most|some|big) (?:\w+ )?(?:academies|academy|schools?|gyms?|clinics?|salons?|tutors?|studios?|stores?|sellers?|agencies|agency|hotels?|bakeries|bakery|caf[eé]s?|roasters|farms|places?|garages?|banks?|dentists?|chains?|lawyers?|plumbers?|movers|brokers?|landlords?)/,
);
const SHABBY_EN =
  /\b(?:reus\w+|reheat\w*|stale|water(?:s|ed)?[- ]?down|dilut\w+|skimp\w*|mou?ld\w*|scam\w*|rubbish|a joke|useless|shoddy|flimsy|hopeless|dodgy|sloppy|greedy|clueless|leak\w*|soggy|bland|yesterday['’]s|never clean\w*|sawdust|dishwater|(?:just|only) wants? your|call (?:it|that) \w+|call food|overcharg\w+|ghost(?:s|ed)?|short-?chang\w+|lie[sd]? to|rip(?:s|ped)? (?:you|people|customers) off|waste[sd]? your)\b/;
const ESCAPED_EN =
  /\b(?:was(?:te|ted|ting)|blew|lost|burn(?:ed|t)) (?:\w+ ){0,3}(?:money|time|months|years|cash) (?:at|on|with|in)|\b(?:rescued?|saved?|escap\w+|refugees?|survivors?|victims?|burn(?:ed|t)) (?:from|of|by)|\b(?:clean\w*|fix\w*|mop\w*) up after|\b(?:tired|sick|fed up) (?:of|with)/;

export const ATTACKS: Finders = {
  ko: [
    followedBy(OTHERS_KO, SHABBY_KO, 16),
    followedBy(/(?:다른|딴|타|옆|저 ?건너|건너편|근처|남의) ?[가-힣]{1,5}?(?:에서|한테|에)/, WRONGED_KO, 10),
    followedBy(GOODS_SNEERED_KO, SNEER_KO, 14),
    each(
      /(?:양심|상도덕|개념|염치|정직)[이도을하]? ?(?:지 ?(?:못|않)[은한]|없[는이]|버린|팔아먹은|어디)[^.\n]{0,8}?(?:업체|회사|가게|집|곳|데|브랜드|업자|사장)/,
      /(?:업체|회사|가게|브랜드|업자|집|학원)들(?:은|아|이)?[, ]{0,2}(?:제발 |좀 )?(?:반성|각성|부끄러운|정신 ?[차좀]|보고 ?배[우워])[가-힣]*/,
    ),
    followedBy(RIVAL_KO, WORSE_KO, 24),
    followedBy(/허접한?|싸구려|짝퉁|조잡한|엉터리|비싼 이름값만 받는/, RIVAL_KO, 8),
    followedBy(/베낄|베끼|따라 ?(?:할|하)|흉내/, /(?:다른|타) ?(?:브랜드|회사|업체)|경쟁사|타사/, 18),
    each(
      /(?<![가-힣])(?:타사|경쟁사|경쟁 ?업체|경쟁 ?제품|(?<![a-z])[a-z]사|타 ?브랜드|타 ?업체)(?!였|이던|이었)[^\n]{0,45}?(?:(?:저희|우리)[는가만]|여긴)/,
      /(?:저희|우리)(?:는|가|만)?[^\n]{0,12}?(?<![가-힣a-z])(?:타사|경쟁사|경쟁 ?업체|[a-z]사|타 ?브랜드|타 ?업체)(?:처럼|보다|와는?)[^.\n]{0,24}/,
      /아직도 ?[^.\n]{0,8}?(?:[a-z]사|타사|다른 ?브랜드|달팽이|거북이|굼벵이|공룡|구닥다리|고물|느려|느린|비싼|낡은)[^.\n]{0,10}?(?:쓰|사|타|다니)[가-힣]*\??/,

      /(?<![a-z])[a-z]사 ?(?:제품 ?)?쓰다가|남들[이은]? ?(?:따라 ?하는|흉내)|가짜 ?원조|짝퉁(?:은 ?가라| ?말고| ?쓰던)/,
      /(?:타사|경쟁 ?(?:사|업체)|다른 ?(?:업체|브랜드|회사))(?:처럼|와는? ?달리|와는? ?다르게)[^.\n]{0,20}?(?:않|안 )[가-힣]*/,
      /가짜[^.\n]{0,6}?(?:파는|쓰는) ?(?:데|곳|집)[가-힣]*/,
    ),
  ],
  en: [
    followedBy(PLACE_EN, oneOf(WORSE_EN, SHABBY_EN), 26),
    followedBy(RIVAL_EN, SHABBY_EN, 26),
    followedBy(/\b(?:sawdust|rubbish|junk|garbage|dishwater)/, RIVAL_EN, 6),
    followedBy(
      ESCAPED_EN,
      oneOf(PLACE_EN, RIVAL_EN, /\b(?:agencies|brands|shops|gyms|banks|sellers) that\b/),
      6,
    ),
    followedBy(
      /\bthose (?:[\w-]+ ){1,4}(?:you (?:see|find|get|buy)|from|on|in)\b/,
      /\bare (?:just |basically |really |only |all )?(?:\w+ ){0,2}(?:bin bags?|rubbish|garbage|trash|toys?|paper|plastic|junk|rags?|tissue|cardboard|fakes?|scams?|jokes?|useless)\b/,
      24,
    ),
    followedBy(BETTER_THAN, RIVAL_EN, 6),
    followedBy(RIVAL_EN, WORSE_EN, 28),
    each(
      /\bour (?:competitors|rivals)\b[^\n]{0,40}?\b(?:we|ours)\b|\btheirs?\b[^.\n]{0,30}?\bours\b|\btheir \w+ (?:die|break|melt|leak|fade|snap|fall|tear|peel|taste|smell)\w*[^\n]{0,24}?\bours\b/,
      /\bripped off by (?:the )?others\b|\bour (?:competitors|rivals) are\b|\bothers? \w+[^\n]{0,24}?\bours\b/,
      /\bnobody else['’]s\b|\bwaste (?:your )?money on other\b/,
      /\b(?:cheap )?(?:knock-?offs?|copycats?|imitations|rip-?offs|cheap copies)\b(?: like theirs| of us)?/,
      /\bstill (?:using|with|stuck with|paying|on|at) (?:that|the|your)[^.?\n]{0,14}(?:snail|dinosaur|turtle|tortoise|dino|relic|fossil|slug|sloth|clunker|dump)\b[^.?\n]{0,20}/,

      /\b(?:that|your) (?:snail|dinosaur|turtle|tortoise|relic|fossil|slug|sloth) of an? \w+|\bthey copy,? we\b/,
      /\b(?:compared (?:with|to) ours,? )theirs\b|\btry copying (?:this|us)\b/,
      /\b(?:brand|company) [b-hj-z]\b[^\n]{0,30}\bours\b/,
      /\bditch (?:your|that|the) (?:\w+ )?(?:overpriced|slow|old|boring|dull|greedy)\b[^.?\n]{0,20}/,
    ),
  ],
};

/** Names that no "don't" takes back. */
export const NAME_CALLING: Finders = {
  ko: [
    each(
      /(?:짝퉁|카피|베끼|사기|모방)[^.\n]{0,8}?(?:회사|업체|브랜드|가게|앱)(?:랑|와|과|하고|이랑) ?비교[가-힣 ]{0,6}/,
    ),
  ],
  en: [
    each(
      /\b(?:that|those|these|some) (?:\w+ )?(?:copycats?|knock-?offs?|rip-?offs?|imitation|amateur|crook\w*|scam\w*|clone) (?:compan(?:y|ies)|brands?|shops?|makers?|firms?|stores?|lot|guys|people|academy|clinics?|apps?)\b/,
    ),
  ],
};
