import { findAll } from '../../guidelines/find';
import type { Rule, RuleDocs } from '../../guidelines/rule';
import { isGrave } from '../mood';
import { TWITTER_2014 } from '../sources';

/** Somebody spoke, and it is over. Invitations have nothing to quote yet. */
const SPOKE =
  /(?:강연|인터뷰|포럼|컨퍼런스|콘퍼런스|기조연설|간담회|대담|토크 ?콘서트)(?=[^.!?\n]{0,30}(?:들었|들으며|다녀왔|마쳤|마무리|나눴|나누었|진행했|함께했|참석했|강연했|말씀해 ?주|이야기해 ?주|감사))|\b(?:great|wonderful|inspiring|fantastic|excellent|powerful|thank(?:s| you)[^.!?\n]{0,30}?|heard|enjoyed|attended|yesterday['’]s|today['’]s|last night['’]s|gave|hosted)\b[^.!?\n]{0,20}?\b(?:keynote|interview|talk|panel|fireside chat|conference)\b/gi;
const QUOTED = /["“”'‘’「『«](?=\S)[^"“”'‘’」』»\n]{6,}["“”'‘’」』»]/;
const AHEAD =
  /(?:열립니다|엽니다|신청|예정|초대|다음 ?주|내일)|\b(?:will|tomorrow|next|join us|register|tickets?|sign up)\b/i;

export const quoteLine: Rule = {
  id: 'quote-line',
  family: 'hint',
  level: 'tip',
  platforms: ['x'],
  kinds: ['post'],
  languages: ['ko', 'en'],
  cues: '강연|인터뷰|포럼|컨퍼런스|콘퍼런스|기조연설|간담회|대담|토크|keynote|interview|talk|panel|fireside|conference'.split(
    '|',
  ),
  check(draft) {
    const { text } = draft.normal;
    if (QUOTED.test(text) || AHEAD.test(text) || isGrave(draft)) return [];
    return findAll(draft, SPOKE)
      .slice(0, 1)
      .map(({ start, end }) => ({ start, end }));
  },
};

export const docs: RuleDocs = {
  message: { ko: '인상적인 한마디를 그대로 옮겨 보세요', en: 'Quote one line' },
  reason: {
    ko: '트위터가 본 미국 인증 계정에서 인용이 든 글은 리트윗이 19% 많았습니다. 한 문장과 말한 사람, 자리를 함께 적고 표현을 확인하세요.',
    en: 'On verified US accounts that Twitter looked at, quotations went with 19 % more retweets. One line, who said it and where; check the wording.',
  },
  summary: {
    ko: '강연, 인터뷰, 포럼을 마쳤다고 알리면서 인용이 없는 글을 찾습니다.',
    en: 'Finds posts about a talk or interview that took place and quote nothing from it.',
  },
  evidence: [TWITTER_2014],
  bad: {
    ko: ['오늘 포럼에서 좋은 강연을 들었습니다', '3년 차 개발자와 인터뷰를 진행했습니다'],
    en: ['Great keynote today', 'Thank you for a wonderful panel on urban farming'],
  },
  good: {
    ko: [
      '“기술보다 먼저 바뀐 것은 줄 서는 방식이었습니다” 홍길동, 오늘 포럼에서',
      '다음 주 화요일 포럼이 열립니다',
    ],
    en: [
      '“What changed first was the queue, not the tech.” J. Kim, today’s keynote',
      'Join us tomorrow for a great talk on soil',
    ],
  },
};
