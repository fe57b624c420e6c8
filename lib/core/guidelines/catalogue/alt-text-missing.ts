import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { ACCESSIBILITY } from '../sources/studies';

/** Names that cameras, screens and programs give. */
const FILE_NAME =
  /\.(?:jpe?g|png|gif|webp|heic|avif|bmp)$|^(?:IMG|DSC|DSCF|DCIM|PXL|KakaoTalk|Screenshot|스크린샷|image|photo|이미지|사진|제목 ?없음|untitled)[-_ \d]*$/i;
const SHORTEST = 5;

/** The picture told in the post itself, as those do who have no field for it. */
const TOLD_IN_TEXT =
  /(?:이미지|사진|그림|포스터|영상|카드 ?뉴스|대체 ?텍스트)[^\n]{0,6}?(?:설명|내용)?\]?[^\n]{0,2}?[:：]|\b(?:image|photo|picture|alt(?: text)?|video)(?: description)?\]?:|\[(?:image|photo|video|사진|이미지)[^\]\n]{5,}\]/i;

export const altTextMissing: Rule = {
  id: 'alt-text-missing',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  check({ context, normal }) {
    const isBare = context.media?.some(({ alt }) => alt !== null && saysNothing(alt.trim())) ?? false;
    return isBare && !TOLD_IN_TEXT.test(normal.text) ? [{ start: 0, end: 0 }] : [];
  },
};

function saysNothing(alt: string): boolean {
  return alt.length < SHORTEST || FILE_NAME.test(alt);
}

export const docs: RuleDocs = {
  message: { ko: '이미지 설명(대체 텍스트)이 없습니다', en: 'Image has no alt text' },
  reason: {
    ko: '시각장애가 있는 고객은 대체 텍스트로만 사진을 봅니다. 비어 있으면 화면낭독기는 “이미지”라고만 읽습니다.',
    en: 'Blind customers see the picture through its alt text only; without it a screen reader says “image” and nothing more.',
  },
  summary: {
    ko: '붙인 이미지에 설명이 없거나, 파일 이름뿐이거나, 다섯 자가 안 되는지 봅니다. 본문에 적은 설명도 설명으로 봅니다.',
    en: 'Looks for pictures without a description, or with a file name or fewer than five characters; one told in the post counts.',
  },
  evidence: [ACCESSIBILITY],
  bad: {
    ko: ['비 오는 날에는 우산을 빌려 드립니다', '가을 코트가 나왔습니다. 사진으로 먼저 보세요'],
    en: ['We lend umbrellas on rainy days', 'Our autumn coat, in three colours'],
  },
  good: {
    ko: [
      '비 오는 날에는 우산을 빌려 드립니다. 사진 설명: 노란 우산 세 개가 놓인 매장 입구, 입구에 “우천 시 20% 할인” 안내판',
      '[이미지: 베이지색 코트를 입은 모델이 돌담길을 걷는 모습] 가을 코트가 나왔습니다',
    ],
    en: [
      'We lend umbrellas on rainy days. Image description: three yellow umbrellas at the shop door; sign reads 20% off on rainy days',
      'Our autumn coat. Alt text: a model in a beige coat walks along a stone wall',
    ],
  },
};
