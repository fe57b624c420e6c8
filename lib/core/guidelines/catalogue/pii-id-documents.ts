import { findAfterWords, findDocuments, LICENCES, PASSPORTS } from '../personal-data/id-document-shapes';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { IDENTIFIER_ACT } from '../sources/laws';
import { REMOVE_NUMBER, removal } from '../suggest';

export const piiIdDocuments: Rule = {
  id: 'pii-id-documents',
  family: 'warning',
  level: 'block',
  ...EVERYWHERE,
  check(draft) {
    const namesPassport = draft.folded.includes('여권') || draft.folded.includes('passport');
    return [
      ...(namesPassport ? findDocuments(draft, PASSPORTS) : []),
      ...(draft.hasNumber ? [...findDocuments(draft, LICENCES), ...findAfterWords(draft)] : []),
    ].map((found) => ({
      start: found.start,
      end: found.end,
      suggestions: [removal(draft.text, found, REMOVE_NUMBER)],
    }));
  },
};

export const docs: RuleDocs = {
  message: { ko: '여권·면허 번호로 보입니다', en: 'Looks like a passport or licence number' },
  reason: {
    ko: '여권번호와 운전면허번호는 법이 따로 지키는 고유식별정보입니다. 본인 확인에 쓰여, 공개되면 명의 도용으로 이어질 수 있습니다.',
    en: 'Passport and licence numbers are protected as unique identifiers; they prove who someone is, so a public one invites identity theft.',
  },
  summary: {
    ko: '여권번호와 운전면허번호를 찾습니다. 영국·미국 면허와 사회보장번호도 그 말이 곁에 있으면 봅니다.',
    en: 'Finds passport and driving licence numbers; British and American licences and social security numbers where the words say so.',
  },
  evidence: [IDENTIFIER_ACT],
  bad: {
    ko: ['여권번호 M12345678 확인 부탁드립니다', '운전면허 11-12-345678-90으로 인증됐습니다'],
    en: ['Passport M12345678 received', 'Your driver’s license D1234567 has been verified'],
  },
  good: {
    ko: ['여권 사본은 보안 업로드로만 받습니다', '상품코드 M12345678은 다음 주에 들어옵니다'],
    en: ['Please use the secure upload for documents', 'Model M12345678 is back in stock'],
  },
};
