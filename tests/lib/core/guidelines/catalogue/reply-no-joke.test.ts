import { docs, replyNoJoke } from '@/lib/core/guidelines/catalogue/reply-no-joke';
import { testRule } from '@/tests/support/rule-tester';

const praise = { replyTo: '오늘 포장 너무 귀여웠어요!' };
const triage = {
  complaint: 0.8,
  kind: 'delivery',
  urgency: 'normal',
  escalations: [],
  showsPersonalData: false,
  awaitsRefund: false,
} as const;
const answered = {
  triage,
  author: '민지',
  handle: null,
  addressesUs: true,
  time: null,
  ownReplies: 0,
  answeredByOthers: false,
};

testRule(replyNoJoke, docs, {
  context: { replyTo: '택배가 일주일째 안 와요' },
  valid: [
    'The drivers went on strike on Monday; your order arrives tomorrow',
    { text: '감사해요ㅎㅎ 포장팀에 전할게요', context: praise },
    { text: 'Haha, thank you!', context: { replyTo: 'Your packaging made my day' } },
    '늦어서 죄송합니다. 내일 오전에 다시 보내 드립니다',
    '담당자가 휴가 중이라 제가 대신 챙기겠습니다',
    '“ㅋㅋ”라고 답한 저희 직원의 글, 사과드립니다',
    '바로 보내 드립니다. 저희 잘못입니다',
    'The courier takes 2 days from here',
    '죄송합니다 🙏',
    'It will be at least 3 days, I am sorry',
    {
      text: '앗 들켰네요ㅋㅋ 내일 바로 보내 드릴게요',
      context: { replyTo: '제 택배 어디서 노나요ㅋㅋㅋ', answered },
    },
  ],
  invalid: [
    {
      text: 'Your sofa called in sick',
      excerpts: ['Your sofa called in sick'],
      context: { kind: 'reply', replyTo: 'my sofa never came' },
    },
    {
      text: 'The lift is on its lunch break',
      excerpts: ['on its lunch break'],
      context: { kind: 'reply', replyTo: 'lift is broken again' },
    },
    { text: '조금만 더 기다려 주세요 ㅎㅎ', excerpts: ['조금만 더 기다려 주세요 ㅎㅎ'] },
    { text: '에고 죄송해요ㅋ', excerpts: ['에고 죄송해요ㅋ'] },
    { text: '택배가 전국 여행 중인가 봐요!', excerpts: ['택배가 전국 여행 중인가'] },
    { text: '로봇도 퇴근이 필요하대요', excerpts: ['로봇도 퇴근이 필요하대요'] },
    { text: 'What an egg-ceptional mess', excerpts: ['egg-ceptional'] },
    { text: '앱이 월요병에 걸렸나 봅니다', excerpts: ['앱이 월요병에 걸렸나 봅니다'] },
    { text: '덕분에 운동 되셨겠네요', excerpts: ['덕분에 운동 되셨겠네요'] },
    { text: '액땜했다고 생각하세요', excerpts: ['다고 생각하세요'] },
    { text: '불편 드려 죄송해요 😂', excerpts: ['불편 드려 죄송해요 😂'] },
    { text: 'Haha sorry about that', excerpts: ['Haha'] },
    { text: 'Looks like your suitcase wanted a holiday too', excerpts: ['your suitcase wanted a holiday'] },
    { text: 'Our servers are having a moment', excerpts: ['Our servers are having a moment'] },
    { text: 'Sorry! Must be gremlins.', excerpts: ['gremlins'] },
  ],
});
