import { docs, litigationTopic } from '@/lib/core/guidelines/catalogue/litigation-topic';
import { testRule } from '@/tests/support/rule-tester';

testRule(litigationTopic, docs, {
  valid: [
    '법정 의무 교육을 안내합니다',
    '변신은 무죄! 가을 염색 상담',
    'Tribunal, the new play, opens Friday',
    '재판매 표는 쓸 수 없습니다',
    '검찰 사칭 문자를 조심하세요',
    "법정 드라마 '판결의 밤' 시사회",
    '법무 확인을 마치고 안내하겠습니다',
    'Start a free trial today',
    'Our new swim suits are here',
    'Judge for yourself',
  ],
  invalid: [
    {
      text: '유가족분들과 금액 얘기가 남았습니다',
      excerpts: ['유가족분들과 금액'],
      fixes: ['진행 중인 절차라 법무 확인 후 안내하겠습니다.'],
    },
    {
      text: '어제 법정에서 이겼습니다',
      excerpts: ['법정에서'],
      fixes: ['진행 중인 절차라 법무 확인 후 안내하겠습니다.'],
    },
    {
      text: 'The watchdog is looking into us',
      excerpts: ['watchdog is looking into us'],
      fixes: ['Proceedings are ongoing; we will update after legal review.'],
    },
    {
      text: 'We agreed terms with the families',
      excerpts: ['agreed terms with the families'],
      fixes: ['Proceedings are ongoing; we will update after legal review.'],
    },
    {
      text: '1심 판결은 실망스럽습니다',
      excerpts: ['1심', '판결은'],
      fixes: [
        '진행 중인 절차라 법무 확인 후 안내하겠습니다.',
        '진행 중인 절차라 법무 확인 후 안내하겠습니다.',
      ],
    },
    {
      text: '공정위 조사는 별일 아닙니다',
      excerpts: ['공정위 조사는'],
      fixes: ['진행 중인 절차라 법무 확인 후 안내하겠습니다.'],
    },
    {
      text: '합의금은 이미 줬습니다',
      excerpts: ['합의금은'],
      fixes: ['진행 중인 절차라 법무 확인 후 안내하겠습니다.'],
    },
    {
      text: 'The lawsuit is nonsense',
      excerpts: ['lawsuit'],
      fixes: ['Proceedings are ongoing; we will update after legal review.'],
    },
    {
      text: 'Our lawyers are not worried',
      excerpts: ['Our lawyers'],
      fixes: ['Proceedings are ongoing; we will update after legal review.'],
    },
  ],
});
