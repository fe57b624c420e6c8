import { docs, rumourDenialListed } from '@/lib/core/guidelines/catalogue/rumour-denial-listed';
import { testRule } from '@/tests/support/rule-tester';

testRule(rumourDenialListed, docs, {
  valid: [
    '조회공시 답변대로 매각은 사실이 아닙니다(DART 링크)',
    '물품 인수가 늦어 걱정하셨죠? 오늘 확인하겠습니다',
    '이벤트 당첨 문자는 사실이 아닙니다. 링크를 누르지 마세요',
    '자금 지원 사업 안내',
    'The store on Main Street is not closing',
    "Don't worry, your parcel is on its way",
    'We never sell your data',
    'No cash? Cards are fine',
  ],
  invalid: [
    {
      text: '회사 판다는 소문, 그럴 리 없습니다',
      excerpts: ['회사 판다는 소문, 그럴 리 없습니다'],
      fixes: ['관련 내용은 공시로 확인해 드리겠습니다.'],
    },
    {
      text: '대표님 지분 얘기는 지어낸 말이에요',
      excerpts: ['대표님 지분 얘기는 지어낸'],
      fixes: ['관련 내용은 공시로 확인해 드리겠습니다.'],
    },
    { text: 'Missed payroll? Total fabrication', excerpts: ['payroll? Total fabrication'] },
    {
      text: '유상증자 계획 없습니다. 루머에 흔들리지 마세요',
      excerpts: ['유상증자 계획 없습니다'],
      fixes: ['관련 내용은 공시로 확인해 드리겠습니다. 루머에 흔들리지 마세요'],
    },
    {
      text: '대표이사 횡령 의혹은 거짓입니다',
      excerpts: ['횡령 의혹은 거짓입니다'],
      fixes: ['관련 내용은 공시로 확인해 드리겠습니다.'],
    },
    { text: '부도요? ㅋㅋ 현금 넘칩니다', excerpts: ['부도요? ㅋㅋ 현금 넘칩니다'] },
    {
      text: '합병 얘기는 소설입니다',
      excerpts: ['합병 얘기는 소설입니다'],
      fixes: ['관련 내용은 공시로 확인해 드리겠습니다.'],
    },
    {
      text: 'Bankruptcy rumours are false',
      excerpts: ['Bankruptcy rumours are false'],
      fixes: ['We comment on this only through official filings.'],
    },
    {
      text: 'We are not being sold. Ignore the gossip',
      excerpts: ['We are not being sold'],
      fixes: ['We comment on this only through official filings. Ignore the gossip'],
    },
    {
      text: 'No truth to reports of a merger',
      excerpts: ['No truth to reports of a merger'],
      fixes: ['We comment on this only through official filings.'],
    },
    { text: "Layoffs? Nah, we're hiring", excerpts: ['Layoffs? Nah'] },
  ],
});
