import { anyOf } from '../any-of';
import { findByLanguage } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { insteadOfSentence } from '../sentence-edits';
import { DEFAMATION_ACT } from '../sources/laws';

const DISCREDITS = {
  ko: [
    anyOf(
      /블랙 ?(?:컨슈머|리스트)|악성 ?(?:고객|손님|민원|리뷰|소비자|후기)[가-힣]*|악플(?:러| ?(?:다|단|쓰|쓴))[가-힣]*|상습(?! ?(?:적으로 ?)?(?:정체|침수|결빙|체증|지각|막|지연|고장|무단 ?투기))[가-힣]*|진상 ?(?:고객|손님)[가-힣]*|(?:허위|거짓|가짜|조작(?:된|한)?) ?(?:사실|후기|리뷰|제보|사진|주장|신고|글|댓글)[가-힣]* ?(?:유포[가-힣]*|쓰[가-힣]+|쓴[가-힣]*|올[린려리][가-힣]*|남[긴기][가-힣]*)?/,
      /(?:고객|손|블로거|회원|작성자|리뷰어)님?(?:이|께서|은|의|도)? ?[^.!?\n]{0,10}?(?:거짓말|허위|조작|꾸며|지어내|자작극|주작|협박|공갈|훔|(?<![가-힣])절도|취하|취해|만취|욕설|폭언|진상|난동|행패|갑질|먼저 ?(?:욕|반말|시비|밀|때))[가-힣]*|거짓말(?:을|만|도)? ?(?:하시|하신|하셨|하고|이시|입니다|쟁이|하지|하는|이네)[가-힣]*|(?:고객|손)님(?:이|께서) ?(?:직접|몰래|일부러) ?[가-힣]+(?:셨|신)[가-힣]*|(?:난동|행패)(?:을|를)? ?(?:부리|부렸|피우)[가-힣]*|술 ?(?:드시|마시|취하)[^.!?\n]{0,8}(?:오셔|오신|와서)[가-힣]*|사기꾼|사기 ?(?:수법|행위|전력|전과|아닌가|이?네요|이?죠)|(?:드신|오신|사신|구매하신|방문하신|주문하신|이용하신|결제하신|묵으신) ?적(?:이|도|은|조차)? ?없[가-힣]*|(?:각오하|후회하|두고 ?보)(?:세요|시[죠게]|십시오|셔야)|사기(?:를)? ?(?:치|친|쳐|행각)[가-힣]*|자작극|주작(?:이|입|하|글)[가-힣]*|공갈|꽃뱀|절도범|먹튀|무전취식/,
      /(?:CCTV|카메라에|씨씨티비|블랙박스|녹취|녹음|로그|영상|기록|이력|내역|조회)[^.!?\n]{0,20}?(?:셨|시던|시네|신 ?(?:거|것|분)|시는|님이|다 ?(?:있|남|나와))[가-힣]*|(?:CCTV|녹취|녹음|통화|대화 ?내용|증거|신상|캡처|쪽지|DM)[가-힣 ]{0,6}?(?:공개|까|풀)(?:하|할|해|고|겠|까|어|을)[가-힣]*|캡처(?:해|는|도)? ?(?:다 )?(?:뒀|둡|놨|했|떠)[가-힣]*|신원(?:을|도|은)? ?(?:파악|확보|특정)[가-힣]*/,
      /(?:(?<![가-힣])(?:이|그|저) ?(?:분|사람|손님|고객|회원)(?:님)?|해당 ?(?:고객|분|회원)|이 ?고객(?:님)?)(?:은|는|이|께서는)? ?[^.!?\n]{0,14}?(?:(?:작년|예전|전|지난번|저번|그때|올해)에?도|돌려받|뜯어|챙겨 ?가|받아 ?가|원래|유명|매번|늘 |항상|맨날|다른 ?(?:매장|가게|지점|곳)|여러 ?번|보상|환불|경쟁|블랙|이상한|조심)[가-힣]*|경쟁(?:사|업체) ?(?:직원|알바|사주|관계자)[가-힣]*|댓글 ?알바[가-힣]*|보상금?(?:을|만)? ?(?:노리|노린|뜯|타 ?내|목적)[가-힣]*|돈(?:을|만)? ?(?:뜯|노리|바라고|목적)[가-힣]*|공짜(?:로|를|만)? ?(?:먹|받|얻|바라|노리)[가-힣]*|(?:의도적|악의적|고의적|고의|작정하고|일부러)(?:으로|인|로)? ?(?:훼손|파손|망가|깨|올리|쓴|쓰|작성|비방|접근|글|후기|유포|부수)[가-힣]*|(?:환불|반품|교환|불만|컴플레인|민원)(?:만|을)? ?(?:골라|밥 ?먹듯|달고|상습|일삼|열|\d+|수십|몇십)[^.!?\n]{0,10}|(?:업계|동네|다른 ?가게)(?:가|에서|도|에)? ?(?:다 |이미 |모두 )?(?:압|알|소문|유명)[가-힣]*/,
      // In quotes, in numbers, next door.
      /(?:['’‘"“”])(?:고객|손님|피해자|후기|리뷰|제보자|소비자|단골|환자|회원)님?(?:['’‘"“”])[가-힣]{0,3}|(?:환불|반품|교환|민원|컴플레인|신고|별점 ?테러|취소)[^.!?\n]{0,10}?(?:번|회|건|차례)째(?:이|입|네|인|예|신|시|에)[가-힣]*|(?:같은|똑같은|동일한) ?(?:사진|글|사연|수법|영수증|문구|이미지|주장)[^.!?\n]{0,16}?(?:(?:다른|타) ?(?:가게|식당|곳|매장|후기|리뷰|업체|사이트|지점|병원|호텔)|예전|작년|지난|구글|인터넷|돌려|올라[와왔]|있더|쓰셨|올리셨)[가-힣]*|(?:이|그|저) ?(?:분|사람|손님|고객|고객님|작성자)(?:은|는|이|가|도)? ?[^.!?\n]{0,6}?(?:옆|맞은편|건너편|앞|근처|인근) ?(?:가게|매장|학원|식당|카페|집|업체|미용실|병원) ?(?:사장|주인|원장|운영|직원|가족)[가-힣]*|(?:안 ?내|돈 ?안 ?내|깎|떼먹|뜯어내|우기|환불받|트집 ?잡)(?:는|시는) ?(?:게|것이|거) ?(?:습관|취미|버릇|직업|일상|전문)[가-힣]*|(?:이번엔|이번에는|더는|더 ?이상|절대) ?(?:그냥 ?)?(?:안 ?넘어|못 ?넘어|넘어가지 ?않|봐드리지|봐주지|참지 ?않|좌시)[가-힣]*/,
      /법적(?:인)? ?(?:조치|대응|책임|처벌)[가-힣]*|형사 ?(?:고소|고발|처벌)[가-힣]*|명예 ?훼손[가-힣]*|(?:영업|업무) ?방해[가-힣]*|손해 ?배상 ?(?:청구하겠|소송)[가-힣]*|내용 ?증명[가-힣]*|고소(?:하겠|할 ?(?:예정|겁|거|테)|장을|하기로|조치|각오)[가-힣]*|[로를을] ?고소합니다|고발(?:하겠|할 ?(?:예정|겁|거)|조치)[가-힣]*|변호사(?:를|와|가|에게|한테|랑|하고|도|님과|님이)? ?(?:선임|통해|연락|보고|검토|얘기|이야기|상의|상담|만나|준비)[가-힣]*|경찰에? ?(?:신고하겠|신고했|신고합|신고할 ?(?:거|겁|예정)|넘기)[가-힣]*/,
    ),
  ],
  en: [
    anyOf(
      /\b(?:(?:you(?:['’]re| are)|(?:s?he|they)(?:['’]s|['’]re| is| are| was| were)) (?:just |clearly |simply )?(?:lying|making (?:this|it|things|that) up|faking|drunk|a (?:thief|fraud|scammer|liar|troll|con|bully|problem|known))|you lied|you (?:planted|hid|staged|faked)|(?:have|got) (?:it|you|this|that|everything|proof) on (?:camera|tape|video|record)|liars?|scammers?|fraudsters?|con artists?|(?:serial|professional|habitual|chronic|known) (?:complain|refund|return|scam|liar|troll|whin)\w*|fak(?:e|ed|ing) (?:a |your |this |the |their )?(?:reviews?|complaints?|photos?|pictures?|story|claims?|injury|receipts?)|(?:bogus|made-up|fabricated|false) (?:review|complaint|story|claim|accusation)s?|black ?list(?:ed)?(?= (?:customer|you|this|from)|\.|$)|troublemakers?|shoplift\w*|(?:stole|stolen|stealing) from us|extort\w*|blackmail\w*|freeloaders?|freebie (?:hunter|seeker)s?|(?:problem|nightmare) customers?|attention[- ]seek\w*)\b/,
      /\b(?:cameras?|cctv|footage|video|tapes?|recordings?|records?|logs?|screenshots?|history)\b[^.!?\n]{0,14}?\b(?:shows?|prove[sd]?|caught|recorded|confirms?|sees?|saw|says?)\b[^.!?\n]{0,16}?\b(?:you|s?he|her|him|(?:the|this) customer|they)\b[^.!?\n]{0,20}|\b(?:we(?:['’]ll| will| can| could| might|['’]re going to) (?:post|publish|release|share|upload) (?:the |your |our )?(?:footage|video|recording|cctv|messages|chat|emails?|name|details|call))\b|\bscreenshots? (?:taken|saved|kept)|\bkept (?:the )?screenshots?\b/,
      /\b(?:we(?:['’]ll| will| are going to|['’]re going to| intend to| may) (?:sue|be suing|take (?:you to court|legal action)|press charges|report you|call the police|see you in court)|(?:see|meet) you in court|legal action (?:against|will)|our (?:lawyers?|attorneys?|legal team) (?:will|is|are|has|have|would|might|may|says?|thinks?|can)|defam(?:ation|atory)|libel\w*|slander\w*|sue you|cease and desist|hear from our (?:attorneys?|lawyers?|solicitors?)|we know (?:who you are|where you|your name)|spreading lies)\b/,
      /\b(?:you|this (?:customer|person|guy|woman|man|lady|reviewer|blogger)|s?he|they) (?:(?:has|have|had|did|does|do|always|also|just|only|regularly|already|clearly) )*(?:returns? (?:worn|used|everything)|refunds? everything|complain(?:s|ed)? (?:about|to|at) every\w*|(?:tried|did|does|do) (?:this|the same|it) (?:at|with|on|before|everywhere|to every\w*|all the time)|pulled this|(?:tries|pulls|plays|tried|pulled) (?:this|it|that|the same)(?: \w+)? (?:at|in|with|on|to) (?:every|all|other|each|half)|(?:was|were|been|got|is|are) (?:thrown out of|banned (?:from|at|by)|kicked out of|barred from|known to)|work(?:s|ed)? for (?:a|our) competitor|never (?:even )?(?:bought|ordered|visited|paid|ate|stayed|set foot)|(?:ate|eaten) the whole|want(?:s|ed)? (?:a )?free|(?:is|are) (?:just )?(?:after|fishing for) (?:a )?(?:free|money|refund|compensation|payout)|damaged it|broke it (?:on purpose|yourself|himself|herself)|put (?:the|a) \w+ (?:in|there)|ha(?:s|ve) a history|was drunk|were drunk)\b[^.!?\n]{0,12}|\b(?:this|that|the same) (?:customer|person|guy|woman|man|lady|reviewer|blogger) \w+s\b[^.!?\n]{0,30}\b(?:every|always|each|again)\b[^.!?\n]{0,10}|\b(?:to|dear|careful with|watch out for|beware of|everyone,?) (?:the |this |that )(?:blogger|customer|reviewer|person|lady|man|woman|guy|gentleman|influencer|couple) (?:who|that|with|complaining|again|,)[^.!?\n]{0,40}|\b(?:the trade|the industry|everyone|word|every shop) (?:already )?(?:knows (?:your name|who you are|about you)|gets around)\b|\b(?:this|that|our|the|your|so-called) ['’‘"“”](?:customer|guest|client|victim|reviewer|buyer|diner|patient|complaint|review|injury|accident|fan)s?['’‘"“”]|\bso-called (?:customer|guest|client|victim|complaint|review|injury)s?\b|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|dozens of|countless) (?:refunds?|returns?|complaints?|claims?|chargebacks?|one[- ]star reviews?|cancellations?) (?:this|in|since|so far|from (?:you|this)|and counting|already|last)\b|\b(?:actually|really|secretly|in fact|happens to) (?:run|own|work|manage)s? (?:\w+ ){1,4}?(?:across|next door|down the|competitor|rival|opposite|nearby|around the corner|for (?:a|our|the))|\b(?:same|identical) (?:photo|picture|image|screenshot|story|wording|receipt|complaint|claim|hair|bug)\b[^.!?\n]{0,24}?\b(?:(?:another|other|different|rival) (?:restaurant|shop|store|hotel|place|review|site|page|account|seller|brand|cafe|salon|bar)|elsewhere|before|online|google|stock|months? ago|years? ago|everywhere)|\b(?:is|makes it|becomes|seems|must be|is clearly) (?:an? |your |his |her |their )(?:habit|hobby|pattern|trick|routine|scam|business model|speciality|specialty)\b|\b(?:won['’]t|will not|not going to) let (?:it|this|that|you|them|him|her) (?:go|slide|get away)\b|\bcaught (?:you |him |her |them )?red[- ]handed\b|\bwe have your (?:[a-z]+ )?(?:plate|address|number|face|details|name|home)\b|\bthink twice(?: before|[.!,]|$)|\bwatch your (?:step|back)\b|\byou know who you are\b|\bsame story (?:each|every) time\b|\b(?:third|fourth|fifth|sixth|tenth|\d+th) (?:refund|return|complaint|claim) (?:this|in|from)\b/,
    ),
  ],
};

/** A house rule or notice told to everyone discredits no one. */
const HOUSE_RULE =
  /운영 ?(?:규칙|원칙|정책)|이용 ?약관|\d+ ?조(?=[에의 ]|$)|커뮤니티 ?(?:규칙|가이드)|(?:house|community) rules?|rule \d|guidelines/i;

const IN_PRIVATE = {
  ko: '저희 기록과 다른 부분이 있어 DM으로 확인하고 싶습니다.',
  en: 'Our records differ. May I check with you by DM?',
};

export const customerDefamation: Rule = {
  id: 'customer-defamation',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  cues: '블랙,악성,악플,이 손,그 손,이 고객,상습,진상,허위,거짓,가짜,조작,고객,손님,블로거,회원,작성자,리뷰어,난동,행패,술 ,술드,술마,술취,사기,자작극,주작,공갈,꽃뱀,절도범,먹튀,무전취식,cctv,씨씨티비,녹취,녹음,로그,영상,기록,이력,내역,조회,통화,대화,증거,신상,캡처,쪽지,dm,신원,이분,그분,저분,이 분,그 분,저 분,사람,경쟁,댓글,보상,돈을,돈만,돈 ,공짜,의도적,악의적,고의,작정,일부러,환불,반품,교환,불만,컴플레인,민원,업계,동네,다른 가게,법적,형사,명예,방해,배상,내용증명,내용 증명,고소,고발,변호사,경찰,lying,planted,hid ,staged,making,faking,drunk,thief,fraud,scam,liar,lied,lies,troll,con artist,a con,bully,complain,refund,return,whin,fake,faking,bogus,made-up,fabricated,false,black,troublemaker,shoplift,stole,extort,blackmail,freeloader,freebie,problem,nightmare,attention,camera,footage,video,tape,record,logs,screenshot,history,the chat,messages,emails,details,sue,court,legal,press charges,report you,police,lawyer,attorney,solicitor,defam,libel,slander,cease,know who,know where,know your,every,always,again,tried,pulled this,competitor,never,ate ,eaten,free,fishing,after ,damaged,broke,put the,put a,blogger,customer,reviewer,person,lady,man ,woman,guy,gentleman,influencer,couple,same story,third,fourth,fifth,sixth,tenth,th refund,pulls,plays,thrown,banned,kicked,barred,known to,plate,address,number,face,think twice,watch your,카메라,드신,오신,사신,적이,적도,적은,각오,후회,두고 보,두고보,refunds,chargeback,one-star,one star,cancellation,claims,actually,really,secretly,in fact,happens to,same ,identical,habit,hobby,pattern,trick,routine,scam,business model,special,red-handed,red handed,so-called,t let ,not let,not going to let,client,victim,diner,patient,injury,accident,같은 ,똑같은,동일한,째,피해자,후기,리뷰,제보자,소비자,단골,환자,습관,취미,버릇,직업,일상,전문,이번엔,이번에는,더는,더 이상,더이상,절대,trade,industry,everyone,every shop'.split(
    ',',
  ),
  check(draft) {
    if (HOUSE_RULE.test(draft.normal.text)) return [];
    return findByLanguage(draft, DISCREDITS).map(({ start, end }) => ({
      start,
      end,
      suggestions: insteadOfSentence(draft, { start, end }, IN_PRIVATE),
    }));
  },
};

export const docs: RuleDocs = {
  message: { ko: '고객을 공개적으로 비난하고 있습니다', en: 'Publicly discredits a customer' },
  reason: {
    ko: '비방하려고 올렸다면 사실이어도 3년 이하 징역이나 3천만 원 이하 벌금, 거짓이면 7년·5천만 원까지입니다. 사실 확인은 비공개로 하세요.',
    en: 'In Korea, even true facts posted to disparage carry up to 3 years or KRW 30 M, false ones 7 years or 50 M; settle facts in private.',
  },
  summary: {
    ko: '고객을 거짓말쟁이나 상습 민원인으로 몰거나, CCTV·녹취·법적 조치로 압박하는 말을 찾습니다.',
    en: 'Finds words that paint a customer as a liar or serial complainer, or press with cameras, recordings or lawyers.',
  },
  evidence: [DEFAMATION_ACT],
  bad: {
    ko: [
      '상습적으로 허위 후기를 쓰시는 분입니다. 법적 조치하겠습니다',
      'CCTV 확인 결과 고객님이 직접 떨어뜨리셨습니다',
    ],
    en: ['A serial complainer. We will sue.', 'Our cameras show you dropping it'],
  },
  good: {
    ko: [
      '저희 기록과 다른 부분이 있어 직접 확인하고 싶습니다. DM 부탁드립니다',
      '갓 짠 들기름이라 향이 고소합니다',
    ],
    en: ['Our records differ. May I check with you by DM?', 'Fake reviews are removed under house rule 3'],
  },
};
