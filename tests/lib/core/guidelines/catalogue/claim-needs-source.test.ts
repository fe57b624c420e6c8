import { claimNeedsSource, docs } from '@/lib/core/guidelines/catalogue/claim-needs-source';
import { testRule } from '@/tests/support/rule-tester';

testRule(claimNeedsSource, docs, {
  valid: [
    '원인은 소방서에서 조사하고 있습니다',
    '보고서에 따르면 고장은 두 번이었습니다',
    '단맛이 없는데 맛있대요, 라는 말을 들으면 기쁩니다 https://www.example.com/r',
    'According to the fire service it started at 4',
    'I hear you, and I am on it',
  ],
  invalid: [
    { text: '벼락을 맞은 것 같습니다', excerpts: ['맞은 것 같습니다'] },
    { text: '공장이 멈췄다고 들었습니다', excerpts: ['다고 들었습니다'] },
    { text: '아마 배터리 때문일 겁니다', excerpts: ['아마 배터리 때문일 겁니다'] },
    { text: 'Apparently the pump failed', excerpts: ['Apparently'] },
    { text: 'Rumour has it they closed', excerpts: ['Rumour has it'] },
  ],
});
