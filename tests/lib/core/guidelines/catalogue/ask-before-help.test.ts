import { askBeforeHelp, docs } from '@/lib/core/guidelines/catalogue/ask-before-help';
import { testRule } from '@/tests/support/rule-tester';

testRule(askBeforeHelp, docs, {
  valid: [
    { text: '공유기를 껐다 켜 보세요. 그래도 느리면 모델명을 알려 주세요', context: { replyTo: '느려요' } },
    { text: '속상하셨겠어요. 사진 한 장만 보내 주세요', context: { replyTo: '얼룩이 있어요' } },
    { text: '괜찮으세요? 어디를 다치셨나요?', context: { replyTo: '넘어졌어요' } },
    { text: '어떤 색을 좋아하세요?', context: { replyTo: '추천해 주세요' } },
    '여러분은 어떤 맛을 좋아하세요?',
    { text: 'Try the switch on the cable. If not, what model is it?', context: { replyTo: "won't turn on" } },
    { text: 'Light or dark roast?', context: { replyTo: 'what should I buy' } },
    'Are you hurt? Where did it happen?',
  ],
  invalid: [
    {
      text: '몇 호점인가요? 기계 번호도 알려주세요',
      context: { replyTo: '기계가 돈을 먹었어요' },
      excerpts: ['몇 호점인가요? 기계 번호도 알려주세요'],
      fixes: ['번거로운 일을 겪으시게 해 죄송합니다. 몇 호점인가요? 기계 번호도 알려주세요'],
    },
    {
      text: '사진 부탁드립니다.',
      excerpts: ['사진 부탁드립니다.'],
      fixes: ['번거로운 일을 겪으시게 해 죄송합니다. 사진 부탁드립니다.'],
    },
    {
      text: 'Which browser are you using?',
      context: { replyTo: 'page is broken' },
      excerpts: ['Which browser are you using?'],
      fixes: ['I am sorry for the trouble. Which browser are you using?'],
    },
    {
      text: 'Please share your flight number.',
      context: { replyTo: 'bag lost' },
      excerpts: ['Please share your flight number.'],
      fixes: ['I am sorry for the trouble. Please share your flight number.'],
    },
  ],
});
