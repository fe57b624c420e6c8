import { docs, frontLoadValue } from '@/lib/core/reach/hints/front-load-value';
import { testRule } from '@/tests/support/rule-tester';

testRule(frontLoadValue, docs, {
  valid: [
    '여러분이 골라 주신 이름은 달무리입니다',
    '안녕하세요',
    '안녕하세요, 고객님. 배송이 늦어 죄송합니다',
    '안녕하세요, 새 식구 김하늘입니다! 잘 부탁드려요',
    '드디어 네 가지 색이 모두 나왔습니다',
    'Good news travels fast, and so does our new train',
    'Happy Friday!',
    'Hi everyone, we are sorry about the outage.',
    'We are pleased with the result.',
  ],
  invalid: [
    {
      text: '안녕하세요, 고객님! 오늘부터 한 시간 일찍 엽니다',
      excerpts: ['안녕하세요, 고객님!'],
      fixes: ['오늘부터 한 시간 일찍 엽니다'],
    },
    {
      text: '안녕하세요 도서관입니다. 사서가 고른 책 다섯 권',
      excerpts: ['안녕하세요 도서관입니다.'],
      fixes: ['사서가 고른 책 다섯 권'],
    },
    {
      text: '안녕하세요, 새 지도를 소개합니다',
      excerpts: ['안녕하세요,'],
      fixes: ['새 지도를 소개합니다'],
    },
    {
      text: '많이 기다리셨죠? 네 가지 색이 모두 나왔습니다',
      excerpts: ['많이 기다리셨죠?'],
      fixes: ['네 가지 색이 모두 나왔습니다'],
    },
    {
      text: '즐거운 금요일입니다! 새 지도에 산책길 열두 갈래를 담았습니다 #산책',
      excerpts: ['즐거운 금요일입니다!'],
      fixes: ['새 지도에 산책길 열두 갈래를 담았습니다. 즐거운 금요일입니다! #산책'],
    },
    {
      text: 'Hi everyone, our shop opens an hour earlier.',
      excerpts: ['Hi everyone,'],
      fixes: ['Our shop opens an hour earlier.'],
    },
    {
      text: 'Happy Monday! The new map has twelve routes. https://example.com/map',
      excerpts: ['Happy Monday!'],
      fixes: ['The new map has twelve routes. Happy Monday! https://example.com/map'],
    },
    {
      text: 'We’re so excited to announce that our pool opens on Friday.',
      excerpts: ['We’re so excited to announce that'],
      fixes: ['Our pool opens on Friday.'],
    },
    {
      text: 'Big news: iPhone repairs now take an hour.',
      excerpts: ['Big news:'],
      fixes: ['iPhone repairs now take an hour.'],
    },
    {
      text: '안녕하세요! 모아마켓입니다 :) 이번 주에도 두 시에 굽습니다',
      excerpts: ['안녕하세요! 모아마켓입니다 :)'],
      fixes: ['이번 주에도 두 시에 굽습니다'],
    },
    {
      text: '즐거운 금요일입니다! 산책 신청은 https://example.com/map',
      excerpts: ['즐거운 금요일입니다!'],
      fixes: ['산책 신청은 https://example.com/map 즐거운 금요일입니다!'],
    },
    {
      text: '안녕하세요 회원 가입 방법을 알려 드립니다',
      excerpts: ['안녕하세요'],
      fixes: ['회원 가입 방법을 알려 드립니다'],
    },
    {
      text: '안녕하세요 여러분 덕분에 열두 살이 되었습니다',
      excerpts: ['안녕하세요'],
      fixes: ['여러분 덕분에 열두 살이 되었습니다'],
    },
    {
      text: '안녕하세요, 고객 여러분! 오늘부터 한 시간 일찍 엽니다',
      excerpts: ['안녕하세요, 고객 여러분!'],
      fixes: ['오늘부터 한 시간 일찍 엽니다'],
    },
    // Nothing but links and tags would be left, or the link would be changed.
    { text: '즐거운 금요일입니다! #산책 https://example.com/map', excerpts: ['즐거운 금요일입니다!'] },
    { text: 'Exciting news! https://example.com/map', excerpts: ['Exciting news!'] },
    {
      text: 'Exciting news! https://example.com/map has twelve routes',
      excerpts: ['Exciting news!'],
      fixes: ['https://example.com/map has twelve routes'],
    },
    { text: 'We are proud to share our new map of the city.', excerpts: ['We are proud to share'] },
  ],
});
