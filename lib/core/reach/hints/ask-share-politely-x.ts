import type { DraftText } from '../../guidelines/draft-text';
import type { Rule, RuleDocs, Suggestion } from '../../guidelines/rule';
import { X_SPAM } from '../../guidelines/sources/platforms';
import { BUDDY_MEDIA, TAN_LEE_PANG } from '../../guidelines/sources/studies';
import { applyEdit } from '../../text/span';
import { WEIGHT_LIMIT, weigh } from '../../text/weighted-length';
import { asksShare } from '../asks-share';
import { contentKindOfDraft } from '../content-kind';
import { ownPosts } from '../own-posts';
import { addSentence, hasProse } from '../prose';
import { remark } from '../remark';
import { MALHOTRA } from '../sources';

/** Matters in which others are helped by hearing of them. */
const PUBLIC_INTEREST =
  /실종|(?:아이|어르신|치매|강아지|고양이|반려견|가족|주인)[^.!?\n]{0,20}찾습니다|헌혈|혈액[^.!?\n]{0,10}부족|리콜|자발적 ?회수|제보|성금|모금|구호 ?물품|보이스 ?피싱|스미싱|사칭|주의보|대피 ?(?:장소|안내|소)|\b(?:missing (?:child|person|boy|girl|man|woman|dog|cat)|lost (?:dog|cat)|blood (?:donors?|drive|donation)|product recall|recall(?:ed|ing)? (?:of|notice|models?)|evacuation|scam (?:alert|warning)|phishing|appeal for|emergency shelter|donors? (?:needed|wanted))\b/i;

/** Here nobody is asked for anything. */
const MOURNING = /추모|애도|명복|부고|별세|condolence|passed away|mourn|in memory/i;

/** One in ten posts may ask. */
const RARE = 9;
const REQUEST = { ko: '리트윗 부탁드립니다.', en: 'Please retweet so that more people see it.' };

export const askSharePolitelyX: Rule = {
  id: 'ask-share-politely-x',
  family: 'hint',
  level: 'tip',
  platforms: ['x'],
  kinds: ['post'],
  languages: ['ko', 'en'],
  check(draft) {
    const { text } = draft.normal;
    if (!PUBLIC_INTEREST.test(text) || MOURNING.test(text) || asksShare(text)) return [];
    const askedLately = ownPosts(draft.context)
      .slice(0, RARE)
      .some((own) => asksShare(own.text));
    if (askedLately || contentKindOfDraft(draft) === 'promotion') return [];
    return remark(draft, { suggestions: askPolitely(draft) });
  },
};

/** Where there are words to put it behind, and room for it. */
function askPolitely(draft: DraftText): readonly Suggestion[] {
  if (!hasProse(draft)) return [];
  const request = REQUEST[draft.language];
  const edit = addSentence(draft, request);
  const fits = draft.context.longPosts || weigh(applyEdit(draft.text, edit)).weightedLength <= WEIGHT_LIMIT;
  return fits ? [{ label: { ko: request, en: request }, edit }] : [];
}

export const docs: RuleDocs = {
  message: {
    ko: '공익 글이라면 정중히 리트윗을 부탁해 보세요',
    en: 'For public-interest posts, politely ask for a retweet',
  },
  reason: {
    ko: '같은 사람이 같은 링크를 두 번 소개한 트윗 쌍에서 나눠 달라는 말이 가장 뚜렷한 특징이었고, 브랜드 트윗에서는 풀어 쓴 부탁이 줄임말보다 나았습니다. 드물게, 남에게 도움이 되는 글에만 쓰세요.',
    en: 'In pairs of tweets by one author with one link, asking was the clearest feature, and on brand accounts “retweet” spelled out beat “RT”. Rarely, and only where others are helped.',
  },
  summary: {
    ko: '실종, 헌혈, 리콜, 사기 주의처럼 남을 돕는 X 게시물에 부탁 한 문장을 권합니다. 최근 열 글에서 부탁했다면 조용합니다.',
    en: 'Suggests one polite request on X posts that help others: missing persons, blood, recalls, scams. Quiet if one of the last ten asked.',
  },
  evidence: [TAN_LEE_PANG, BUDDY_MEDIA, MALHOTRA, X_SPAM],
  bad: {
    ko: [
      'AB형 혈액이 부족합니다. 헌혈의 집은 저녁 8시까지 엽니다',
      '의자 A-210 리콜: 나사가 풀릴 수 있어 바꿔 드립니다',
    ],
    en: [
      'Product recall: chair A-210, the screws can come loose',
      'Blood donors needed, type O, until 8pm at the town hall',
    ],
  },
  good: {
    ko: ['리콜 대상 모델입니다. 주변에 쓰는 분이 있으면 리트윗 부탁드립니다', '겨울 코트를 30% 할인합니다'],
    en: ['Recall: models A1–A3. Please retweet so owners see it.', '30% off winter coats'],
  },
};
