import type { Entity } from '../../text/entities';
import type { DraftText } from '../draft-text';
import { pleasuresIn } from '../pleasures';
import { promotes } from '../promotion';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { X_SPAM } from '../sources/platforms';
import { DIGIORNO } from '../sources/practice';
import { removal } from '../suggest';

/** Tags under which people mourn, testify or stand up for others. */
const GRAVE =
  /추모|애도|명복|조문|위령|미투|위드유|국민청원|참사|희생자|유가족|세월호|이태원|천안함|삼풍|성수대교|대구지하철|가습기|노란리본|기억하겠|잊지_?않|함께_?슬퍼|연대합니다|시국선언|촛불집회|탄핵|학교폭력|학폭|성폭력|가정폭력|데이트폭력|불법촬영|아동학대|장애인이동권|산재|중대재해|과로사|전쟁|휴전|테러|학살|압사|^(?:r\.?i\.?p|rest_?in_?(?:peace|power)|pray(?:ing)?(?:4|for)|thoughts_?and_?prayers|me_?too$|times_?up|why_?i(?!love)|black_?lives|blm$|all_?lives|say_?(?:her|his|their)_?name|i_?cant_?breathe|je_?suis|(?:i_?)?stand_?with|solidarity|never_?(?:forget|again)|enough_?is_?enough|not_?one_?more|stop_?(?:asian|the_?killing|gun)|end_?(?:gun|police|domestic)|free_?palestine|ceasefire|save_?(?:gaza|ukraine)|gaza|ukraine|yes_?all_?women|believe_?(?:women|survivors|her)|lest_?we_?forget|remembrance|gone_?too_?soon|in_?memoriam|vigil|mourn|domestic_?violence|suicide_?prevention)|shooting|massacre|bombing|hostage|genocide|holocaust|9_?11$/i;

/** Tags under which people look for news and help. */
const URGENT =
  /파업|지진|산불|화재|폭발사고|침수|수해|폭우|태풍|붕괴|실종|대피|정전|earthquake|wildfires?|tsunami|hurricane|typhoon|flood|tornado|evacuation|missing|refugee|blackout|^(?:on_?)?strike$|.strong$/i;

/** Said in earnest: mourning, standing by, helping, informing. */
const EARNEST =
  /명복|추모(?:합|하|의|식| ?공간| ?행사)|마련|명복|애도(?:합|하|의|를)|위로(?:의|를|드)|고인|희생|유가족|유족|슬픔|슬픈|아픔|기억하|잊지 ?않|마음을 ?(?:전|함께|보|더)|기도(?:합|하|드)|묵념|헌화|분향|연대(?:합|하)|지지(?:합|하)|기부|성금|후원|구호|모금|대피|대응|안전|통제|우회|진화|복구|피해|제보|취소|중단|연기|보류|상담|신고|접수|지원|차별|평등|인권|존중|예방|동료|직원(?:들|의|을|이|과)?|규정|정책|다짐|듣겠|함께하겠|도움(?:을|이)|무사|\b(?:condolences?|thoughts (?:are )?(?:with|go)|prayers?|pray(?:ing)?|victims?|families|mourn(?:s|ed|ing)? (?:the|our|with|for)|griev\w*|grief|heartbroken|heart(?:s|felt)|loss|lost their|passed away|will miss|we remember|remembering|honou?r(?:s|ing)?|solidarity|stand (?:with|by|against)|support(?:s|ing)?|donat\w+|relief|shelters?|safety|safe|commit\w*|pledge\w*|equal\w*|inclusi\w*|colleagues?|communit\w*|staff|stopped|resources|not alone|evacuat\w+|survivors?|cancel\w*|paus(?:e|ed|ing)|postpon\w+|listen(?:s|ing)?|hotline|helpline|vigil|justice|racism|violence|silence|condemn\w*|closed|reopen\w*|affected|emergency|volunteer\w*|tribute)\b/i;

export const trendUnrelated: Rule = {
  id: 'trend-unrelated',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  platforms: ['x'],
  cues: ['#'],
  check(draft) {
    const own = (draft.context.company?.hashtags ?? []).map((tag) => tag.toLowerCase());
    const tags = draft.entities.hashtags.filter(
      ({ value }) => (GRAVE.test(value) || URGENT.test(value)) && !own.includes(value.toLowerCase()),
    );
    if (tags.length === 0 || fits(draft, tags)) return [];
    return tags.map(({ start, end }) => ({
      start,
      end,
      suggestions: [
        removal(draft.text, { start, end }, { ko: '이 해시태그 지우기', en: 'Remove the hashtag' }),
      ],
    }));
  },
};

/** Whether the words suit the tag. News under an urgent tag does, so that only a day like any other stands out there. */
function fits(draft: DraftText, tags: readonly Entity[]): boolean {
  if (promotes(draft)) return false;
  const words = withoutTags(draft);
  return (
    EARNEST.test(words) || (pleasuresIn(draft).length === 0 && !tags.some(({ value }) => GRAVE.test(value)))
  );
}

/** What is said besides the tags; they would speak for themselves. */
function withoutTags({ text, entities }: DraftText): string {
  return entities.hashtags.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
}

export const docs: RuleDocs = {
  message: { ko: '이 해시태그의 뜻을 먼저 확인하세요', en: 'Check what this hashtag is about first' },
  reason: {
    ko: '디조르노는 가정폭력 생존자들의 해시태그를 피자 농담에 썼다가 글을 지우고, 뜻을 읽어 보지 않았다고 사과했습니다.',
    en: 'DiGiorno joked about pizza under the tag of domestic-violence survivors, deleted the post and admitted to not having read the tag.',
  },
  summary: {
    ko: '추모·증언·재난 해시태그가 홍보나 일상 글에 붙었는지 봅니다. 애도와 연대, 안내는 그대로 둡니다.',
    en: 'Finds tags of mourning, testimony and disaster on promotion or everyday posts; leaves condolence, solidarity and notices alone.',
  },
  evidence: [DIGIORNO, X_SPAM],
  bad: {
    ko: ['따뜻한 라떼로 하루 시작 #추모', '#지진 흔들리지 않는 책상, 지금 주문하세요'],
    en: ['#WhyIStayed You had pizza.', 'Fresh bagels are out of the oven #PrayForOakdale'],
  },
  good: {
    ko: [
      '따뜻한 라떼로 하루 시작 #모닝커피',
      '희생되신 분들의 명복을 빕니다. 오늘 행사는 열지 않습니다 #추모',
    ],
    en: ['You had pizza. #PizzaNight', 'Our thoughts are with the families tonight. #PrayForOakdale'],
  },
};
