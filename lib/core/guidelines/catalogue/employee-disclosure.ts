import { cuesOf, cueTest, type Finders, findClaims, findStretches, spanOf } from '../claims/find-claims';
import { each, oneOf, type Stretch } from '../claims/near';
import type { DraftText } from '../draft-text';
import type { Rule, RuleDocs, Suggestion } from '../rule';
import { EVERYWHERE } from '../scope';
import { ENDORSEMENT_QA, FTC_ENDORSEMENT, FTC_REVIEWS } from '../sources/laws';
import { INTEL_GUIDELINES } from '../sources/practice';

const PRAISE_KO = oneOf(
  /강추|추천(?:해요|합니다|드려요|드립니다|함|!|$|추천)|꼭 ?(?:사|써|먹|드|해|가|들)[가-힣 ]{0,3}(?:보|봐|세요|라)/,

  /(?:다들|많이|한 ?번) ?(?:여기서 ?)?(?:사|써|먹|드|해|이용|다운)|(?:써|먹어|앉아|입어|깔아|타|들러|와) ?보세요|중독|사야 ?[돼되]|안 ?아파|사세요|사라|사줘/,
  /사러 ?(?:가|오)|질러|대박|미쳤|미침|쩐다|쩔어|짱|역대급|존맛|감동|제일이|주문하세요|꿀템|꿀잠/,

  /인생 ?템|가성비 ?(?:최고|갑|굿)|최고(?:임|야|예요|다|라고|네|인 ?듯|입니다|!|$)|(?:제일|가장) ?(?:좋|맛있|편)|만 ?한 ?[가-힣]{1,3} ?없|다른 ?[거것건] ?못/,
  /(?:여기|이것|이거)만 ?(?:사|먹|쓰)/,
  /(?:진짜|정말|완전|너무|솔직히|잘) ?[^.!?\n]{0,8}?(?:좋|예쁘|예뻐|이쁘|맛있|편하|편해|괜찮|따뜻)|별점? ?(?:다섯|5)|평점 ?5/,
);
/** Official accounts say "our new phone" too, but seldom "우리 회사", and not of their spouses. */
const OURS_KO =
  /(?<![가-힣])(?:(?:우리|울|저희|내|제) ?회사|(?:우리|저희|울) ?(?:팀|부서|회사|본부) ?(?:앱|게임|서비스|제품|신상|신제품|크림|커피|빵|옷)|(?:우리|저희) ?(?:브랜드|팀|부서)(?:에서|가|이) ?(?:만든|만드는|개발한|낸|내놓은)|(?:우리|저희) ?브랜드(?=[^.!?\n]{0,15}?(?:써|먹어|입어|신어|발라) ?보)|(?:(?:저희|우리|제) ?)?(?:신랑|남편|아내|와이프|언니|오빠|누나|형|동생|엄마|아빠|부모님|아버지|어머니|삼촌|이모|사촌|아들|딸|며느리|시댁|처가|친정)(?:이|가|네|의)? ?(?:다니[는시]|운영하|하는|만[든드]|차린|일하|근무하|회사|가게)[가-힣]*)(?![^.!?\n]{0,8}?(?:직원|동료|사람|복지|구내|식당 ?메뉴|채용|공채|사옥|강아지|고양이|화분|마당|옥상|사장|회식|문화|마라톤|체육|선배|후배|막내|대표|분위기|신입))/;

/** Ours, and the praise of somebody who uses it. */
const OURS: Finders = {
  ko: [
    each(
      new RegExp(
        `${OURS_KO.source}[^.!?\\n]{0,45}?(?:[.!?,]+ ?[^.!?\\n]{0,20}?)?(?:${PRAISE_KO.source})[가-힣]*`,
        'g',
      ),
    ),
  ],
  en: [
    each(
      /\b(?:our(?: company['’]s)?|my (?:company|employer|team|firm)(?:['’]s)?|the \w+ we (?:make|made|built))(?! (?:\w+ )?(?:team|people|customers?|clients?|offices?|culture|ceo|founder|wishes|guess|hearts?|community|staff|colleagues?|interns?|city|guests?|fans?|partners?|blog|podcast|jobs?|website|logo|handbook|week|day|year|morning|evening|hotline|support|help|site|page|store hours|guide|live)\b) [^.!?\n]{2,40}(?![a-z])/,
      /\b(?:mum|mom|dad|wife|hubby|husband|brother|sister|bf|gf|bestie|cousin|roommate|flatmate)(?: \w+)? (?:(?:runs|owns|manages|founded|started|makes|made|designed|built) (?:it|them|their|these|this|the (?:place|shop|brand|company|business))|works (?:for (?:them|it)|there))\b[^.!?\n]{0,30}(?![a-z])/,
      /\b(?:from|at) my (?:company|employer|firm)\b/,
      /\bmy (?:husband|wife|brother|sister|dad|mum|mom|partner|cousin|son|daughter|best friend|girlfriend|boyfriend|uncle|aunt)(?:['’]s (?:company|firm|shop|bakery|brand|caf[eé]|restaurant|store|place|business|startup|start-up)(?![a-z])| (?:works (?:for|at)|runs|owns|makes|founded)\b)[^.!?\n]{0,40}(?![a-z])/,
    ),
  ],
};

/** One person's voice: what makes an English "our new phone" a private word. */
const PERSONAL_EN = oneOf(
  /\b(?:hands down|(?:mum|mom|dad|hubby|bf|gf|cousin|roommate) (?:runs|owns|works|makes|made))\b/,
  /\b(?:i (?:use|used|love|adore|have|tried|bought|wear|swear|can['’]?t|ride|drive|drink|eat|can say|think|am))\b/,
  /\b(?:i['’](?:m|ve) (?!from|sorry|here)|(?:love|loving|loved) (?:it|this|them)|obsessed|honestly|ngl|tbh)\b/,

  /\b(?:10\/10|five stars|(?:highly|totally|strongly) recommend|just tried|swear by|go there|omg)\b/,
  /\b(?:everyone (?:buy|get)|can['’]t stop|my own money|not biased)\b/,

  /\b(?:as a (?:\w+ )?(?:customer|user)|downloaded our|nothing (?:else )?comes close)\b/,
  /\b(?:go (?:get|buy|now)(?: it| one| them)?|buy one|you (?:all|guys) (?:should|need))\b/,
  /\b(?:my (?:husband|wife|brother|sister|dad|mum|mom|girlfriend|boyfriend|company|employer|firm))\b/,
);
const PRAISE_EN = oneOf(
  /\b(?:best|love|loving|loved|adore|amazing|awesome|incredible|unreal|obsessed|so good|so comf\w+|great)\b/,

  /\b(?:recommend|beast|perfect|insane|better than|flawless|go there|comes close|10\/10|five stars)\b/,
  /\b(?:game[- ]changer|everyone (?:needs|should))\b/,
  /\b(?:must[- ]have|brilliant|fantastic|delicious|fixed my|buy (?:one|it|them)|go now)\b/,
);
const NO_PRAISE_EN =
  /\b(?:would|['’]d) love\b|\blove to\b|\blove your\b|\byou['’]?(?:ll| will) love\b|\bdo you (?:\w+ )?love\b/;

/** Staff asked to write as if they were customers. */
const STAFF_REVIEWS: Finders = {
  ko: [
    each(
      /(?:직원|임직원|동료|사원|팀원)(?:분들|들)?(?:은|도|께서|께| ?여러분)?[^.!?\n]{0,18}?(?:후기|리뷰|별점|평점)[^.!?\n]{0,10}?(?:남겨|올려|써|달아|부탁|하나씩)[가-힣]*/,
      /(?:고객|소비자|손님|구매자)인 ?척/,
    ),
  ],
  en: [
    each(
      /\b(?:team|colleagues|staff|employees|co-?workers)\b[^.!?\n]{0,25}\b(?:leave|drop|post|write|give)\b[^.!?\n]{0,20}\b(?:reviews?|(?:5|five)[- ]stars?|ratings?)\b/,
      /\bpretend(?:ing)? (?:to be|you(?:['’]re| are)) (?:a )?customers?\b/,
    ),
  ],
};

/** The tie is said in the text itself; a relative's is not one's own. */
const SAID = oneOf(
  /직원|재직|근무(?:합|하고|중)/,
  /(?<!(?:신랑|남편|아내|와이프|언니|오빠|누나|동생|엄마|아빠|부모님|아버지|어머니|삼촌|이모|딸|아들)[이가]? ?)(?:다니는|다니고|다닙니다|일하[는고]|일합니다)|입사/,
  /소속|만드는 ?사람|제가 ?(?:참여|맡|만든|개발|기획)|\bemployees?\b|\bi work (?:at|for|here)\b/,
  /\bi(?:['’]m| am) (?:a|an|the|on the) [^.!?\n]{0,30}\b(?:at|for|team)\b/,
  /\bi (?:helped|built|designed|led|worked on|run|founded)\b|\bpays my salary\b|#\w*(?:employee|team|insider)\b/,
  /\bdisclosure\b/,
);

/** Not the rule's own cues: on a person's account the company's names count, too. */
const mayPraise = cueTest(cuesOf(OURS, STAFF_REVIEWS));

export const employeeDisclosure: Rule = {
  id: 'employee-disclosure',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check(draft) {
    const { account } = draft.context;
    if (account?.role === 'brand' || account?.role === 'care') return [];
    const { folded } = draft;
    if (!account && !mayPraise(folded)) return [];
    const asked = findClaims(draft, STAFF_REVIEWS).map((stretch) => spanOf(draft, stretch));
    if (asked.length > 0 || SAID.test(folded)) return asked;
    return [...praiseOfOurs(draft), ...(account ? namesPraised(draft) : [])].map((stretch) => ({
      ...spanOf(draft, stretch),
      suggestions: [sayIt(draft, stretch)],
    }));
  },
};

function praiseOfOurs(draft: DraftText): readonly Stretch[] {
  const privately = PERSONAL_EN.test(draft.folded) && praisesInEnglish(draft.folded);
  return findStretches(draft, privately ? OURS : { ...OURS, en: [] });
}

/** A person's account that praises the employer's name. */
function namesPraised(draft: DraftText): readonly Stretch[] {
  const { folded } = draft;
  if (!PRAISE_KO.test(folded) && !praisesInEnglish(folded)) return [];
  return (draft.context.company?.names ?? [])
    .map((name) => ({ at: folded.indexOf(name.toLowerCase()), length: name.length }))
    .filter(({ at, length }) => at >= 0 && length > 1)
    .map(({ at, length }) => ({ at, until: at + length }));
}

function praisesInEnglish(folded: string): boolean {
  return PRAISE_EN.test(folded) && !NO_PRAISE_EN.test(folded);
}

const RELATIVE =
  /\b(?:mum|mom|dad|wife|hubby|husband|brother|sister|cousin|bf|gf|bestie|roommate|flatmate)\b|형이|신랑|남편|아내|와이프|언니|오빠|누나|동생|엄마|아빠|부모|삼촌|이모|사촌|아들|딸|며느리|시댁|처가|친정|\bmy (?!company|employer|team|firm)/;

function sayIt({ folded, language }: DraftText, { at, until }: Stretch): Suggestion {
  const tie = RELATIVE.test(folded.slice(at, until))
    ? { ko: '저희 가족이 이 회사에서 일합니다. ', en: 'My family works there. ' }
    : { ko: '저는 이 회사 직원입니다. ', en: 'I work there. ' };
  return {
    label: { ko: '회사와의 관계를 앞에 밝히기', en: 'Say first how you are tied to it' },
    edit: { start: 0, end: 0, text: tie[language] },
  };
}

export const docs: RuleDocs = {
  message: { ko: '직원임을 글에 밝혀 주세요', en: 'Say that you work there' },
  reason: {
    ko: '회사 사람이 쓴 추천은 관계를 글 안에 밝혀야 합니다. 프로필에만 적은 것은 인정되지 않고, 미국에서는 고의 위반 한 건에 최대 51,744달러의 제재금이 있습니다.',
    en: 'Praise from an insider must name the tie in the post itself, a profile line is not enough; in the US a knowing breach costs up to $51,744 each.',
  },
  summary: {
    ko: '개인 계정이 회사 제품을 칭찬하면서 직원임을 밝히지 않은 글과 직원에게 후기를 부탁하는 글을 찾습니다.',
    en: 'Finds personal praise of the employer’s products that does not say so, and staff asked for reviews.',
  },
  evidence: [FTC_ENDORSEMENT, FTC_REVIEWS, ENDORSEMENT_QA, INTEL_GUIDELINES],
  bad: {
    ko: ['우리 회사 새 폰 강추!', '저희 회사 앱 한번 써보세요. 정말 편해요'],
    en: ['Our new phone is the best, love it', 'Just tried our new burger. 10/10, everyone should get one'],
  },
  good: {
    ko: ['OO 직원입니다. 제가 참여한 카메라 기능을 소개합니다', '저희 회사는 10월 9일에 쉽니다'],
    en: [
      'I work at OO. Here is the camera feature I helped build #OOemployee',
      'We would love your feedback on our new app',
    ],
  },
};
