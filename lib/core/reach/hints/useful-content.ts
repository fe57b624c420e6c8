import type { Rule, RuleDocs } from '../../guidelines/rule';
import { BROADCAST } from '../../guidelines/scope';
import { contentKindOfDraft, contentKindOfOwn } from '../content-kind';
import { isGrave } from '../mood';
import { ownPosts } from '../own-posts';
import { remark } from '../remark';
import { BERGER_MILKMAN } from '../sources';

/** Something to do, to know or to compare. */
const USEFUL =
  /방법|(?<![가-힣])팁|꿀팁|주의|정리|비교|체크|레시피|고르는|보관|사용법|순서|이유|하려면|때는|\b(?:how|tips?|guide|compare|checklist|recipe|why|because|ways to|so you can|when you|steps?)\b/i;

/** A fact to hold on to. */
const FACT = /\d|https?:/;
/** Whoever says more than this tells something. */
const MOST_SENTENCES = 2;

export const usefulContent: Rule = {
  id: 'useful-content',
  family: 'hint',
  level: 'tip',
  ...BROADCAST,
  check(draft) {
    const { text } = draft.normal;
    if (USEFUL.test(text) || isGrave(draft) || contentKindOfDraft(draft) !== 'promotion') return [];
    const [last] = ownPosts(draft.context);
    const isSecondInRow = last !== undefined && contentKindOfOwn(last) === 'promotion';
    const isBare = draft.sentences.length <= MOST_SENTENCES && !FACT.test(text);
    return isSecondInRow || isBare ? remark(draft) : [];
  },
};

export const docs: RuleDocs = {
  message: { ko: '독자가 따라 할 수 있는 정보로 바꿔 보세요', en: 'Turn it into something useful to do' },
  reason: {
    ko: '쓸모 있고 흥미롭고 놀라운 기사가 더 많이 공유되었습니다. 실린 자리를 감안해도 그랬습니다.',
    en: 'Articles that were useful, interesting or surprising were passed on more, wherever on the page they stood.',
  },
  summary: {
    ko: '홍보가 이어지거나, 사라는 말뿐이고 방법도 숫자도 링크도 없는 글을 찾습니다.',
    en: 'Finds promotion that follows promotion, or that only says buy: no how, no number, no link.',
  },
  evidence: [BERGER_MILKMAN],
  bad: {
    ko: ['신제품 출시! 지금 구매하세요', '오늘의 특가를 놓치지 마세요'],
    en: ['New product! Buy now', 'Our best deals are here, don’t miss out'],
  },
  good: {
    ko: [
      '가습기 물때, 식초 1:물 9로 20분이면 됩니다(사진 4장)',
      '겨울 코트 고르는 법과 함께 할인 소식을 전합니다',
    ],
    en: [
      'Humidifier scale: 1 part vinegar, 9 parts water, 20 minutes (4 photos)',
      'How to choose a coat, and 20% off the ones we tested',
    ],
  },
};
