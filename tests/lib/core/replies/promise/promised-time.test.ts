import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { blanksIn } from '@/lib/core/replies/blanks';
import { fillTemplate } from '@/lib/core/replies/fill-template';
import { promisedTime, sentencesTooLate } from '@/lib/core/replies/promise/promised-time';

import { BUILT_IN_TEMPLATES } from '@/lib/core/replies/templates';

const SEOUL = 'Asia/Seoul';
/** Sunday 22 November 2026, 10:00 in Seoul. */
const NOW = Temporal.ZonedDateTime.from(`2026-11-22T10:00[${SEOUL}]`).epochMilliseconds;

function promised(reply: string, now = NOW, zone = SEOUL): string | null {
  const time = promisedTime(reply, now, zone);
  if (time === null) return null;
  return Temporal.Instant.fromEpochMilliseconds(time)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}

describe('what a Korean reply promises is due', () => {
  it.each([
    ['내일 오전 11시까지 확인해서 알려 드리겠습니다', '2026-11-23T11:00'],
    ['25일 18시까지 도착을 제가 확인하겠습니다 ^MJ', '2026-11-25T18:00'],
    ['오늘 17시까지 이 글에 답글로 알려 드리겠습니다', '2026-11-22T17:00'],
    ['지금 위치를 확인 중이고 오늘 17시에 이 글에 답글로 알려 드리겠습니다', '2026-11-22T17:00'],
    ['11월 24일 18시까지 결과를 직접 말씀드리겠습니다', '2026-11-24T18:00'],
    ['11월 24일(화) 오후 3시 30분까지 답변드리겠습니다', '2026-11-24T15:30'],
    ['2026년 12월 1일까지 처리하겠습니다', '2026-12-01T23:59'],
    ['12/1까지 재발송하겠습니다', '2026-12-01T23:59'],
    ['금요일까지 바꾸겠습니다', '2026-11-27T23:59'],
    ['다음 주 화요일 9시까지 마치겠습니다', '2026-11-24T09:00'],
    ['내일 오전까지 답변드리겠습니다', '2026-11-23T12:00'],
    ['내일 저녁까지 답변드리겠습니다', '2026-11-23T23:59'],
    ['19일까지 온다던 쌀이 늦어 죄송합니다. 24일까지 보내 드리겠습니다', '2026-11-24T23:59'],
    ['이번 주 안에 조치하겠습니다', '2026-11-22T23:59'],
    ['오늘 안에 교환을 접수하겠습니다', '2026-11-22T23:59'],
    ['금일 중으로 연락드리겠습니다', '2026-11-22T23:59'],
    ['모레 정오까지 회신드리겠습니다', '2026-11-24T12:00'],
    ['오늘 자정까지 복구하겠습니다', '2026-11-23T00:00'],
    ['30분 안에 다시 안내드리겠습니다', '2026-11-22T10:30'],
    ['2시간 이내에 전화드리겠습니다', '2026-11-22T12:00'],
    ['3일 이내에 환불됩니다', '2026-11-25T23:59'],
    ['3영업일 이내에 환불됩니다', '2026-11-25T23:59'],
    ['3시까지 알려 드릴게요', '2026-11-22T15:00'],
    ['내일 3시 반까지 답글 드리겠습니다', '2026-11-23T15:30'],
    ['17:30까지 답글을 남기겠습니다', '2026-11-22T17:30'],
    ['오전 9시까지 순서대로 답하겠습니다', '2026-11-23T09:00'],
    ['다음 안내는 오늘 17시입니다. 죄송합니다', '2026-11-22T17:00'],
    ['원인은 확인 중이며 복구 여부와 관계없이 오늘 17시에 다시 알려 드리겠습니다', '2026-11-22T17:00'],
    ['오늘 18시 전까지 연락드리겠습니다', '2026-11-22T18:00'],
    ['밤 9시까지 답변드리겠습니다', '2026-11-22T21:00'],
    ['3일까지 보내 드리겠습니다', '2026-12-03T23:59'],
    ['1월 5일까지 반영하겠습니다', '2027-01-05T23:59'],
    ['30분 이내로는 답변드리겠습니다', '2026-11-22T10:30'],
    ['2시간 내로 전화드리겠습니다', '2026-11-22T12:00'],
    ['7일 이내에 교환하실 수 있도록 처리하겠습니다', '2026-11-29T23:59'],
    ['내일까지 받으실 수 있습니다', '2026-11-23T23:59'],
    ['내일까지 조금만 기다려 주시면 답변드리겠습니다', '2026-11-23T23:59'],
    ['내일까지 알려 드릴 테니 주문번호를 DM으로 보내 주세요', '2026-11-23T23:59'],
    ['7일 이내에 교환하실 수 있고, 새 상품은 내일까지 보내 드리겠습니다', '2026-11-23T23:59'],
    ['답변은 2시간 이내입니다', '2026-11-22T12:00'],
    ['25일까지 운영을 재개하겠습니다', '2026-11-25T23:59'],
    ['２５일 １８시까지 확인하겠습니다', '2026-11-25T18:00'],
  ])('“%s”', (reply, due) => {
    expect(promised(reply)).toBe(due);
  });

  it.each([
    '빠른 시일 내에 처리하겠습니다',
    '11월 20일에 받으셔야 할 쌀이 오지 않아 죄송합니다',
    '25일까지 도착한다던 쌀이 늦어 죄송합니다',
    '25일까지 드리기로 한 약속을 못 지켰습니다',
    '오늘 9시에 시작된 장애였습니다',
    '3일 동안 기다리시게 해 죄송합니다',
    '25시까지 하겠습니다',
    '2월 30일까지 하겠습니다',
    '에 대해 확인하겠습니다',
    '10시간 넘게 기다리셨군요',
    '24시간 안내해 드립니다',
    '3일 내내 기다리시게 해 죄송합니다',
    '30분 안팎으로 걸립니다',
    '주문한 지 24시간 안 되셨다면 취소됩니다',
    '7일 이내에 교환하실 수 있습니다',
    '30일 이내에 반품이 가능합니다',
    '내일까지 주문번호를 DM으로 보내 주세요',
    '내일까지 보내 주시면 확인하겠습니다',
    '3시간 이내에 온다던 배달이 늦어 죄송합니다',
    '평일 9시부터 18시까지 운영합니다',
    '매장은 오늘 22시까지 문을 엽니다',
    '상담 시간은 평일 18시까지입니다',
    '고객센터는 오늘 18시까지 상담 가능합니다',
    '25일까지 신청하신 분께 보내 드립니다',
    '행사는 25일까지 진행됩니다',
    '',
  ])('names nothing in “%s”', (reply) => {
    expect(promised(reply)).toBeNull();
  });
});

describe('what an English reply promises is due', () => {
  it.each([
    ['I will reply here by 3 pm tomorrow ^MJ', '2026-11-23T15:00'],
    ['I will reply by 3 p.m. tomorrow. Thank you', '2026-11-23T15:00'],
    [
      'I will confirm arrival by 24 November, 18:00. Please send the order no. by DM only',
      '2026-11-24T18:00',
    ],
    ['I’m tracing it with the carrier now and will reply here by 17:00 today', '2026-11-22T17:00'],
    ['Tomorrow by noon you will have an answer', '2026-11-23T12:00'],
    ['I will call you tomorrow at 9:30 am', '2026-11-23T09:30'],
    ['Next update at 17:00 today, whether fixed or not', '2026-11-22T17:00'],
    ['Next update 14:30. We are sorry', '2026-11-22T14:30'],
    ['Next update: tomorrow, noon', '2026-11-23T12:00'],
    ['It changes by Friday', '2026-11-27T23:59'],
    ['You will hear from me by next Monday', '2026-11-23T23:59'],
    ['We report the result by the 26th', '2026-11-26T23:59'],
    ['It is refunded by Nov 25th', '2026-11-25T23:59'],
    ['It is refunded by 2026-12-01', '2026-12-01T23:59'],
    ['I will get back to you within 2 hours', '2026-11-22T12:00'],
    ['You will hear from us within the hour', '2026-11-22T11:00'],
    ['A refund follows within 3 business days', '2026-11-25T23:59'],
    ['I’ll send it by the end of the day', '2026-11-22T23:59'],
    ['I’ll send it by EOD tomorrow', '2026-11-23T23:59'],
    ['I’ll send it by tomorrow morning', '2026-11-23T12:00'],
    ['I’ll send it by the end of tomorrow', '2026-11-23T23:59'],
    ['You get an answer by the end of the week', '2026-11-22T23:59'],
    ['Our safety lead will call you by 10:30', '2026-11-22T10:30'],
    ['I will answer by 3:00', '2026-11-22T15:00'],
    ['By midnight it will be back', '2026-11-23T00:00'],
    ['I’ll post it by 11 am', '2026-11-22T11:00'],
    ['I will answer by 5 January 2027, 18:00', '2027-01-05T18:00'],
    ['I will answer by January 5, 2027, 6 pm', '2027-01-05T18:00'],
    ['You can expect a reply by 5 pm', '2026-11-22T17:00'],
    ['You can return it, and I will send a new one by Friday', '2026-11-27T23:59'],
    ['If you send the number I’ll answer by 3 pm', '2026-11-22T15:00'],
    ['Your order will be available at 5 pm', '2026-11-22T17:00'],
    ['You will be able to log in by 5 pm', '2026-11-22T17:00'],
    ['Please give me until 3 pm to check', '2026-11-22T15:00'],
  ])('“%s”', (reply, due) => {
    expect(promised(reply)).toBe(due);
  });

  it.each([
    'Please send the order no. by DM only',
    'Your chair was due on 20 November and it is day 3',
    'At 09:40 we confirmed that some data were exposed',
    'We will respond as soon as possible',
    'I’m sorry you were spoken to like that at our store',
    'Get 20 off by mail',
    'You can return it within 30 days',
    'You have until Friday to return it',
    'If you order by 3 pm, it ships the same day',
    'Please send us a photo by Friday',
    'Return it within 30 days',
    'We are open until 6 pm',
    'Our lines are open from 9 am until 6 pm',
    'We will be closed on Monday',
    'The sale runs until Friday',
    'Recommended by 5 marathon runners',
  ])('names nothing in “%s”', (reply) => {
    expect(promised(reply)).toBeNull();
  });
});

it('is counted in the team’s zone', () => {
  expect(promisedTime('by 3 pm tomorrow', NOW, 'America/New_York')).toBe(
    Temporal.ZonedDateTime.from('2026-11-22T15:00[America/New_York]').epochMilliseconds,
  );
});

it('that comes first counts, and what has passed does not', () => {
  expect(promised('오늘 17시까지 확인하고 25일까지 새 상품을 보내겠습니다')).toBe('2026-11-22T17:00');
  expect(promised('오늘 오전 8시까지 확인하고 25일까지 새 상품을 보내겠습니다')).toBe('2026-11-25T23:59');
});

describe('a promise for a time that is over', () => {
  const EVENING = Temporal.ZonedDateTime.from(`2026-11-22T18:30[${SEOUL}]`).epochMilliseconds;
  const tooLate = (reply: string, now = EVENING) =>
    sentencesTooLate(reply, now, SEOUL).map(({ start, end }) => reply.slice(start, end).trim());

  it.each([
    ['죄송합니다. 오늘 17시까지 답글로 알려 드리겠습니다.', '오늘 17시까지 답글로 알려 드리겠습니다.'],
    ['오늘 오전까지 처리하겠습니다', '오늘 오전까지 처리하겠습니다'],
    ['11월 20일까지 보내 드릴게요', '11월 20일까지 보내 드릴게요'],
    ['Sorry. I will reply here by 5 p.m. today.', 'I will reply here by 5 p.m. today.'],
    ['We’ll have it fixed by noon today', 'We’ll have it fixed by noon today'],
    ['I will send a new one by 20 November', 'I will send a new one by 20 November'],
  ])('is seen in “%s”', (reply, sentence) => {
    expect(tooLate(reply)).toEqual([sentence]);
  });

  it.each([
    '오늘 19시까지 알려 드리겠습니다',
    '17시까지 알려 드리겠습니다',
    '오늘 10시까지 답을 못 드려 죄송합니다. 내일 정오까지 알려 드리겠습니다',
    '오늘 10시까지 드리지 못해 죄송하며, 내일 정오까지 알려 드리겠습니다',
    '오늘 오전 9시에 접수된 건은 바로 처리하겠습니다',
    '오늘 17시까지 접수된 주문은 모두 보냈습니다',
    '오늘 15시까지 접수된 주문부터 보내 드리겠습니다',
    '19일까지 온다던 쌀을 다시 보내 드리겠습니다',
    'I will reply by 7 pm today',
    'I will reply by 5 pm',
    'At 9 am today we confirmed it and will write again',
    'We missed the update due by 5 pm today and will call you now',
    'Orders placed by 3 pm today will ship in the morning',
  ])('is not seen in “%s”', (reply) => {
    expect(tooLate(reply)).toEqual([]);
  });

  it('is over the moment its minute comes, on the team’s clock', () => {
    const five = Temporal.ZonedDateTime.from(`2026-11-22T17:00[${SEOUL}]`).epochMilliseconds;
    const promise = '오늘 17시까지 알려 드리겠습니다';

    expect(tooLate(promise, five - 1)).toEqual([]);
    expect(tooLate(promise, five)).toEqual([promise]);
    expect(sentencesTooLate(promise, five, 'Europe/Berlin')).toEqual([]);
  });
});

describe('every reply that ships with a deadline in it', () => {
  const DEADLINE = {
    ko: { blanks: ['기한', '다음안내'], value: '11월 24일 18시' },
    en: { blanks: ['deadline', 'next'], value: '24 November, 18:00' },
  };
  const promising = (['ko', 'en'] as const).flatMap((language) =>
    BUILT_IN_TEMPLATES.flatMap(({ id, wordings }) =>
      wordings[language]
        .filter((body) => DEADLINE[language].blanks.some((name) => body.includes(`{${name}}`)))
        .map((body) => ({ id, language, body })),
    ),
  );

  it.each(promising)('$id $language is understood to promise it', ({ language, body }) => {
    const { blanks, value } = DEADLINE[language];
    const values = Object.fromEntries(blanksIn(body).map(({ name }) => [name, '…']));
    const filled = fillTemplate(
      body,
      { ...values, ...Object.fromEntries(blanks.map((name) => [name, value])) },
      language,
    );

    expect(promised(filled.text)).toBe('2026-11-24T18:00');
  });
});
