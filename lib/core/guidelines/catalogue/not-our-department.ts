import { withoutOverlaps } from '../../text/span';
import { DENIALS } from '../deflection/denials';
import { REDIRECTS } from '../deflection/redirects';
import { SHRUGS } from '../deflection/shrugs';
import type { DraftText } from '../draft-text';
import { type Found, findAll } from '../find';
import { unquoted } from '../register/unquoted';
import { couldAnswerComplaint } from '../reply/could-answer-complaint';
import { handsOver } from '../reply/hand-over';
import type { Match, Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';
import { PRACTICE } from '../sources/practice';
import { EINWILLER_STEILEN } from '../sources/service-studies';
import { replaceWith } from '../suggest';

/** Someone in danger must be told whom to ring. */
const EMERGENCY = /긴급|응급|위급|119|112|가스|누출|누전|화재|emergenc|\b911\b|\b999\b|gas leak|immediately/i;

export const notOurDepartment: Rule = {
  id: 'not-our-department',
  family: 'reply',
  level: 'warn',
  ...ANSWERS,
  check(draft) {
    const text = unquoted(draft);
    if (handsOver(text)) return [];
    const complained = couldAnswerComplaint(draft);
    const denials = findAll(draft, DENIALS, text);
    const shrugs = complained ? findAll(draft, SHRUGS, text) : [];
    const redirects = complained && !EMERGENCY.test(text) ? redirectsIn(draft, text) : [];
    return withoutOverlaps([
      ...redirects,
      ...[...denials, ...shrugs].map(({ start, end }) => ({ start, end })),
    ]);
  },
};

function redirectsIn(draft: DraftText, text: string): readonly Match[] {
  return findAll(draft, REDIRECTS, text).map((found) => ({
    start: found.start,
    end: found.end,
    suggestions: [takeOn(found)],
  }));
}

function takeOn(found: Found) {
  const words = found.groups[0];
  if (/[가-힣]/.test(words)) return replaceWith(found, '제가 담당 팀에 전달하겠습니다');
  return replaceWith(
    found,
    /^[A-Z]/.test(words) ? 'Let me pass this to the right team' : 'let me pass this to the right team',
  );
}

export const docs: RuleDocs = {
  message: { ko: '‘소관 아님’ 대신 연결해 주세요', en: 'Connect, don’t deflect' },
  reason: {
    ko: '불만 대화 5,023건을 보면, 풀어 줄 사람에게 바로 이어 주는 답이 고객을 누그러뜨립니다. 다른 데 알아보라는 말은 처음부터 다시 설명하게 합니다.',
    en: 'In 5,023 complaint threads, connecting people to someone who can solve it raised satisfaction; sending them elsewhere makes them start over.',
  },
  summary: {
    ko: '담당이 아니라거나 다른 곳에 문의하라며 돌려보내는 답글을 찾습니다.',
    en: 'Finds answers that disown the matter or send the customer elsewhere.',
  },
  evidence: [EINWILLER_STEILEN, PRACTICE],
  bad: {
    ko: ['저희 담당이 아니니 고객센터로 문의하세요', '이 계정은 홍보용이라 상담이 어렵습니다'],
    en: ['Not our department, please contact customer service', 'This is a marketing account, sorry'],
  },
  good: {
    ko: [
      '제가 담당팀에 접수했습니다(번호 5521). 오늘 18시까지 그 팀이 직접 연락드립니다',
      '가스 냄새가 나면 창문을 열고 바로 고객센터로 전화해 주세요',
    ],
    en: [
      'I logged it with the billing team (ref 5521); they will contact you by 18:00 today',
      'Thanks for your question: yes, the store is open on Sunday',
    ],
  },
};
