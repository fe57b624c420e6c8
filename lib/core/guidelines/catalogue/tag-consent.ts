import { plainHandle } from '../../team/plain-handle';
import type { DraftText } from '../draft-text';
import { findAll } from '../find';
import { promotes } from '../promotion';
import type { Match, Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { X_SPAM } from '../sources/platforms';
import { PRACTICE } from '../sources/practice';
import { removal } from '../suggest';

const MENTION = /(?<![\w@.+/-])@[\w가-힣](?:[\w가-힣-]|\.(?=[\w가-힣])){0,29}/g;
const MANY = 3;

/** People who took part: winners, guests, makers; they know why they are named. */
const TOOK_PART =
  /당첨|축하|수상|우승|감사|고맙|함께(?:한|해 ?주신)|출연|연사|강연|패널|게스트|사회자|제작|촬영|사진 ?[:：]|글 ?[:：]|그림 ?[:：]|주최|후원|협업|협찬|컬래버|콜라보|파트너|(?<![a-z])(?:winners?|congrat\w*|thank\w*|thx|speakers?|panel\w*|hosts?|guests?|feat|featuring|starring|photos? by|shot by|written by|designed by|made (?:by|with)|partners?(?:hip)?|collab\w*|in conversation|joined by|together with|sponsored by|hosted by|credits?)(?![a-z])/i;

export const tagConsent: Rule = {
  id: 'tag-consent',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  cues: ['@'],
  check(draft) {
    const strangers = findAll(draft, MENTION).filter(({ groups }) => !isKnown(draft, groups[0].slice(1)));
    const [first] = strangers;
    if (!first || TOOK_PART.test(draft.normal.text)) return [];
    const isCalled = draft.text.slice(0, first.start).trim() === '';
    if (strangers.length < MANY && !(isCalled && promotes(draft))) return [];
    return runsOf(draft.text, strangers);
  },
};

/** The person who is being answered, and ourselves. */
function isKnown({ context }: DraftText, handle: string): boolean {
  const { answered, account, company } = context;
  const known = [
    answered?.handle,
    answered?.author,
    account?.handle,
    company?.careHandle,
    ...(company?.names ?? []),
  ];
  return known.some((name) => name && plainHandle(name) === plainHandle(handle));
}

function runsOf(text: string, mentions: readonly Match[]): readonly Match[] {
  const runs: Match[] = [];
  for (const { start, end } of mentions) {
    const last = runs.at(-1);
    if (last && /^[\s,]*$/.test(text.slice(last.end, start))) runs[runs.length - 1] = { ...last, end };
    else runs.push({ start, end });
  }
  return runs.map((run) => ({
    ...run,
    suggestions: [removal(text, run, { ko: '태그 지우기', en: 'Remove the tags' })],
  }));
}

export const docs: RuleDocs = {
  message: { ko: '관계없는 사람을 태그했습니다', en: 'Tags uninvolved people' },
  reason: {
    ko: 'X는 원치 않는 대량 언급을 스팸으로 다룹니다. 홍보에 불려 나온 사람은 신고로 답합니다.',
    en: 'X treats mass unsolicited mentions as spam, and people called into a promotion answer with a report.',
  },
  summary: {
    ko: '홍보 글에서 사람을 부르거나 한 글에 세 사람 이상을 태그했는지 봅니다. 당첨자와 참여자 소개는 그대로 둡니다.',
    en: 'Finds people called into a promotion, or three and more tagged at once; leaves winners and participants alone.',
  },
  evidence: [X_SPAM, PRACTICE],
  bad: {
    ko: ['@kim_a @lee_b @park_c 이벤트 보세요!', '@haneul_22 님 신메뉴 나왔어요, 드셔 보세요'],
    en: ['@anna_b @colin_d @eve_f see our offer!', '@sam_reads our autumn sale is on'],
  },
  good: {
    ko: [
      '@abc 님 지난주 질문에 답을 찾았습니다',
      '당첨을 축하드립니다! @kim_a @lee_b @park_c 님께 선물을 보냅니다',
    ],
    en: [
      '@abc we found the answer to last week’s question',
      'Thank you to our speakers @anna_b @colin_d @eve_f',
    ],
  },
};
