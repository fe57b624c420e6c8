import { findAll } from '../../guidelines/find';
import type { Rule, RuleDocs } from '../../guidelines/rule';
import { BROADCAST } from '../../guidelines/scope';
import { isGrave } from '../mood';
import { remark } from '../remark';
import { TWITTER_2014 } from '../sources';

/** Things that people want to see. */
const VISIBLE =
  /(?:새|신규|첫|두 번째) ?(?:매장|지점|가게|카페|제품|메뉴|디자인|포장|공간|간판|옷)|신(?:제품|메뉴|상품|상)(?![가-힣]*(?:명세|정보))|(?:매장|지점|카페|가게|전시|팝업)[^.!?\n]{0,12}(?:오픈|엽니다|열었|열립니다)|새 ?단장|전시(?:를|가|회)|풍경|단풍|벚꽃|노을|무지개|야경|벽화|수상작|그림을 그|\b(?:new (?:store|shop|branch|café|cafe|menu|dish|product|design|look|packaging|sign|collection|mural)|(?:store|shop|branch|café|cafe) is (?:now )?open|makeover|exhibition|sunset|rainbow|mural|in (?:full )?bloom|first look|at its best)\b/gi;

export const mediaMissing: Rule = {
  id: 'media-missing',
  family: 'hint',
  level: 'tip',
  ...BROADCAST,
  check(draft) {
    // A link brings a picture of its own.
    const isShown = draft.context.hasMedia !== false || draft.entities.urls.length > 0;
    return isShown || isGrave(draft) || findAll(draft, VISIBLE).length === 0 ? [] : remark(draft);
  },
};

export const docs: RuleDocs = {
  message: { ko: '사진이나 영상을 더해 보세요', en: 'Add a photo or clip' },
  reason: {
    ko: '트위터가 본 미국 인증 계정에서 사진이 있는 글은 리트윗이 35%, 영상은 28% 많았습니다. 실험이 아니라 관찰입니다.',
    en: 'On verified US accounts that Twitter looked at, photos went with 35 % and clips with 28 % more retweets; seen, not tested.',
  },
  summary: {
    ko: '새 매장, 신메뉴, 전시처럼 눈으로 볼 것을 말하면서 사진도 영상도 링크도 없는 글에 권합니다.',
    en: 'Suggests a picture where a post speaks of something to see, such as a new shop, and has neither media nor a link.',
  },
  evidence: [TWITTER_2014],
  bad: {
    ko: ['새 매장 오픈했습니다', '오늘부터 1층에서 도자기 전시를 엽니다'],
    en: ['New store is open', 'The lavender fields are at their best and in full bloom'],
  },
  good: {
    ko: ['설 연휴에는 쉽니다', '새 매장 문이 고장 나 잠시 운영을 중단합니다. 죄송합니다'],
    en: ['We are closed on Monday', 'See the new store: https://example.com/store'],
  },
};
