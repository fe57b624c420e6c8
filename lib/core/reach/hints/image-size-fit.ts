import type { Rule, RuleDocs } from '../../guidelines/rule';
import { BROADCAST } from '../../guidelines/scope';
import type { Platform } from '../../platform';
import { remark } from '../remark';
import { FACEBOOK_IMAGES, X_IMAGES } from '../sources';

/** Width by height within which a single picture is shown whole. */
const SHOWN_WHOLE: Readonly<Record<Platform, { readonly narrowest: number; readonly widest: number }>> = {
  x: { narrowest: 3 / 4, widest: 2 },
  facebook: { narrowest: 4 / 5, widest: 1.91 },
};
/** Cameras round; a few rows are no loss. */
const TOLERANCE = 0.03;

/** Readers are told that there is more to it. */
const ON_PURPOSE =
  /세로로 ?(?:긴|길)|눌러(?:서)? ?(?:전체|크게|보)|전체 ?(?:그림|사진|이미지|포스터)|\b(?:tap|click) (?:for|to see)|full (?:picture|image|poster)|long (?:picture|image)/i;

export const imageSizeFit: Rule = {
  id: 'image-size-fit',
  family: 'hint',
  level: 'tip',
  ...BROADCAST,
  check(draft) {
    const { media = [], platform } = draft.context;
    const [picture] = media;
    // Facebook draws a link's card where a picture would be; several pictures are tiled, whatever their size.
    const isCard = platform === 'facebook' && draft.entities.urls.length > 0;
    if (
      media.length !== 1 ||
      isCard ||
      !picture?.width ||
      !picture.height ||
      ON_PURPOSE.test(draft.normal.text)
    )
      return [];
    const ratio = picture.width / picture.height;
    const { narrowest, widest } = SHOWN_WHOLE[platform];
    return ratio < narrowest * (1 - TOLERANCE) || ratio > widest * (1 + TOLERANCE) ? remark(draft) : [];
  },
};

export const docs: RuleDocs = {
  message: { ko: '이미지 비율이 잘릴 수 있습니다', en: 'The image may be cropped' },
  reason: {
    ko: 'X는 사진 한 장을 2:1에서 3:4 사이, 페이스북은 1.91:1에서 4:5 사이일 때 자르지 않고 보여 줍니다. 16:9나 1:1이면 안전합니다.',
    en: 'X shows a single picture whole between 2:1 and 3:4, Facebook between 1.91:1 and 4:5; 16:9 and 1:1 are safe.',
  },
  summary: {
    ko: '한 장만 붙인 사진이 미리보기에서 잘릴 비율인지 봅니다. 사진 속 글자의 양은 보지 않습니다.',
    en: 'Looks whether a single picture would be cropped in the timeline; how much text is in it is not looked at.',
  },
  evidence: [X_IMAGES, FACEBOOK_IMAGES],
  bad: {
    ko: ['겨울 강좌 포스터입니다', '올해 수상작을 소개합니다'],
    en: ['Our winter courses at a glance', 'This is the winning poster'],
  },
  good: {
    ko: ['눌러서 전체 포스터를 보세요', '세로로 긴 지도입니다'],
    en: ['Tap to see the whole map', 'The full poster is worth a click'],
  },
};
