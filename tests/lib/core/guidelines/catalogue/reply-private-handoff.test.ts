import { docs, replyPrivateHandoff } from '@/lib/core/guidelines/catalogue/reply-private-handoff';
import { testRule } from '@/tests/support/rule-tester';

testRule(replyPrivateHandoff, docs, {
  valid: [
    '깨져서 속상하셨겠어요. 사진을 DM으로 보내 주시면 오늘 안에 교환 접수하겠습니다',
    'DM 알림은 설정에서 끌 수 있습니다',
    '자세한 내역은 쪽지로 드렸습니다',
    '메시지가 안 보이면 앱을 다시 켜 보세요',
    'Sorry about that. DM me a photo and I will book the exchange today',
    'The message button is at the top right',
    'Doors open at 6 pm',
  ],
  invalid: [
    {
      text: '디엠으로 성함 부탁드려요',
      excerpts: ['디엠으로 성함 부탁드려요'],
      fixes: ['번거로운 일을 겪으시게 해 죄송합니다. 디엠으로 성함 부탁드려요'],
    },
    {
      text: '고객님, 1:1 문의 남겨 주세요',
      excerpts: ['1:1 문의 남겨 주세요'],
      fixes: ['고객님, 번거로운 일을 겪으시게 해 죄송합니다. 1:1 문의 남겨 주세요'],
    },
    {
      text: '불편을 드려 죄송합니다. 쪽지 주세요',
      excerpts: ['쪽지 주세요'],
      fixes: ['불편을 드려 죄송합니다. 쪽지 주세요. 받는 대로 제가 확인해 오늘 18시까지 답을 드리겠습니다.'],
    },
    {
      text: 'PM us',
      excerpts: ['PM us'],
      fixes: ['I am sorry for the trouble. PM us'],
    },
    {
      text: 'Sorry! Drop us a DM',
      excerpts: ['Drop us a DM'],
      fixes: ['Sorry! Drop us a DM. I will check it and answer you by 6 pm today.'],
    },
  ],
});
