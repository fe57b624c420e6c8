import { isAt } from '../../text/host-of';
import type { DraftText } from '../draft-text';
import { around, type Found, findAll } from '../find';
import { DISGUISED_EMAILS, PLAIN_EMAIL } from '../personal-data/email-shapes';
import { isSharedMailbox } from '../personal-data/shared-mailbox';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { PERSONAL_DATA_ACT } from '../sources/laws';
import { PRACTICE } from '../sources/practice';
import { REMOVE_ADDRESS, removal } from '../suggest';

const MAIL_WORD = /메일|mail/i;
/** Words that stand in front of "at" in plain speech: "meet me at example dot com". */
const SPEECH =
  /^(?:me|us|him|her|them|you|it|now|here|out|up|live|look|find|see|shop|store|visit|more|online|available|order|apply|site|page|sign-?up|register|join|read|form|account|address|list|code|team|us|on|is)$/i;

export const piiEmail: Rule = {
  id: 'pii-email',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  cues: [
    '@',
    '골뱅이',
    '골벵이',
    '앳',
    '엣',
    '(at',
    '( at',
    '[at',
    '[ at',
    '{at',
    '{ at',
    '<at',
    ' dot ',
    '_dot_',
    'mail',
    '메일',
  ],
  check(draft) {
    return [PLAIN_EMAIL, ...DISGUISED_EMAILS]
      .flatMap((shape) => findAll(draft, shape))
      .filter((found) => isPersonal(draft, found))
      .map((found) => ({
        start: found.start,
        end: found.end,
        suggestions: [removal(draft.text, found, REMOVE_ADDRESS)],
      }));
  },
};

function isPersonal(draft: DraftText, found: Found): boolean {
  const { local = '', domain = '' } = found.groups.groups ?? {};
  const plainDomain = domain.toLowerCase().replace(/[^a-z0-9가-힣-]+(?:dot[^a-z0-9]+)?|닷|점|쩜/g, '.');
  if (
    isSharedMailbox(local.toLowerCase(), plainDomain) ||
    isAt(plainDomain, draft.context.company?.domains ?? [])
  )
    return false;
  // A password in the address of a server is another matter.
  if (/:\/\/\S{0,80}$/.test(draft.normal.text.slice(Math.max(0, found.at - 90), found.at))) return false;
  const said = found.groups[0];
  if (/ @|@ /.test(said) && draft.language === 'en') return MAIL_WORD.test(around(draft, found, 25, 15));
  return !(SPEECH.test(local) && / (?:at|@) /i.test(said));
}

export const docs: RuleDocs = {
  message: { ko: '개인 이메일 주소가 있습니다', en: 'Contains a personal e-mail address' },
  reason: {
    ko: '공개된 메일 주소는 거둘 수 없고 스팸과 사칭에 쓰입니다. 회사 대표 메일이나 DM으로 안내하는 편이 안전합니다.',
    en: 'An address made public cannot be taken back and draws spam and impostors; a desk’s mailbox or a DM is safer.',
  },
  summary: {
    ko: '개인 메일 주소를 찾습니다. 골뱅이·점으로 풀어 쓴 것도 봅니다. help@, press@ 같은 대표 메일과 우리 회사 도메인, 허용 목록의 주소는 그대로 둡니다.',
    en: 'Finds people’s e-mail addresses, also spelled out with at and dot. Leaves alone desks such as help@ or press@, your own domains and allowed addresses.',
  },
  evidence: [PERSONAL_DATA_ACT, PRACTICE],
  bad: {
    ko: [
      '재발송했습니다. areum.seo@example.com 메일함을 확인해 주세요',
      '담당자 메일은 areum 골뱅이 example 점 com 입니다',
    ],
    en: [
      'We have sent it again to robin.ashby@example.com',
      'Write to our designer: robin (at) example (dot) com',
    ],
  },
  good: {
    ko: ['문의는 help@example.com으로 보내 주세요', '가입하신 메일로 다시 보냈습니다'],
    en: ['Questions? press@example.com answers within a day', 'We have sent it again to the address on file'],
  },
};
