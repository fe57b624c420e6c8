import { blameStaff, docs } from '@/lib/core/guidelines/catalogue/blame-staff';
import { testRule } from '@/tests/support/rule-tester';

testRule(blameStaff, docs, {
  valid: [
    '신입 직원이 첫날 만든 라떼입니다',
    'The printer on the third floor is new',
    '직원 모두 오늘부터 다시 배웁니다',
    '상담원이 오늘 안에 연락드립니다',
    '직원의 실수도 결국 저희 책임입니다',
    '저희가 확인을 빠뜨렸습니다',
    'Our driver will call you at three',
    'This was our mistake, and the team is fixing it',
    'Staff picks of the week',
  ],
  invalid: [
    {
      text: '상담원이 아직 수습이라 헷갈렸나 봐요',
      excerpts: ['상담원이 아직 수습이라 헷갈렸나'],
      fixes: ['저희 관리가 부족했습니다.'],
    },
    {
      text: '인쇄소가 파일을 잘못 썼습니다',
      excerpts: ['인쇄소가 파일을 잘못'],
      fixes: ['저희 관리가 부족했습니다.'],
    },
    {
      text: '저희 쪽은 아무 문제 없습니다',
      excerpts: ['저희 쪽은 아무 문제 없습니다'],
      fixes: ['저희 관리가 부족했습니다.'],
    },
    {
      text: 'We had a word with the driver',
      excerpts: ['had a word with the driver'],
      fixes: ['We failed to check.'],
    },
    {
      text: 'That is down to the branch owner',
      excerpts: ['That is down to the branch owner'],
      fixes: ['We failed to check.'],
    },
    {
      text: 'The courier acted without asking',
      excerpts: ['courier acted without asking'],
      fixes: ['We failed to check.'],
    },
    {
      text: '신입 직원이 실수했습니다',
      excerpts: ['신입 직원이 실수했습니다'],
      fixes: ['저희 관리가 부족했습니다.'],
    },
    {
      text: '죄송합니다. 택배사 잘못입니다',
      excerpts: ['택배사 잘못입니다'],
      fixes: ['죄송합니다. 저희 관리가 부족했습니다.'],
    },
    {
      text: '그 기사님은 바로 해고했습니다',
      excerpts: ['기사님은 바로 해고했습니다'],
      fixes: ['저희 관리가 부족했습니다.'],
    },
    {
      text: 'The intern posted that by accident',
      excerpts: ['intern posted'],
      fixes: ['We failed to check.'],
    },
    {
      text: "It's the courier's fault",
      excerpts: ["It's the courier's fault"],
      fixes: ['We failed to check.'],
    },
  ],
});
