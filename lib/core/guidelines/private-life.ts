import { anyOf } from './any-of';

/** Signs that a person speaks of their own life, in one language. */
export interface PrivateLife {
  /** Hardly ever said by a company of itself. */
  readonly intimate: RegExp;
  /** Everyday matters that a company may mention too. */
  readonly everyday: RegExp;
  /** How a diary or a chat sounds; each that appears counts once. */
  readonly tone: readonly RegExp[];
  /** How a company sounds: it speaks for several, to its readers, about its goods. */
  readonly company: RegExp;
}

export const KOREAN_LIFE: PrivateLife = {
  intimate: anyOf(
    // The job, seen from below.
    /(?<![가-힣])(?:꼰대|상사(?! ?(?:병|화|회사|중재))|(?:우리|울|그놈의|망할|[김이박최정강조윤장임한오서신권황안송유홍고문양손배백허남심노]) ?(?:부장|팀장|과장|차장|사장|이사|실장|대리|점장|주임)(?:님|놈)?|(?:부장|팀장|과장|차장|사장|실장|대표)(?:놈|새|님? ?(?:이|때문|땜|잔소리|한테|눈치|또|진짜|표정|언제))|퇴사(?! ?(?:후|자))|사직서|이직(?=하|할|각|준| )|이력서 ?(?:봐|좀)|월급(?:날|루팡| ?(?:들어|언제|통장|스쳐|순삭))|칼퇴|회사 ?(?:가기|때려|다니기|진짜|그만|관두)|출근 ?(?:하기|싫|실화|지옥)|월요병|뒷담|(?:팀장|부장|과장|사장|대표|상사)(?:님)? ?몰래|월차|승진 ?(?:물|누락|떨|못)|(?:근무|알바|시프트|당직) ?(?:바꿔|대신|대타|교대)|대타 ?(?:구|좀|뛸)|야근 ?(?:또|각|실화|확정))[가-힣]*/,
    // Love and family.
    /(?:남친|여친|남자 ?친구|여자 ?친구|남사친|여사친|썸(?:남|녀|타|탔)|소개팅|맞선|(?<![가-힣])선 ?(?:봤|보러)|짝사랑|차였|고백했|와이프|마누라|(?:우리|울) ?(?:애(?!플)|애기|아들|딸|엄마|아빠|남편|신랑|누나|언니|오빠|형|동생|장모님|자기)|(?<![가-힣])(?:엄마|아빠|여보|자기야?)(?=[,!~]| 나 | 오늘 | 언제| 어디| 밥|$)|(?<![가-힣])(?:엄마|아빠)(?:가|랑|한테|는) ?[^.!?\n]{0,10}(?:잔소리|전화|혼|싸우|싸웠|김치)|(?<![가-힣])(?:언니|오빠|누나|형)(?=,? (?:나|내일|오늘|뭐|어디|언제|그|왜|있잖))|(?:우리|울) ?(?:첫째|둘째|셋째|큰애|작은애|큰아이|작은아이|쌍둥이|조카|손주|손녀|손자|막둥이|꼬맹이|아가)(?! ?(?:매장|지점|브랜드|제품|라인|모델))|(?:첫째|둘째|셋째|큰애|막둥이)(?= ?(?:가 |는 |도 |열|감기|학교|유치원|어린이집|생일|재우|하원|등원|낳|때문))|면접 ?(?:떨어|붙었|망|보러)|시험 ?(?:떨어|망)|불합격|시어머니|시댁|처가|집주인|아들내미|아들놈|딸[래내]미|자기야)[가-힣]*/,
    // Drink, and words meant for one person.
    /(?:숙취|해장|혼술|술(?:이| ?한|을|은|이나|로)? ?(?:땡|마시|먹|한잔|취|콜|고프|약속|자리)|취했|취한다|꽐라|필름 ?끊|소맥|(?:소주|맥주|치맥|막걸리) ?(?:한|각|땡|마|먹|콜|ㄱ)|[23]차 ?(?:가|까지|는)|클럽 ?(?:가|갔)|헌팅|불타는 ?(?:밤|금)|개인 ?계정|부계정|부계(?=[^가-힣]|로|에)|본계|몇 ?시에? ?(?:끝나|퇴근|봐|볼까|와)|이따 ?(?:봐|보자|전화)|어디야|전화 ?(?:좀 )?받아|보고 ?싶어|사랑해)[가-힣]*/,
  ),
  everyday:
    /퇴근|출근|야근|회식|연차|반차|연봉|면접|회의(?=가|만|는|도|하나| )|보고서|거래처|데이트|헤어[졌지]|결혼(?=한|식)|육아|등원|하원|어린이집|유치원|재롱 ?잔치|학예회|운동회|입학식|졸업식|돌잔치|김장|제사|소아과|학부모|학원 ?라이딩|수능|이사 ?(?:왔|갔|준비)|다이어트|살 ?(?:쪘|빠|찌)|두통|감기|치과|늦잠|졸[려리립]|피곤|배고[파프픈]|머리 ?(?:아프|아파|깨질)|현타|우울|외[로롭]|심심|주말|불금|휴가|캠핑|PC ?방|게임|넷플|정주행|최애|덕질|티켓팅|카드값|통장|월세|전세|대출|코인|주식|물렸|로또|친구|동창|단톡|과제|시험|교수|치킨|라면|떡볶이|지각|층간|헬스|미용실|허리|엉덩이|텅장|머리 ?(?:자르|했|하러)|혼밥|저녁 ?뭐|점심 ?뭐|아[파프]|지겹|힘들|집 ?(?:에 ?)?가/gi,
  tone: [
    /ㅋㅋ|ㅠㅠ|ㅜㅜ|ㅎㅎ|[ㅠㅜ](?=\s|$)|ㅅㅂ|존나|졸라|개(?:피곤|짜증|졸|힘들|귀찮|빡)|(?<![가-힣])(?:아|하|후|휴)(?:(?: (?:진짜|놔|씨|오늘|왜|또|나|몰라|배|꼰|부장|팀장|출근|회사))|[아오]|\.\.|…)|에휴|망[함했]|실화|미치겠|미쳤|미친|죽[겠을]|ㄹㅇ|ㅇㅈ|레전드|짜증|귀찮|쩐다|쩔어|싶다|젠장|진짜[.!~ㅋㅠ ]*$|울컥|오열|펑펑|눈물 ?(?:줄줄|콧물|나|바다|ㅠ)|😭|😩|🥹|말까[ㅋㅠ?.~ ]*$/,
    /(?<![가-힣])(?:나(?:는|도|만|한테|랑|를| )|난 |내(?:가|꺼|거| )|저는 ?오늘|제 ?(?:남|여|애|동|친)|혼자)/,
    /[가-힣](?:[킴옴갔감쌈짐침남림]|먹음|했음|없음)[ㅋㅎㅠ.~! ]*$|(?:[줄할갈볼을] ?사람|구함|급구|중|걸)[ㅠㅜㅋ?!.~ ]*$|(?:뭐|어떻게|어쩌|언제|왜|어디)[가-힣 ]{1,10}지[?.! ]*$/,
  ],
  company:
    /(?:해|하|오|가|보|주|마|이|되|드|받|나|시|남기|고르)세요|십시오|여러분|고객|저희|할인|이벤트|쿠폰|신제품|신메뉴|출시|추천|선물|드[려립릴]|니다(?![가-힣])|만나 ?보|즐[겨기]|프로모션|광고|https?:|링크|댓글|알려 ?주|남겨 ?주|어때요|어떠|[까나가]요\?|담당자|운영자|매장|오픈|준비했|함께|특가|예약|브랜드|참여|당첨|팔로/,
};

export const ENGLISH_LIFE: PrivateLife = {
  intimate:
    /\b(?:(?:(?:my|the) )?boss(?:es)?(?! (?:level|fight|baby|babe|mode))|(?<!(?:your|our|a|the) )(?:toddler|hubby|wifey|in-laws)|my (?:manager|co-?workers?|colleague|supervisor|boyfriend|girlfriend|bf|gf|ex|husband|wife|hubby|fianc[ée]e?|partner|kids?|son|daughter|toddler|baby|mom|mum|dad|mother|father|parents|sister|brother|roommate|flatmate|landlord|therapist|mother-in-law|in-laws|crush|date|period|rent|job|car|couch|liver|diet|resume|cv|shift|neighbou?rs?)|(?:^|[.!?] )(?:mom|mum|dad|babe|bae|honey|love)(?=[ ,])|(?:kids|baby) (?:are |is )?(?:finally )?(?:asleep|in bed)|wine time|(?:our|my) (?:youngest|eldest|oldest|middle (?:one|child)|little one|firstborn|twins|boys|girls|nephew|niece|gran\w+|cat|dog|puppy)(?=['’]s|\b)|(?:do not|don['’]?t|really don['’]?t|cannot be bothered|can['’]t be bothered) (?:to |want to |wanna |feel like )?(?:go(?:ing)?(?: in)?(?: to)?|be(?:ing)?(?: at| in)?|com(?:e|ing) in(?:to)?|get(?:ting)? up for|fac(?:e|ing)) (?:work|the office|this (?:shift|place|job)|another (?:shift|monday|meeting)|in today)|(?:^|[.!?] )(?:the |my |line )?(?:manager|supervisor|team ?lead|hr|management|head office) (?:at it|is (?:at it|being|on one|driving|doing my)|was (?:at it|being)|just (?:told|asked|emailed|called|walked)|wants|keeps|called me|again|being|moaning|breathing)|come on lottery|lottery (?:numbers?|win)|micromanag\w*|(?:clock|knock)(?:ing)? off|home time|left (?:me )?on (?:read|seen)|(?:is it|roll on) (?:friday|the weekend|5|five)|pay ?day|miss you|wish me luck|job[- ]?hunt\w*|hung ?over|hangover|so drunk|text(?:ed)? (?:me )?back|ghosted (?:me|him|her)|swipe (?:right|left)|my (?:lunch|laptop|back|feet|head)|hate everyone|(?:want|wanna) (?:to )?die|skipping (?:the|this|my) |(?:i['’]m|im|am|got|getting|still) (?:\w+ )?(?:drunk|wasted|tipsy|lit|hammered)|gettin['’]? \w+|slizzerd|tinder|hinge|(?:first|second|third|blind|hot) date|got dumped|broke up|quit(?:ting)? (?:my|this) job|two weeks['’]? notice|hate (?:my job|mondays?|this (?:job|place|office))|call(?:ed|ing) in sick|pay ?check|overtime again|wrong account|personal account|my alt|cover (?:my|for me)|(?:swap|trade) shifts?)\b/gi,
  everyday:
    /\b(?:tequila|wine|beers?|vodka|margaritas?|gym|leg day|diet|nap|sleep|tired|exhausted|bored|hungry|starving|mondays?|fridays?|weekend|netflix|binge\w*|meetings?|(?:could|should)(?:['’]ve| have) been an email|nativity|school (?:play|run|concert|trip|disco)|recital|sports day|parents['’]? evening|graduation|first (?:steps|tooth|day (?:of|at) (?:school|nursery))|nursery|sobb(?:ed|ing)|bawl\w*|lottery|commute|traffic|dentist|vacation|pto|exam|homework|headache|migraine|5 ?(?:pm|o['’]clock)|clock(?:ing)? out|at work|office|couch|pajamas|laundry|dishes|concert|bills|rent|crying|happy hour|pub|coffee|dinner|plans|tonight)\b/gi,
  tone: [
    /\b(?:lol|lmf?ao|omg|ugh+|fml|smh|wtf|ffs|ha(?:ha)+|ngl|tbh|rn|af|bruh|dude|pls|plz|im|gonna|wanna|gotta|kinda|can['’]?t even|so done|send help|kill(?:ing)? me|sucks?|hate|yolo|tgif|idk|srsly)\b|😭|🍻|🍷|🥴|🙃|😩|💀/i,
    /(?<!["“'‘])\b(?:i|i['’](?:m|ve|d|ll)|im|me|mine)\b/i,
    /^(?:[a-z]|Can['’]?t wait|Just |Finally |So |Still |Why (?:is|does|do) my|Dying|Guess who)/,
  ],
  company:
    /\b(?:our(?! (?:youngest|eldest|oldest|middle (?:one|child)|little one['’]s|firstborn|twins|son|daughter|nephew|niece|toddler|cat|dog|puppy)\b)|customers?|guests|link|shop|sale|% off|join|visit|tell us|share your|comment below|launch\w*|collection|menu|dm us|thank you for|sorry|learn more|sign up|giveaway|we['’]re|we are|register|winners?|your)\b|https?:|#ad\b/i,
};
