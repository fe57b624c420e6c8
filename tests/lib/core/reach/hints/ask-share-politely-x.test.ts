import type { OwnText } from '@/lib/core/guidelines/check-context';
import { askSharePolitelyX, docs } from '@/lib/core/reach/hints/ask-share-politely-x';
import { testRule } from '@/tests/support/rule-tester';

const asked: readonly OwnText[] = [
  {
    text: '헌혈 안내입니다. 리트윗 부탁드립니다',
    at: 1,
    platform: 'x',
    kind: 'post',
    account: '',
    customer: '',
  },
];
const FULL = `실종 아동을 찾습니다. ${'파란 모자에 노란 가방을 멨습니다. '.repeat(8)}`.trim();

testRule(askSharePolitelyX, docs, {
  valid: [
    '점심 메뉴를 소개합니다',
    '모금에 참여해 주신 고인의 명복을 빕니다',
    { text: '스미싱 문자가 많습니다', context: { recent: asked } },
    '헌혈하시면 쿠폰을 드립니다. 이벤트에 참여하세요',
    { text: 'Scam alert: we never text links', context: { recent: asked } },
    'A blood orange cake',
  ],
  invalid: [
    {
      text: '헌혈 버스가 29일 본사 앞에 옵니다 #헌혈',
      excerpts: [''],
      fixes: ['헌혈 버스가 29일 본사 앞에 옵니다. 리트윗 부탁드립니다. #헌혈'],
    },
    {
      text: 'Lost dog near the station, brown, answers to Bun',
      excerpts: [''],
      fixes: ['Lost dog near the station, brown, answers to Bun. Please retweet so that more people see it.'],
    },
    {
      text: '헌혈 버스가 29일 본사 앞에 옵니다!#헌혈',
      excerpts: [''],
      fixes: ['헌혈 버스가 29일 본사 앞에 옵니다! 리트윗 부탁드립니다. #헌혈'],
    },
    {
      text: '혈액이 부족합니다. 헌혈 신청은 https://example.com/blood',
      excerpts: [''],
      fixes: ['혈액이 부족합니다. 헌혈 신청은 https://example.com/blood 리트윗 부탁드립니다.'],
    },
    {
      text: 'Blood donors needed at @townhall',
      excerpts: [''],
      fixes: ['Blood donors needed at @townhall Please retweet so that more people see it.'],
    },
    // There is no word to put it behind.
    { text: '#헌혈 #혈액부족', excerpts: [''] },
    // No room is left for a request.
    { text: FULL, excerpts: [''] },
  ],
});
