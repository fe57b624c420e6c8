import type { Match, Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { ACCESSIBILITY } from '../sources/studies';
import { removal, replaceWith } from '../suggest';

/**
 * Mathematical, circled, full-width, squared and small-capital letters, letters struck through or piled up with marks.
 * In runs only: single ones are formulas (𝑥), marks (ⓒ) or signs (🅿️).
 */
const LETTERS =
  /[\u{1D400}-\u{1D7FF}\u2102\u210A-\u2112\u2115\u2119-\u211D\u2124\u2128\u212C-\u2134](?:[ '’&.-]{0,2}[\u{1D400}-\u{1D7FF}\u2102\u210A-\u2112\u2115\u2119-\u211D\u2124\u2128\u212C-\u2134])+|[\u249C-\u24E9](?: ?[\u249C-\u24E9])+|[\uFF21-\uFF3A\uFF41-\uFF5A](?:[ \u3000]?[\uFF21-\uFF3A\uFF41-\uFF5A])+|[\u{1F110}-\u{1F189}](?:\uFE0F? ?[\u{1F110}-\u{1F189}]){2,}|[\u1D00-\u1DBF\u02B0-\u02B8\u02E0-\u02E4\u2071\u207Fʀʙɢʜɪʟɴʏꜰꜱ](?: ?[\u1D00-\u1DBF\u02B0-\u02B8\u02E0-\u02E4\u2071\u207FʀʙɢʜɪʟɴʏꜰꜱsxQ]){2,}|(?:[^\s\p{M}](?:\u0335|\u0336|\u0337|\u0338) ?){3,}|(?:[^\s\p{M}]\p{M}{3,} ?)+/gu;

const ORNAMENT = /[\u2500-\u25FF\u2605\u2606\u2726-\u273F]{5,}/g;

/** Any of their characters; most texts hold none, and are done with at once. */
const FANCY =
  /[\u0250-\u036F\u0489\u1D00-\u1DBF\u2071\u207F\u2102-\u2138\u249C-\u24E9\u2500-\u273F\uA730\uA731\uFF21-\uFF5A]|\uD835|\uD83C[\uDD10-\uDD89]/;

const SMALL_CAPITALS = 'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz';

export const decorativeUnicode: Rule = {
  id: 'decorative-unicode',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  // No cues: these are looked for in the plain form, where fancy letters are plain.
  check({ text }) {
    if (!FANCY.test(text)) return [];
    return [
      ...spansOf(text, LETTERS).map((span) => ({
        ...span,
        suggestions: [replaceWith(span, plainLetters(text.slice(span.start, span.end)))],
      })),
      ...spansOf(text, ORNAMENT).map((span) => ({
        ...span,
        suggestions: [removal(text, span, { ko: '장식 지우기', en: 'Remove the ornament' })],
      })),
    ];
  },
};

function spansOf(text: string, pattern: RegExp): readonly Match[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.trimEnd().length,
  }));
}

function plainLetters(fancy: string): string {
  return [...fancy]
    .map((letter) => {
      const at = SMALL_CAPITALS.indexOf(letter);
      return at >= 0 && at % 2 === 0 ? SMALL_CAPITALS.charAt(at + 1) : unboxed(letter);
    })
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
}

/** White-on-black circled and squared capitals have no plain form in Unicode; they follow the alphabet. */
function unboxed(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x1f150 || code > 0x1f189) return letter;
  return String.fromCharCode(65 + ((code - 0x1f150) % 32));
}

export const docs: RuleDocs = {
  message: {
    ko: '꾸밈 글꼴은 화면낭독기가 읽지 못합니다',
    en: 'Fancy letters are unreadable to screen readers',
  },
  reason: {
    ko: '화면낭독기는 꾸밈 글자를 건너뛰거나 “수학 굵은 에스”처럼 한 자씩 읽고, 검색에도 걸리지 않습니다.',
    en: 'Screen readers skip fancy letters or spell them out as “mathematical bold S”, and search does not find them.',
  },
  summary: {
    ko: '수학 기호·동그라미·전각 글자로 쓴 낱말, 겹친 부호, 기호로 그린 줄을 찾습니다.',
    en: 'Finds words in mathematical, circled or full-width letters, piled-up marks, and lines drawn in symbols.',
  },
  evidence: [ACCESSIBILITY],
  bad: {
    ko: ['𝗦𝗔𝗟𝗘 시작', '★☆★☆★☆ 오늘 오픈'],
    en: ['𝓝𝓮𝔀 𝓪𝓻𝓻𝓲𝓿𝓪𝓵𝓼', 'ⓞⓟⓔⓝ now'],
  },
  good: {
    ko: ['세일 시작', '사진 ⓒ 김하늘, 주차 🅿️ 가능'],
    en: ['New arrivals', 'Solve for 𝑥 and send us your answer'],
  },
};
