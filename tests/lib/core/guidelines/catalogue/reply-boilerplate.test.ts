import { docs, replyBoilerplate } from '@/lib/core/guidelines/catalogue/reply-boilerplate';
import { testRule } from '@/tests/support/rule-tester';

const sent = (text: string, kind: 'reply' | 'post' = 'reply') => ({
  recent: [{ text, at: 0, platform: 'x', kind, account: '', customer: '' } as const],
});

testRule(replyBoilerplate, docs, {
  valid: [
    '소금을 2g 줄여 오늘 점심부터 다시 끓입니다',
    '좋은 자리는 창가 3번입니다',
    '말씀하신 3번 출구가 맞습니다',
    {
      text: '민지 고객님, 깨진 컵은 오늘 새로 보냈고 목요일에 도착합니다',
      context: sent('수리 기사가 내일 10시에 방문해 전원부를 봅니다'),
    },
    {
      text: '이번 주 토요일 오전 열 시에 문을 엽니다',
      context: sent('이번 주 토요일 오전 열 시에 문을 엽니다', 'post'),
    },
    'The chef cut the salt by a third today',
    'Your order is on the van, stop 12 of 20',
  ],
  invalid: [
    {
      text: '앞으로도 최선을 다하겠습니다. 오늘 간을 줄였습니다.',
      excerpts: ['앞으로도 최선을 다하겠습니다'],
      fixes: ['오늘 간을 줄였습니다.'],
    },
    { text: '고객님의 귀한 의견 감사합니다', excerpts: ['고객님의 귀한 의견 감사합니다'] },
    {
      text: '항상 누리통신을 이용해 주셔서 감사합니다',
      excerpts: ['항상 누리통신을 이용해 주셔서 감사합니다'],
    },
    {
      text: '민지 고객님, 오늘 새 컵을 보냈고 목요일 오전에 댁으로 도착합니다',
      context: sent('수호 고객님, 오늘 새 컵을 보냈고 목요일 오전에 댁으로 도착합니다'),
      excerpts: [''],
    },
    {
      text: 'We take all comments seriously. The chef cut the salt.',
      excerpts: ['We take all comments seriously'],
      fixes: ['The chef cut the salt.'],
    },
    { text: 'Rest assured it is noted', excerpts: ['Rest assured', 'is noted'] },
  ],
});
