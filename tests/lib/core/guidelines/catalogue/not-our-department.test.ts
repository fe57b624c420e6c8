import { docs, notOurDepartment } from '@/lib/core/guidelines/catalogue/not-our-department';
import { testRule } from '@/tests/support/rule-tester';

testRule(notOurDepartment, docs, {
  context: { replyTo: '택배가 안 와요' },
  valid: [
    {
      text: 'It is up to the courier, but I booked 2 pm for you',
      context: { kind: 'reply', replyTo: 'when does it come?' },
    },
    '저희 담당은 아니지만 배송팀에 전달했습니다. 17시까지 연락드립니다',
    '한 부서가 아니라 회사 전체가 고칠 일입니다',
    '고객센터에 전화하셨는데 연결이 안 되셨군요. 죄송합니다. 제가 대신 접수했습니다',
    '“담당이 아니라서요”라는 말을 들으셨다니 죄송합니다',
    { text: '단체 주문은 매장으로 연락해 주세요', context: { replyTo: '단체 주문도 되나요?' } },
    '댓글에서는 주문 조회가 어려워 제가 바로 DM 드렸습니다',
    '불편하시면 언제든 저희에게 연락해 주세요',
    '사진은 나중에 말씀해 주세요. 죄송합니다',
    '이 일은 이제 제가 담당입니다',
    '상담원이 연결되지 않아 답답하셨죠',
    'It is not my team alone: all of us failed you. I have passed it to our director',
    'I called the courier for you; the van comes at 3 pm',
    'You said you had to contact support three times. I am sorry',
    'If you smell gas, leave at once and call our hotline immediately',
    { text: 'You can ask your local store to gift-wrap it', context: { replyTo: 'Do you gift-wrap?' } },
  ],
  invalid: [
    {
      text: 'That is above my pay grade',
      excerpts: ['above my pay grade'],
      context: { kind: 'reply', replyTo: 'my refund is late' },
    },
    {
      text: 'That’s a corporate thing',
      excerpts: ['That’s a corporate thing'],
      context: { kind: 'reply', replyTo: 'my refund is late' },
    },
    { text: '그건 저희 부서 소관이 아닙니다.', excerpts: ['소관이 아닙니다'] },
    { text: '제 담당이 아니라서 잘 모르겠네요', excerpts: ['담당이 아니라서'] },
    {
      text: '배송은 택배사에 직접 문의하시기 바랍니다.',
      excerpts: ['택배사에 직접 문의하시기 바랍니다'],
      fixes: ['배송은 제가 담당 팀에 전달하겠습니다.'],
    },
    {
      text: '죄송하지만 고객센터(1588-0000)로 전화 주세요!',
      excerpts: ['고객센터(1588-0000)로 전화 주세요'],
      fixes: ['죄송하지만 제가 담당 팀에 전달하겠습니다!'],
    },
    {
      text: '저희는 판매만 해서 AS는 담당하지 않아요',
      excerpts: ['저희는 판매만 해서 AS는 담당하지 않아요'],
    },
    { text: '그건 건물 관리실 담당이에요', excerpts: ['그건 건물 관리실 담당이에요'] },
    { text: '여긴 공지만 올리는 곳이에요', excerpts: ['여긴 공지만 올리는 곳이에요'] },
    {
      text: '상담은 전화로 하셔야 합니다',
      excerpts: ['전화로 하셔야 합니다'],
      fixes: ['상담은 제가 담당 팀에 전달하겠습니다'],
    },
    { text: '여기에 올리셔도 소용없어요', excerpts: ['여기에 올리셔도 소용없어요'] },
    { text: 'SNS에서는 상담을 받지 않습니다', excerpts: ['SNS에서는 상담을 받지 않습니다'] },
    { text: "Sorry, that isn't our responsibility.", excerpts: ["isn't our responsibility"] },
    {
      text: 'Delivery problems? Please contact the courier directly.',
      excerpts: ['Please contact the courier directly'],
      fixes: ['Delivery problems? Let me pass this to the right team.'],
    },
    {
      text: "You'll need to speak to head office.",
      excerpts: ["You'll need to speak to head office"],
      fixes: ['Let me pass this to the right team.'],
    },
    { text: "We don't handle refunds on here", excerpts: ["We don't handle refunds"] },
    { text: 'Parcels are handled by the courier', excerpts: ['handled by the courier'] },
  ],
});
