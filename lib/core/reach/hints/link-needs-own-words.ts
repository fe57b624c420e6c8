import type { Rule, RuleDocs } from '../../guidelines/rule';
import { BROADCAST } from '../../guidelines/scope';
import type { Span } from '../../text/span';
import { isGrave } from '../mood';
import { proseOf } from '../prose';
import { X_LINKS } from '../sources';

/** Twenty Korean syllables or forty Latin characters say something; less only points. */
const LEAST_WORDS = 40;

/** What is going on right now is told behind the link. */
const LIVE = /라이브|생방송|생중계|실시간|\blive\b/i;

export const linkNeedsOwnWords: Rule = {
  id: 'link-needs-own-words',
  family: 'hint',
  level: 'advise',
  ...BROADCAST,
  check(draft) {
    const [link] = draft.entities.urls;
    const saysMuch = lengthBeside(draft.entities.urls, draft.text) > LEAST_WORDS * 10;
    if (!link || saysMuch || draft.context.hasMedia || LIVE.test(draft.normal.text) || isGrave(draft))
      return [];
    return charactersIn(proseOf(draft)) < LEAST_WORDS ? [{ start: link.start, end: link.end }] : [];
  },
};

function lengthBeside(links: readonly Span[], text: string): number {
  return links.reduce((length, { start, end }) => length - (end - start), text.length);
}

/** Letters, digits and single spaces; a Korean syllable says as much as two Latin letters. */
function charactersIn(text: string): number {
  const words = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words.length + (words.match(/[가-힣]/g)?.length ?? 0);
}

export const docs: RuleDocs = {
  message: {
    ko: '링크만 있습니다. 핵심 한 문장을 직접 써 주세요',
    en: 'Only a link: add the key point in your own words',
  },
  reason: {
    ko: 'X 소유주는 머무는 시간을 우선하므로 링크가 덜 보인다며 요약을 글 안에 쓰라고 했습니다. 효과의 크기는 공개되지 않았습니다.',
    en: 'X’s owner says that links show less because time on site comes first, and asks for the summary in the post. No size of the effect was published.',
  },
  summary: {
    ko: '링크를 빼면 한글 스무 글자, 영문 마흔 자가 되지 않는 글을 찾습니다. 생방송 링크는 그대로 둡니다.',
    en: 'Finds posts that say less than forty characters, or twenty Korean syllables, beside their link; leaves live streams alone.',
  },
  evidence: [X_LINKS],
  bad: {
    ko: ['확인하세요 https://example.com/a', '새 지점 오픈 https://example.com/open #오픈'],
    en: ['Check this out https://example.com/a', 'New on the blog: https://example.com/blog'],
  },
  good: {
    ko: [
      '겨울 배터리가 빨리 닳는 이유 3가지를 실험으로 비교했습니다. 1위는 의외로 위치 서비스였습니다 https://example.com/a',
      '지금 생방송 중 https://example.com/live',
    ],
    en: [
      'We tested 3 reasons batteries die faster in winter. No. 1 was location services, not the cold: https://example.com/a',
      'Live now: https://example.com/live',
    ],
  },
};
