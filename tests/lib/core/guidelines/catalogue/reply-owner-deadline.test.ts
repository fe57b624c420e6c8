import { docs, replyOwnerDeadline } from '@/lib/core/guidelines/catalogue/reply-owner-deadline';
import { testRule } from '@/tests/support/rule-tester';

const KO = '오늘 18시까지 제가 답글로 결과를 알려 드리겠습니다.';
const EN = 'I will reply here with the outcome by 6 pm today.';

/** 22 November 2026 in Seoul. */
const at = (time: string) => ({ time: Date.parse(`2026-11-22T${time}+09:00`), zone: 'Asia/Seoul' });

testRule(replyOwnerDeadline, docs, {
  context: { replyTo: '택배가 일주일째 안 와요' },
  valid: [
    '이틀 안에 확인해 답글을 남기겠습니다',
    '다시는 빠뜨리지 않겠습니다. 죄송합니다',
    '기다려 주셔서 감사합니다. 이미 도착했습니다',
    { text: '감사합니다! 주방에 꼭 전달할게요', context: { replyTo: '너무 맛있어요' } },
    { text: '세 가지예요. 사진 올려 드릴게요', context: { replyTo: '신상 색이 뭐예요?' } },
    { text: '원하시면 갈아 드릴게요', context: { replyTo: '어떤 원두예요' } },
    '지금은 됩니다. 오류 횟수를 초기화했습니다',
    'Sorry. It left us yesterday and takes 3 business days',
    { text: 'Come in and we will help you choose', context: { replyTo: 'where is the store' } },
    'I will call you by Friday',
    { text: '오늘 17시까지 제가 알려 드리겠습니다', context: at('16:59') },
    { text: 'I will reply here by 5 pm today', context: at('16:59') },
    { text: '오늘 17시까지 제가 알려 드리겠습니다', context: {} },
    'Fixed in 4.2, which is live now. Sorry about that',
  ],
  invalid: [
    {
      text: '죄송합니다. 오늘 17시까지 제가 알려 드리겠습니다 ^MJ',
      context: at('17:00'),
      excerpts: ['오늘 17시까지 제가 알려 드리겠습니다 ^MJ'],
      level: 'advise',
    },
    {
      text: 'Sorry. I will reply here by 5 p.m. today. Thank you for waiting',
      context: at('19:30'),
      excerpts: ['I will reply here by 5 p.m. today.'],
      level: 'advise',
    },
    {
      text: '바로 알아볼게요',
      context: at('17:00'),
      excerpts: ['바로 알아볼게요'],
      fixes: ['바로 알아볼게요. 내일 정오까지 제가 답글로 결과를 알려 드리겠습니다.'],
    },
    {
      text: 'We will look into it now',
      context: at('21:00'),
      excerpts: ['We will look into it now'],
      fixes: ['We will look into it now. I will reply here with the outcome by noon tomorrow.'],
    },
    {
      text: '기사님이 지금 보고 있어요',
      context: { replyTo: '단추가 없어요' },
      excerpts: ['기사님이 지금 보고 있어요'],
      fixes: [`기사님이 지금 보고 있어요. ${KO}`],
    },
    {
      text: '확인 중이니 조금만 기다려 주세요',
      excerpts: ['확인 중이니'],
      fixes: [`확인 중이니 조금만 기다려 주세요. ${KO}`],
    },
    {
      text: '확인하고 다시 알려 드리겠습니다. 담당 부서에 전달하겠습니다',
      excerpts: ['확인하고 다시 알려 드리겠습니다'],
      fixes: [`확인하고 다시 알려 드리겠습니다. 담당 부서에 전달하겠습니다. ${KO}`],
    },
    { text: '알아볼게요!', excerpts: ['알아볼게요'], fixes: [`알아볼게요! ${KO}`] },
    {
      text: '단추를 챙겨서 보낼게요 ^MJ',
      context: { replyTo: '단추가 없어요' },
      excerpts: ['단추를 챙겨서 보낼게요'],
      fixes: [`단추를 챙겨서 보낼게요. ${KO} ^MJ`],
    },
    {
      text: '본사에 전달했습니다',
      context: { replyTo: '직원이 불친절해요' },
      excerpts: ['전달했습니다'],
      fixes: [`본사에 전달했습니다. ${KO}`],
    },
    {
      text: '죄송합니다. 최대한 빨리 받으실 수 있도록 하겠습니다',
      excerpts: ['수 있도록 하겠습니다'],
      fixes: [`죄송합니다. 최대한 빨리 받으실 수 있도록 하겠습니다. ${KO}`],
    },
    {
      text: "Sorry! We'll sort this",
      excerpts: ["We'll sort this"],
      fixes: [`Sorry! We'll sort this. ${EN}`],
    },
    {
      text: 'Engineers have been called',
      context: { replyTo: 'broken lift' },
      excerpts: ['have been called'],
      fixes: [`Engineers have been called. ${EN}`],
    },
    { text: 'On it!', context: { replyTo: "can't log in" }, excerpts: ['On it'], fixes: [`On it! ${EN}`] },
    {
      text: 'Your note has been passed on 🙏',
      context: { replyTo: 'soup too salty' },
      excerpts: ['passed on 🙏'],
      fixes: [`Your note has been passed on 🙏 ${EN}`],
    },
  ],
});
