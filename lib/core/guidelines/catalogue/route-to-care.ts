import type { DraftText } from '../draft-text';
import { isComplaintReply } from '../reply/complaint-reply';
import { handsOver } from '../reply/hand-over';
import type { Rule, RuleDocs, Suggestion } from '../rule';
import { ANSWERS } from '../scope';
import { EINWILLER_STEILEN } from '../sources/service-studies';

export const routeToCare: Rule = {
  id: 'route-to-care',
  family: 'reply',
  level: 'tip',
  ...ANSWERS,
  check(draft) {
    const { account, company } = draft.context;
    const care = company?.careHandle ?? '';
    if (account?.role !== 'brand' || care === '' || care.toLowerCase() === account.handle.toLowerCase())
      return [];
    const calls = draft.folded.includes(care.toLowerCase());
    if (calls || !isComplaintReply(draft) || handsOver(draft.normal.text)) return [];
    return [{ start: 0, end: 0, suggestions: [call(draft, care)] }];
  },
};

function call({ text }: DraftText, care: string): Suggestion {
  const end = text.trimEnd().length;
  return {
    label: { ko: `@${care} 부르기`, en: `Tag @${care}` },
    edit: { start: end, end, text: ` @${care}` },
  };
}

export const docs: RuleDocs = {
  message: { ko: '고객지원팀에 연결하세요', en: 'Hand over to the care team' },
  reason: {
    ko: '불만 대화 5,023건을 보면, 풀어 줄 사람에게 직접 이어 줄 때 고객이 더 만족했습니다. 고객이 같은 말을 두 번 하지 않게 해 주세요.',
    en: 'In 5,023 complaint threads customers were happier when actively connected to someone who can solve it; nobody should tell the story twice.',
  },
  summary: {
    ko: '브랜드 계정에서 불만에 답할 때 고객지원 계정으로 이어 주게 합니다.',
    en: 'Suggests the care account when a brand account answers a complaint.',
  },
  evidence: [EINWILLER_STEILEN],
  bad: {
    ko: ['저희 계정은 마케팅용이라 답변이 어렵습니다', '불편을 드려 죄송합니다'],
    en: ['This is a marketing account', 'Sorry about that'],
  },
  good: {
    ko: [
      '고객지원팀(@OOhelp)에 지금 전달했고 30분 안에 답드리겠습니다',
      '담당 팀에 접수했습니다. 17시까지 연락드립니다',
    ],
    en: [
      'I passed this to @OOhelp; they answer within 30 minutes',
      'I have forwarded it; the team will call you today',
    ],
  },
};
