import { anyOf } from '../any-of';
import { findAll } from '../find';
import { withoutQuotes } from '../register/utterances';
import { isComplaintReply } from '../reply/complaint-reply';
import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';
import { BEAL_GREGOIRE, SHIN_LARSON } from '../sources/studies';

const THING =
  '(?:배송|택배|송장|상품|물건|박스|상자|소포|제품|서버|앱|시스템|와이파이|인터넷|냉장고|세탁기|에어컨|기계|기기|프린터|결제|환불금?|쿠폰|포인트|메일|문자|알림|화면|폰|노트북|배터리|충전기|이어폰|신발|단추|지퍼|치즈|토핑|감자|치킨|피자|커피|빵|음식|소스|머리카락|벌레|로봇|챗봇|키오스크|자판기|엘리베이터|버스|열차|비행기|캐리어|가방|짐|옷|주문|재고|홈페이지|사이트)(?:이(?:가|는|도)?|가|는|은|도|들이|님이|씨가|께서)?';
const ANTIC =
  '(?:가출|외박|산책|여행|숨바꼭질|잠수|낮잠|늦잠|꿀잠|단잠|도망|탈출|데이트|소풍|투정|밀당|월요병|사춘기|권태기|갱년기|명상|마실|바캉스|반항|질투|수줍|낯을? ?가|심술|삐[치진졌]|토라|방황|길을 ?(?:잃|헤매)|모험|유학|묵언|연애|다이어트|파업|휴가|반차|퇴근|쉬고 ?싶|놀러|심심|외로|부끄러|졸[리려]|잠[이을들])';
const IT =
  '(?:parcel|package|order|suitcase|luggage|bags?|servers?|app|web ?site|site|wi-?fi|router|fridge|oven|machine|printer|robot|chat ?bot|bot|washer|dryer|phone|laptop|headphones?|battery|shoes?|jacket|coat|sofa|bed|cake|pizza|burger|fries|food|coffee|refund|email|system|box|delivery|your \\w+|it|they)';

const JOKES = anyOf(
  /(?<![ㄱ-ㅎ])[ㅋㅎ]{1,40}(?![ㄱ-ㅎ])|(?<![가-힣])(?:하하|헤헤|히히|크크|푸하|후훗|헤헷|낄낄|깔깔)[하헤히크]*(?![가-힣])|데헷|메롱|찡[긋끗]|뿌잉|🤣|😂|😜|😝|🤪|😹|😛/,
  /드립(?:력|을 ?(?:치|쳐)|이[었네]|[ㅋㅎ치])|개드립|농담(?:이에요|입니다|이고|삼아|이었|하나|처럼 ?들리시)|장난(?:이에요|입니다|이었|친 ?거|한번)|웃자고|아재 ?개그|유머로|웃어 ?넘/,
  new RegExp(
    `(?<!(?:노조|기사님?|택배사|담당자)[^.!?\\n]{0,12})${THING} ?[^.!?\\n]{0,14}?${ANTIC}[^.!?\\n]{0,12}?(?:나 ?[봐봅보]|[가봐] ?봐|중인|는 ?중|[ㄴ은인간한] ?듯|모양|네요|답니다|대요|갔어요|떠났|했어요|났어요|싶었)[가-힣]*`,
  ),
  /(?:긍정적으로|좋게|재[밌미]있?게|쿨하게|즐겁게) ?(?:생각|봐|받아|넘)[가-힣 ]{0,8}|(?:다고|라고|셈) ?(?:생각하|치|쳐|여기)[가-힣 ]{0,3}?(?:세요|시[죠면고]|십시오|요(?![가-힣]))|(?:덕분에|대신에?|이 ?참에|이 ?기회에|오히려|그래도) ?[^.!?\n]{0,12}?(?:운동|다이어트|살[도은이을]? ?빠|힐링|추억|산책|명상|디톡스|독서|체력|근육)[^.!?\n]{0,10}?(?:되|하셨|쌓|생기|생겼|겠|셨|네)[가-힣]*|단백질 ?(?:보충|추가|서비스|인 ?셈)[가-힣]*|(?:보너스|서프라이즈|깜짝 ?이벤트|한정판)(?:였|예요|이에요|네요|입니다|인가|인 ?셈)[가-힣]*/,
  /\b(?:l+o+lz?|lmf?ao+|rofl|ha(?:ha){1,9}h?|he(?:he){1,9}|teehee|just kidding|only joking|just joking|jk|j\/k|pun intended|dad joke|joke['’]?s on|funny (?:story|thing is|how)|womp womp|yolo)\b/,
  new RegExp(
    `\\b${IT}\\b[^.!?\\n]{0,30}?\\b(?:on (?:holiday|vacation|an adventure|strike|a diet|a (?:little |world )?tour|a (?:little )?trip|its gap year|a break)|(?:took|taking|takes|take) (?:a (?:little )?(?:nap|day off|detour|vacation|holiday|trip|break|tour)|the (?:scenic route|day off))|(?:gone|went|going) (?:walkabout|rogue|awol|exploring|sightseeing|on (?:holiday|vacation|an adventure|strike)|for a (?:walk|swim|stroll|ride))|want(?:ed|s) (?:to (?:see|stay|explore|travel)|a (?:holiday|break|vacation))|decided to (?:take|go|stay|visit|see|explore|retire|run|hide|travel|nap)|play(?:ing|s|ed) (?:hide|hard)|hiding from|(?:ran|run) away|got (?:lonely|shy|cold feet|homesick|stage fright)|(?:fell|falling) in love|feeling (?:shy|sleepy|lazy|moody|dramatic|lonely)|having (?:a (?:lazy|moody|moment|nap|lie|day off)|an? (?:existential|identity|mid-?life))|(?:a )?mind of its own|need(?:ed|s) (?:a (?:nap|holiday|vacation|rest)|some (?:me|alone) time)|(?:is|being) (?:shy|grumpy|camera[- ]shy)|enjoying (?:the|its|a) \\w+)\\b`,
  ),
  /\b(?:look on the bright side|on the (?:bright|plus) side|silver lining|at least (?:you|it|they)\b[^.!?\n]{0,30}|(?:think|thought) of it as|consider it an? \w+|free (?:protein|workout|exercise|diet)|blame (?:it on )?(?:mercury|mondays?|the (?:gremlins?|gods|weather gods|hamsters?|cat|dog|elves|moon|intern))|gremlins?|our hamsters?|case of the mondays|whoopsi\w+|oopsi\w+|that['’]s life|c['’]est la vie|could be worse|first world problems?)\b/,
);

/** A lighthearted customer with a small matter may be answered in kind. */
const LAUGHS = /[ㅋㅎ]{2}|[😂🤣😅😆]|\b(?:haha|lol)\b/iu;

export const replyNoJoke: Rule = {
  id: 'reply-no-joke',
  family: 'reply',
  level: 'warn',
  ...ANSWERS,
  check(draft) {
    const { replyTo = '', answered } = draft.context;
    if (!isComplaintReply(draft)) return [];
    if (LAUGHS.test(replyTo) && answered?.triage?.urgency === 'normal') return [];
    return findAll(draft, JOKES, withoutQuotes(draft.normal.text)).map(({ start, end }) => ({ start, end }));
  },
};

export const docs: RuleDocs = {
  message: { ko: '불만 답글의 농담은 빼세요', en: 'No jokes here' },
  reason: {
    ko: '불만에 농담으로 답하면 믿음이 깎이고, 고객을 웃음거리로 삼는 농담은 살 마음까지 떨어뜨린다는 실험이 있습니다.',
    en: 'Experiments find that humour in a complaint reply lowers trust, and a joke at the customer’s cost lowers the wish to buy.',
  },
  summary: {
    ko: '불만에 대한 답글의 웃음 표시, 말장난, 물건을 사람처럼 빗댄 농담을 찾습니다.',
    en: 'Finds laughter, puns and playful excuses in answers to complaints.',
  },
  evidence: [BEAL_GREGOIRE, SHIN_LARSON],
  bad: {
    ko: ['배송이가 길을 잃었나 봐요 ㅋㅋ', '서버가 낮잠을 자고 있나 봅니다'],
    en: ['Your parcel went on holiday lol', 'Look on the bright side: more time to read'],
  },
  good: {
    ko: [
      '운송장이 이틀째 멈춰 있어 분실로 보고 오늘 다시 보냈습니다',
      '택배사 파업으로 늦어졌습니다. 내일 오전에 도착합니다',
    ],
    en: [
      'Tracking has not moved for 2 days, so I re-sent it today',
      'The drivers were on strike on Monday; your order arrives tomorrow',
    ],
  },
};
