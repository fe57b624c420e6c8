import type { Language } from '../../language';

/** Who, named before it, makes harassment by messages what it says. */
const ENGLISH_PERSON =
  '(?:driver|courier|rider|staff|employee|agent|manager|worker|technician|guard|trainer|colleague|boss|he|she|man|guy)';
const KOREAN_PERSON =
  '(?:기사|직원|상담[원사]|점장|매니저|사장|강사|팀장|상사|알바|장애|외국인|여성|여자|남자|노인|나이|인종|국적|성별|임산부)';
const MAIL =
  '(?:e-?mails?|texts?|messages?|newsletters?|ads?|adverts?|notifications?|spam|pop[- ]?ups?|(?:robo)?calls?|reminders?|offers?|promos?|surveys?|marketing)';
const ENDLESS =
  '(?:(?:your|the|these|all|daily|endless|constant|more|so many|marketing|promo\\w*|sales|automated|push|cold|stupid|pointless) ){0,4}';

/** Words of harm in what people say of prices, queues and mails. What stands in one of these is no cause to escalate. */
const FIGURES: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    [
      // Money.
      '(?:more|cheaper|dearer|pricier) (?:expensive )?(?:than|to go to) (?:a |the |my )?(?:\\w+ )?(?:hospitals?|ambulances?|lawyers?)(?: bills?| stay| fees?)?',
      '(?:paying|price|cost|fee|bill) (?:that |this |it |for (?:it|this|that) )?(?:really |actually )?hurt',
      '(?:wallet|bank account|account|budget|purse|savings) (?:is|are|was) (?:still )?bleeding|bleed\\w* (?:money|cash|customers|users|(?:us|me|people) dry)',
      '(?:fainted|passed out|choked|died|collapsed|had an? (?:mini )?(?:heart attack|stroke)) (?:\\w+ )?(?:when|after|as|at|on) (?:(?:i|we) )?(?:saw|seeing|looking at|looked at|read|reading|opened|opening|heard|got|the sight of) (?:the|that|this|your|my|how) (?:\\w+ ){0,2}(?:price|bill|cost|fee|total|invoice|quote|charge|receipt|amount)s?',
      'price discrimination|discriminat\\w+ (?:against|between) (?:\\w+ )?(?:existing|loyal|new|old|current|long[- ]?\\w+|android|iphone|ios|online|mac|linux) (?:\\w+ )?(?:customers?|users?|members?|subscribers?|buyers?)',
      'threaten(?:ed|ing|s) (?:me |us )?with (?:a |an |more |another )?(?:\\w+ )?(?:fees?|charges?|cancell?ation|suspension|surcharge)',
      'abus(?:e|ed|ing) (?:(?:my|our|your|the|his|her|their) (?:trust|loyalty|goodwill|patience)|(?:loyal|long[- ]?\\w+|existing|paying) customers)',
      'burn(?:ed|t) by (?:your|the|this|that|these|a|their) (?:\\w+ ){0,2}?(?:polic(?:y|ies)|compan(?:y|ies)|brand|shop|store|support|subscription|deal|offer|scam|service|terms|seller|website|airline|bank)',
      // Waiting, and what machines do.
      'death (?:sentence|knell|stare)|(?:order|parcel|package|delivery|ticket|request|conversation|chat|account|subscription) (?:just |has |probably )?died',
      '(?:trapped|stuck) (?:in|inside|by) (?:a |an |your |the |this |my )?(?:\\w+ ){0,2}?(?:subscription|contract|menu|loop|queue|chat ?bot|call cent\\w+|voicemail|plan|membership|limbo|ivr|cycle|hold|auto-?renewal|phone tree)',
      "(?:website|app|servers?|server room|inbox|phone lines|mentions|dms|timeline) (?:is|are|was|were|must be|looks like it['’]?s) (?:\\w+ )?on fire",
      '(?:inbox|mailbox|e-?mails|notifications|mentions|dms|timeline|feed) (?:(?:is|are|has|have|been|just) ){0,2}explod\\w+',
      'hit (?:every|a|the|all the|another) (?:pothole|kerb|curb|wall|brick wall|bump|speed bump|snag|dead end|paywall|limit)s?',
      'spent (?:all|the whole|his|her|two|three|an|a|\\d+|half) (?:\\w+ )?(?:mornings?|days?|afternoons?|evenings?|nights?|weekends?|hours?|minutes?|weeks?)',
      'hospital (?:appointments?|bag|car ?park|parking|shift|scrubs|visits?)',
      '(?:order\\w*|bought|sent|flowers?|gift|present|card|hamper|bouquet|book) (?:\\w+ ){0,3}for (?:a|my|our|his|her) (?:\\w+ )?in (?:the )?hospital',
      // How a company behaves.
      '(?:service|support|care|team|management|culture|workplace|attitude|community|company|environment) (?:(?:is|are|was|were|so|been|seems|feels|just|really|absolutely) ){0,2}toxic|toxic (?:work\\w*|culture|attitude|behaviou?r|positivity|community|environment|management|team|people|company|relationship|vibes?|support|fans?)',
      // Mails and advertisements.
      `(?<!\\b${ENGLISH_PERSON}\\b[^.!?\\n]{0,30})(?:harass|stalk)\\w* (?:me|us|people|customers) (?:every day |all day |daily )?(?:with|by|through|via) ${ENDLESS}${MAIL}\\b(?! (?:from|by) )`,
      `(?:${MAIL}|posts|chat ?bot|bot|algorithm) (?:(?:is|are|feels?|like|just|basically|borderline|keeps?|ha(?:s|ve)|been|literally) ){0,4}(?:harass\\w*|stalk(?:s|ed|ing)?|haunt\\w*)`,
      `harass(?:ed|ment) by ${ENDLESS}(?:${MAIL}|chat ?bots?|bots?)\\b(?! (?:from|by) )`,
      // Somebody's things in one's own parcel: a mistake in packing. Their name, address or account is none of these.
      "(?<!\\b(?:see|sees|seeing|saw|view|shows?|showed|showing|access)\\b[^.!?\\n]{0,16})(?:another|other|(?:a )?different|someone else['’]s) (?:customer|person|client|people)['’]?s?['’]? (?:\\w+ )?(?:orders?|parcels?|packages?|items?|meals?|food)\\b(?! (?:histor|detail|number|info|confirmation|page|status|e-?mail)|[^.!?\\n]{0,8} (?:in|on) (?:my|the) (?:account|app|screen|page|profile|dashboard))",
    ]
      .map((one) => `\\b(?:${one})`)
      .join('|'),
    'gi',
  ),
  ko: new RegExp(
    [
      // Money.
      '병원비(?:보다|만큼)도? ?(?:더 ?|훨씬 ?|많이 ?)?(?:비[싸쌌싼]|나[왔오와]|세[다네])|병원비 ?(?:급|수준|도 ?아니고)',
      '(?:가격|금액|영수증|고지서|요금|청구서|견적|배송비|총액|명세서)[가-힣]{0,2} ?(?:보고|보다가?|듣고|확인하고) ?[^.!?\\n]{0,6}?(?:기절|실신|쓰러[졌지질]|심장 ?마비)',
      '(?:통장|지갑|계좌|잔고)[이가에서도]{0,2} ?피[를가]? ?(?:흘|나|철철|토)',
      `(?<!${KOREAN_PERSON}[^.!?\\n]{0,20})(?:(?:신규|기존|일반|단골|장기) ?(?:고객|회원|가입자|이용자)|쿠폰|혜택|가격|보조금)[^.!?\\n]{0,12}?차별`,
      // Waiting and laughing.
      '(?:배꼽 ?빠져|웃다가?|기다리다가?|심심해서|답답해서|지루해서|지쳐서?|궁금해서) ?(?:진짜 ?|정말 ?)?죽을 ?뻔',
      '손(?:가락)?[이가]? ?부러(?:졌|지셨)(?:나|냐|나요|습니까)(?! ?(?:봐|보|싶))',
      '구급차(?:보다|급|처럼)|119[^.!?\\n]{0,12}정도로? ?(?:맵|매[운워웠]|웃|맛)',
      '때려 ?치[우워웠울]',
      // What only looks like it.
      '화상 ?(?:카메라|캠|전화|장비|영어|과외|진료|예배|면담|강의)',
      '벌레 ?먹은(?! ?(?:것|거|게|줄|기분|뒤|후|다음))',
      '입원(?:한|하신|해 ?있는| ?중인) ?[가-힣]{1,5} ?(?:주려고|드리려고|줄|드릴|보내려고|보낼|선물)',
      // Mails and advertisements.
      `(?<!${KOREAN_PERSON}[^.!?\\n]{0,20})(?:메일|광고|알림|스팸|푸시|마케팅|홍보|팝업|챗봇)[^.!?\\n]{0,16}?(?:괴롭힘|괴롭히|폭력|테러)`,
    ]
      .map((one) => `(?:${one})`)
      .join('|'),
    'g',
  ),
};

/** A sentence with its figures of speech blotted out, as long as before. */
export function withoutFigures(sentence: string, language: Language): string {
  return sentence.replace(FIGURES[language], (figure) => '·'.repeat(figure.length));
}
