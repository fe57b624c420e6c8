import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';

export const plainLanguageKo: Rule = {
  id: 'plain-language-ko',
  family: 'tone',
  level: 'advise',
  ...EVERYWHERE,
  languages: ['ko'],
  check: () => [],
};

export const docs: RuleDocs = {
  message: { ko: '공문체를 쉬운 말로 바꾸세요', en: 'replace officialese' },
  reason: { ko: '', en: '' },
  summary: { ko: '', en: '' },
  evidence: [],
  bad: { ko: ['금번 장애에 대하여 당사는 재발 방지에 만전을 기하겠습니다'] },
  good: { ko: ['어제 장애는 저희 설정 실수였습니다. 오늘 밤 점검 절차를 두 사람 확인으로 바꿉니다'] },
};
