import { cueList } from '../cue-list';
import { type Found, findAll } from '../find';
import { ANY_JARGON, ENGLISH_JARGON } from '../plain-words/english-jargon';
import { unquoted } from '../register/unquoted';
import type { Match, Rule, RuleDocs, Suggestion } from '../rule';
import { EVERYWHERE } from '../scope';
import { PRACTICE } from '../sources/practice';
import { CERTAINTY } from '../sources/studies';

export const plainLanguageEn: Rule = {
  id: 'plain-language-en',
  family: 'tone',
  level: 'advise',
  ...EVERYWHERE,
  languages: ['en'],
  cues: cueList(
    'utili|leverag|forward|synerg|best-in|best in|best-of|best of|be advised|be informed',
    'note that|inform you|advise you|notify you|convenience|kindly|revert|needful',
    'ircle back|loop back|base|fruit|needle|paradigm|value|competenc|thought leader',
    'critical|actionable|ocean|the box|drill down|deep dive|sky thinking|win-win|win win',
    'stakeholder|practice|solution|holistic|centric|incentivi|operational|production|ideat',
    'learnings|prior to|subsequent|in the event|in lieu|regard|respect to|reference to',
    'pursuant|the fact that|at this |aforementioned|aforesaid|abovementioned|undersigned',
    'herewith|hereby|herein|thereof|therein|wherein|heretofore|forthwith|endeavo|commenc',
    'expedit|rectif|ascertain|facilitat|please find|duly|effectuat|receipt|cognizant|avail',
    'furnish|remit|as per your|same shall|actioned|be reminded',
  ),
  check(draft) {
    const text = unquoted(draft);
    if (!ANY_JARGON.test(text)) return [];
    return ENGLISH_JARGON.flatMap(([pattern, plain]) =>
      findAll(draft, pattern, text).map((found) => asMatch(draft.text, found, plain(found.groups[0]))),
    );
  },
};

function asMatch(text: string, found: Found, plain: string | null): Match {
  const { start, end } = found;
  return plain === null ? { start, end } : { start, end, suggestions: [instead(text, found, plain)] };
}

/** A capital stays a capital; where a formula goes, the next word takes it over. */
function instead(text: string, { start, end }: Found, plain: string): Suggestion {
  const capital = /[A-Z]/.test(text.charAt(start));
  if (plain !== '') {
    const words = capital ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
    return { label: { ko: words.trim(), en: words.trim() }, edit: { start, end, text: words } };
  }
  const next = text.charAt(end);
  return {
    label: { ko: '빼기', en: 'Leave it out' },
    edit: { start, end: end + next.length, text: capital ? next.toUpperCase() : next },
  };
}

export const docs: RuleDocs = {
  message: { ko: '(영문) 업무 은어를 쉬운 말로', en: 'Drop the jargon' },
  reason: {
    ko: '브랜드 글 연구에서 단정하고 쉬운 말이 더 많은 반응을 얻었습니다. 옆집 사람에게 말하듯 쓰면 됩니다.',
    en: 'Brand messages in plain, definite words drew more engagement; say it as you would to a neighbour.',
  },
  summary: {
    ko: '영문에서 utilize, going forward 같은 업무 은어와 편지 투를 찾습니다.',
    en: 'Finds office jargon and letter formulas.',
  },
  evidence: [CERTAINTY, PRACTICE],
  bad: {
    en: [
      'Please be advised that we are leveraging best-in-class synergies',
      'Kindly revert at your earliest convenience',
    ],
  },
  good: {
    en: ['The new warehouse cuts delivery by a day', 'Reply when you can: we are here until 6 pm'],
  },
};
