import { findAll } from '../../guidelines/find';
import type { Match, Rule, RuleDocs } from '../../guidelines/rule';
import { EVERYWHERE } from '../../guidelines/scope';
import { FACEBOOK_BAIT } from '../../guidelines/sources/platforms';
import { ACCESSIBILITY } from '../../guidelines/sources/studies';
import { applyEdit, type Edit } from '../../text/span';
import { lowerShouting, shoutingIn } from '../lower-shouting';

/** Rows of marks and laughter, and what is enough of them. */
const ROWS = /[!！]{3,}|[?？!！]*(?:[?？][!！]|[!！][?？])[?？!！]+|[?？]{3,}|[~∼～]{4,}|ㅋ{4,}|ㅎ{4,}/g;

export const shouting: Rule = {
  id: 'shouting',
  family: 'hint',
  level: 'advise',
  ...EVERYWHERE,
  check(draft) {
    const rows = findAll(draft, ROWS);
    const capitals = shoutingIn(draft.text);
    const [first] = [...rows, ...(capitals ? [capitals] : [])].toSorted((a, b) => a.start - b.start);
    if (!first) return [];
    const lowered = capitals ? lowerShouting(draft.text, capitals) : null;
    // Capitals that may be names stay, and so do the marks: half a calm is none.
    if (capitals && !lowered) return [{ start: first.start, end: first.end }];
    const calm = quieter(draft.text, lowered);
    return [
      {
        start: first.start,
        end: first.end,
        suggestions: [{ label: { ko: '차분하게 바꾸기', en: 'Say it calmly' }, edit: calm }],
      },
    ] satisfies readonly Match[];
  },
};

/** One mark, two ㅋ, and capitals where sentences have them. */
function quieter(text: string, lowered: Edit | null): Edit {
  const words = lowered ? applyEdit(text, lowered) : text;
  const calm = words.replace(ROWS, (row) => {
    if (/^[ㅋㅎ]/.test(row)) return row.slice(0, 2);
    return /[?？]/.test(row) ? '?' : row.charAt(0);
  });
  return { start: 0, end: text.length, text: calm };
}

export const docs: RuleDocs = {
  message: { ko: '느낌표·대문자를 줄이세요', en: 'Tone down caps and exclamation marks' },
  reason: {
    ko: '대문자로만 쓴 글은 난독이 있는 사람에게 특히 읽기 어렵고, 느낌표가 줄지은 글은 낚시 글로 보입니다.',
    en: 'All capitals are hard to read, most of all with dyslexia, and rows of exclamation marks look like bait.',
  },
  summary: {
    ko: '세 번 넘게 이어진 느낌표와 물음표, 네 번 넘게 이어진 물결표와 ㅋ, 대문자로만 쓴 영문을 찾습니다.',
    en: 'Finds three exclamation or question marks in a row, four tildes, and English in capitals; leaves acronyms alone.',
  },
  evidence: [ACCESSIBILITY, FACEBOOK_BAIT],
  bad: {
    ko: ['오늘 마감!!!! 서두르세요~~~~', '이게 된다고요?!?! ㅋㅋㅋㅋㅋ'],
    en: ['LAST CHANCE EVER BUY NOW!!!', 'FREE COFFEE FOR EVERYONE TODAY'],
  },
  good: {
    ko: ['오늘 18시에 마감합니다.', '정말요?! ㅋㅋ 축하드려요!!'],
    en: ['Ends today at 18:00.', 'NASA, ESA and JAXA on one stage. NASA ESA JAXA'],
  },
};
