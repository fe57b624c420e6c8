import type { DraftText } from '../../guidelines/draft-text';
import type { Rule, RuleDocs, Suggestion } from '../../guidelines/rule';
import { BROADCAST } from '../../guidelines/scope';
import { TAN_LEE_PANG } from '../../guidelines/sources/studies';
import { originalSpan } from '../../text/mapped-text';
import { letterToRaise } from '../../text/sentence-start';
import type { Span } from '../../text/span';
import { isGrave } from '../mood';
import { OPENINGS, PLEASED, WISH } from '../openings';
import { addSentence, hasProse } from '../prose';

/** Somebody introduces themselves, and that is the news. */
const INTRODUCTION = /잘 ?부탁|처음 ?(?:뵙|인사)|새 ?(?:식구|얼굴|담당)|\b(?:nice|pleased) to meet\b/i;

export const frontLoadValue: Rule = {
  id: 'front-load-value',
  family: 'hint',
  level: 'tip',
  ...BROADCAST,
  cues: "안녕하|반갑|여러분|드디어|기다|소식|즐거운|행복한|좋은|활기찬|따뜻한|상쾌한|hello|hi|hey|good |news|guess what|the wait|drum|we are|we're|we’re|happy ".split(
    '|',
  ),
  check(draft) {
    const { text } = draft.normal;
    const found = OPENINGS.find((pattern) => pattern.test(text));
    const match = found?.exec(text);
    const rest = text.slice(match?.[0].length);
    if (!match || rest.trim() === '' || INTRODUCTION.test(rest) || isGrave(draft)) return [];
    const opening = originalSpan(draft.normal, 0, match[0].length);
    const end = opening.end - (/\s+$/.exec(draft.text.slice(0, opening.end))?.[0].length ?? 0);
    return [{ start: opening.start, end, suggestions: suggestionsFor(draft, opening, found, match) }];
  },
};

function suggestionsFor(
  draft: DraftText,
  opening: Span,
  pattern: RegExp | undefined,
  match: RegExpExecArray,
): readonly Suggestion[] {
  if (!hasProse(draft, opening.end)) return [];
  if (pattern === WISH) return [behind(draft, opening)];
  // Without "that" what follows may be half a sentence.
  if (pattern === PLEASED && !match[1]) return [];
  const first = letterToRaise(draft.text.slice(opening.end));
  return [
    {
      label: { ko: '핵심부터 시작하기', en: 'Start with the fact' },
      edit: { start: 0, end: opening.end + first.length, text: first.toUpperCase() },
    },
  ];
}

/** Moves the opening to the end, in front of tags and links that stand there. */
function behind(draft: DraftText, opening: Span): Suggestion {
  const wish = draft.text.slice(opening.start, opening.end).trim();
  const { start: end, text } = addSentence(draft, wish);
  return {
    label: { ko: '인사를 뒤로 옮기기', en: 'Move the greeting behind the fact' },
    edit: { start: 0, end, text: `${draft.text.slice(opening.end, end)}${text}` },
  };
}

export const docs: RuleDocs = {
  message: { ko: '인사말보다 핵심을 먼저', en: 'Put the fact before the greeting' },
  reason: {
    ko: '같은 사람이 같은 링크를 두 번 소개한 트윗 쌍에서, 신문 제목처럼 쓴 쪽이 더 퍼졌습니다. 첫 줄만 보고 넘기는 사람도 많습니다.',
    en: 'In pairs of tweets by one author with one link, the one worded like a headline was passed on more; many readers see only the first line.',
  },
  summary: {
    ko: '인사와 자기소개, 기대를 부풀리는 말로 시작하는 게시물을 찾습니다. 답글의 인사는 예의이므로 그대로 둡니다.',
    en: 'Finds posts that open with a greeting, an introduction or a drum roll; in replies a greeting is courtesy.',
  },
  evidence: [TAN_LEE_PANG],
  bad: {
    ko: [
      '안녕하세요, 모아입니다! 오늘은 새로운 지도를 소개합니다',
      '드디어 공개합니다! 매장에서 쓰는 물을 절반으로 줄인 방법입니다',
    ],
    en: [
      'Exciting news! Our map has 12 new routes.',
      'We are thrilled to announce that the pool opens on Friday.',
    ],
  },
  good: {
    ko: ['23일 0–4시 송금이 멈춥니다. 급한 이체는 22일 밤까지 부탁드립니다', '안녕 앱, 오늘부터 어디서나'],
    en: [
      'Transfers pause 23 Oct 00:00–04:00. Please send urgent ones by the 22nd.',
      'Hi-fi speakers, tested by ear',
    ],
  },
};
