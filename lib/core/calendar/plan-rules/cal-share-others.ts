import { PRACTICE } from '../../guidelines/sources/practice';
import { byAccount, idsOf, type PlanDocs, type PlanRemark, type PlanRule } from './plan';

/** A week with fewer posts has no room for it. */
const ENOUGH_POSTS = 8;

const OTHERS =
  /공유|인용|리트윗|재게시|소개합니다|고객 ?(?:님의 ?)?(?:글|사연|후기|사진|팁|이야기)|팬아트|이웃|협력사|파트너|동네 ?가게|감사(?:합니다|드립니다|의)|고맙|축하|추천|\b(?:quot\w+|repost\w*|retweet\w*|shar(?:e|ing) (?:from|of|by|others)|customer(?:s['’]|['’]s)? (?:tips?|stor\w+|photos?|reviews?)|thank\w*|partner\w*|neighbou?r\w*|shout-?outs?|credit|congrat\w*|recommend\w*)\b/i;

export const calShareOthers: PlanRule = {
  id: 'cal-share-others',
  level: 'tip',
  check(plan) {
    return byAccount(plan).flatMap(({ name, site, slots }): readonly PlanRemark[] => {
      const month = slots.filter(({ date }) => date >= plan.first);
      if (site !== 'x' || month.length < ENOUGH_POSTS || month.some(({ text }) => OTHERS.test(text)))
        return [];
      return [
        {
          slots: idsOf(month.slice(-1)),
          message: {
            ko: `${name}: 남의 글을 나누거나 고마움을 전하는 글이 없습니다. 고객의 팁 하나를 한마디와 함께 인용해 보세요`,
            en: `${name}: nothing here shares others’ work or thanks anybody. Quote a customer’s tip with a word of your own`,
          },
        },
      ];
    });
  },
};

export const docs: PlanDocs = {
  message: { ko: '다른 사람의 글도 나눠 보세요', en: 'Share others’ work' },
  reason: {
    ko: '자기 이야기만 하는 계정은 대화 상대로 여겨지지 않습니다. 경험에서 나온 원칙이며 실험은 없습니다. 추천이 곧 보증이 되는 업종은 조심하세요.',
    en: 'An account that speaks of itself alone is no company. Experience only, no experiment; take care where a recommendation counts as an endorsement.',
  },
  summary: {
    ko: 'X 계정의 예정된 글이 여덟 건 이상인데 남의 글을 나누거나 감사하는 글이 하나도 없는지, 낱말로 봅니다.',
    en: 'Looks, by their words, whether eight or more planned posts on X share or thank nobody.',
  },
  evidence: [PRACTICE],
};
