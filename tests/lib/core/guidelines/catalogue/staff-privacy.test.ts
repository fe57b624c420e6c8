import { docs, staffPrivacy } from '@/lib/core/guidelines/catalogue/staff-privacy';
import { testRule } from '@/tests/support/rule-tester';

testRule(staffPrivacy, docs, {
  valid: [
    '올해의 점장, 이보라 점장을 소개합니다',
    { text: '안녕하세요, 한지우 매니저입니다. 저희가 잘못 안내했습니다', context: { kind: 'reply' } },
    { text: '환불은 오늘 끝냈습니다. 박서연 매니저 드림', context: { kind: 'reply' } },
    '직원 실수로 불편을 드려 죄송합니다',
    'Meet Mary Oak, the barista behind our new blend',
    { text: 'Our manager will call you', context: { kind: 'reply' } },
  ],
  invalid: [
    {
      text: '김하람 기사님이 놓고 가셨네요',
      excerpts: ['김하람 기사'],
      fixes: ['기사님이 놓고 가셨네요'],
      context: { kind: 'reply' },
    },
    {
      text: '죄송합니다. 최유나 사원이 잘못 적었습니다',
      excerpts: ['최유나 사원'],
      fixes: ['죄송합니다. 사원이 잘못 적었습니다'],
    },
    { text: '그날은 이보라 씨가 있었습니다', excerpts: ['이보라 씨'], context: { kind: 'reply' } },
    {
      text: 'Our driver Omar Vance forgot it',
      excerpts: ['Our driver Omar Vance'],
      fixes: ['Our driver forgot it'],
    },
    { text: 'Trainee Beth Lowe served you', excerpts: ['Trainee Beth Lowe'], context: { kind: 'reply' } },
    { text: 'You spoke with Dana Lee', excerpts: ['You spoke with Dana Lee'], context: { kind: 'reply' } },
  ],
});
