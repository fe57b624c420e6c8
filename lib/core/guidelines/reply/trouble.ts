/**
 * What customers write in a few words when something went wrong. The learned reading needs more to go on than
 * "파손됐어요" or "cake was crushed"; longer posts are its own business.
 */
const TROUBLE: readonly RegExp[] = [
  // Something broke, changed for the worse or did not happen.
  /고장|오작동|부작용|이상$|불꽃|불량|파손|하자가|먹통|오류|에러|장애(?!인)|누락|분실|지연|연착|결항|[취정][소지][됐되당]|차단[됐되당]|거[절부][됐되당]|폐강|중단|정전|단수|엉터리|엉망|뒤죽박죽|오타|틀[렸린려림]|잘못|이상(?:해요|하네|한데|합니다)|망[했가]|부실|날림|실패|자꾸|예정일[이을]? ?(?:지|넘)/,
  /(?<!좋아|나아|예뻐|편해|빨라|가까워|멋|많아|친해|따뜻해|맛있어|귀여워|젊어|강해|선명해)졌|(?:찢어|뜯어|벗겨|구겨|찌그러|부러|부서|깨|터|헤|늘어|일그러|뭉개|으깨|망가)[져진집]|시들|눅눅|물[러렀]|녹[았아]|상했|썩|쉰내|비린내|(?<![안못] )탔(?:어|네|습)|식었|덜 ?익|젖[었어은]|샜|[이가] ?[새샙]|누수|휘[었어]|구멍|얼룩|흠집|스크래치|때가|녹슬|흐릿|찍혔|갈라|삐걱/,
  /(?<![가-힣])(?:안|못) ?(?!녕|내|전|쪽|심|경|된다고)[가-힣]{1,4}(?: ?[가-힣]{1,3})?(?:요|음|네|죠|다|데|됨|해|와|$)|(?<![가-힣])(?:안|못) ?(?:돼|됨|와|옴|해|봄|함)|(?<!상관|문제|불편|걱정|더할나위|끝내 ?주게)없(?:음|어졌|대|다고|다는|다네|네요|어요|더라|던데|는데|습니다)|사라[졌진]|날[렸아]|날아갔|끊[겼겨기긴어]|튕[겼겨기긴]|멈[췄춰추춤]|막[혔혀힌]|잠[겼겨긴]|갇[혔혀힌]|꺼[졌져진]|떨어[졌져]|빠[졌져뜨]|줄[었어]|느[려리림]|[가-힣](?:짐|김|힘|침|듦|림|킴)$|놓[쳤침쳐]|비쌈$|이상함$|늦음|움$|도난|그냥 ?(?:지나|가)|쏟[아았]|흘[렀러]/,
  // Something is in it that must not be, or someone came to harm.
  /이물질|벌레|머리카락|바늘|유리|곰팡|바퀴|쇳조각|식중독|배탈|설사|다쳤|다쳐|넘어[졌져]|미끄러|부딪|쓰러|베[였었]|찔[렸려]|데[였었]|끼[였었]|물[렸려]|화상|불 ?붙|불이 ?났|연기|탄 ?냄새|가스 ?냄새|두드러기|가려[워웠]|따가|트러블|피가|아[파팠프]|토[했하]|체했|에(?:서)? ?(?:플라스틱|돌|쇠|비닐|실밥|털|모래|철사|못|손톱|뭐가|뭔가|이상한)|에서 ?[^.]{1,14}(?:나왔|나와요|나옴|나왔)|위험/,
  // Kept waiting, charged, treated badly.
  /(?:\d{1,4}|한|두|세|네|몇|일|이|삼|반) ?(?:주일?|달|개월|일|시간|분|년)(?:째|이나|넘게|만에| ?동안| ?지[났나]|을? ?기다)|일주일|[한된]지 ?(?:\d|한|두|일)|늦[었게네는어은]|기다[렸리려]|감감|그대로(?:예|네|인데|입)|밀[렸려]|아직(?:도| ?안)|(?:두|세|여러|\d) ?번(?:이나|씩|째)? ?(?:결제|출금|청구|찍|빠져|인출|연락|전화|말)|이중|중복|(?:더|많이|비싸게|두 ?배) ?(?:나왔|냈|청구|나와)|다른 ?(?:게|것|색|상품|제품|사이즈|사람)[가이]? ?(?:왔|와|옴)|바가지|요금 ?폭탄|추가 ?(?:요금|비용)|위약금|비싸[졌]|[올오][랐르]|안 ?돌려|속[았였]|사기(?!로)|거짓|허위|과장/,
  /불친절|무례|반말|막말|욕[을했설]|소리[를 ]{0,2}(?:질|지|쳤|치)|무시(?:당|하|해)|비웃|무뚝뚝|쌀쌀|짜증|화[가났나내]|차별(?!화|점|성)|불쾌|기분 ?(?:나[쁘빠빴]|상|더)|최악|실망|황당|억울|당했|쫓겨|상처|불편(?!은? ?없)|별로(?:예|네|였|입)|형편없|답(?:이|장|글|변)[이도은을 ]*(?:없|안|늦)|(?:글|댓글|리뷰|후기)[을은이가 ]*왜|너무 ?(?:짜|짰|작|크|컸|비싸|비쌌|시끄|더러|뜨거|차가|느|늦|좁|멀|힘들|심하|심해|어두|추[웠워]|더[웠워]|길|많이|매[워웠]|달)|(?:국|음식|찌개|반찬|커피)[이가은는] ?(?:너무 ?)?(?:짜|짰|식|차가|싱거)|더러[워웠]|지저분|냄새|시끄러|소음|좁[아네]|어려[워웠]요|쓸모|도움이? ?안|해지(?:합|할|하겠)|탈퇴(?:합|할|하겠)|떠나|유출|노출|해킹|도용|무서[워웠]|왜 ?(?:자꾸|또|아직|이[래렇러]|안|못|계속|제|돈|배송비|지[우워]|막|삭제|차단|거절|취소|없)|언제 ?(?:쯤 ?)?(?:고[쳐치]|복구|수리|환불|돌려|처리|해결|답)/,
  /\b(?:brok[ea]n?|crushed|squashed|smashed|shattered|cracked|chipped|bent|torn|ripped|scratch\w*|stain\w*|soaked|soggy|wet|damaged|faulty|defective|dead|wrong|missing|lost|late|delay\w*|overdue|stuck|froze\w*|freez\w+|down|crash\w*|glitch\w*|lag\w*|error|fail\w*|leak\w*|flooded|melted|spill\w*|stale|mou?ldy?|rotten|expired|shrunk|faded|cancel\w*|refused|rejected|declined|denied|turned away|kicked out|blocked|banned|locked out|deleted|removed|ignored|overcharged|bill?ed|stolen|hacked|leaked|spoiled|burn\w*|raw|undercooked|cold (?:food|pizza|fries|coffee|meal)|dirty|filthy|smell\w*|stinks?|nois[ey]\w*|unsafe|danger\w*|smoke|sparks?|fire|trapped|fell|fall|slipped|tripped|rude|shouted|yelled|swore|laughed at|hung up|useless|awful|terrible|horrible|worst|sucks?|garbage|trash|impossible|unacceptable|disappoint\w*|disgusting|ridiculous|offensive|insulting|sexist|racist|mislead\w*|misled|lied|lies|scam\w*|fake|ripp?ed off|rip-?off|complain\w*|empty|mis(?:print|label|spel|count|quot|plac)\w*|skipped|keeps? \w+ing|uneven|loose|squeak\w*|rattl\w*|overheat\w*|buggy|collapsed|fell apart|came off|came apart|peel\w*|run out|ran out|sold out|short|half|angry|furious|upset|boiling|sweltering|stifling|shr[aiu]nk)\b/i,
  /\b(?:no(?:body| one| reply| answer| response| help| update| refund| heating| captions)?|never|not|cannot|(?:ca|wo|does|do|did|is|are|was|were|has|have|would)n['’]?t|still (?:no|not|waiting|broken)|without|waited|waiting|on hold|twice|again|(?:two|double|extra) charges?|charged|hurts?|sick|ill|injured|bleed\w*|allerg\w+|rash|bugs?|hair|plastic|glass|metal|worms?|mou?se|roach\w*|needle|(?:is|are|was|were|so|too|very) (?:\w+ )?(?:salty|small|big|loud|tight|slow|long|cold|hot|hard|expensive|late|sweet|dark|bright|short|crowded|wet|thin|weak|bad)|in (?:my|the) (?:food|drink|meal|soup|salad|burger|sandwich|bread|coffee|rice))\b/i,
  /\bwhy (?:no|is|was|did|does|do|can['’]?t|won['’]?t|am|are|the)\b|\b(?:leaving|cancelling|quitting|done with) (?:you|this|my)\b|\bwhere(?:['’]s| is| are) my\b/i,
];

/** Delight and laughter: the trouble, if any, is told for fun or has passed. */
const DELIGHT =
  /감사|고맙|고마[워운]|맛있|추천|최고|감동|사랑|덕분|예[쁘뻐]|좋아[요졌하]|ㅋㅋ|ㅎㅎ|\b(?:thanks?|love[ds]?|loving|great|amazing|best|lol|haha\w*)\b/i;

/** Whether a customer's short text names something that went wrong. */
export function namesTrouble(text: string): boolean {
  return !DELIGHT.test(text) && TROUBLE.some((pattern) => pattern.test(text));
}
