import { describe, expect, it } from 'vitest';

import { hasTimeExpression } from '@/lib/core/guidelines/reply/time-expression';

describe('a time that someone can hold us to', () => {
  it.each([
    '오늘 안에 보내 드립니다',
    '내일 정오까지 처리합니다',
    '이번 주 금요일에 다시 적겠습니다',
    '영업일 기준 3일 걸립니다',
    '14일까지 도착합니다',
    '24일에 닿습니다.',
    '12월 5일에 결과를 적겠습니다',
    '오후 3시까지 답글을 남길게요',
    '17:00까지 확인합니다',
    '30분 안에 전화드립니다',
    '두 시간 뒤에 다시 알려 드릴게요',
    '이틀 안에 고치겠습니다',
    '다음 주 초에 방문합니다',
    '2~3일 정도 걸립니다',
    '11/3까지 환불됩니다',
    '오늘 저녁 안에 들어갑니다',
    'done by 5 pm',
    'within 2 hours',
    'You will hear from me by Friday',
    'by EOD',
    'end of the week',
    'there by the 24th',
    'it leaves at four',
    'on 4 December',
    'in 24 hours',
    'within the hour',
    '3 to 5 business days',
    'Green leaves today',
    'before noon',
    'Give me an hour',
  ])('stands in “%s”', (text) => {
    expect(hasTimeExpression(text)).toBe(true);
  });

  it.each([
    '빠른 시일 내에 처리하겠습니다',
    '곧 안내드리겠습니다',
    '바로 확인하겠습니다',
    '확인되는 대로 연락드리겠습니다',
    '3일째 기다리고 계셨군요',
    '두 시간 동안 기다리게 했습니다',
    '14일에 주문하신 상품을 찾아보겠습니다',
    '오늘 방문에서 겪으신 일을 확인하겠습니다',
    '며칠 내로 안내하겠습니다',
    '지난주에 보내신 글을 찾아보겠습니다',
    '한 달 무료 이용권',
    'as soon as possible',
    'shortly',
    'waiting since Monday',
    'How can we help you today?',
    'You waited 3 days',
    'we may look into it',
  ])('is missing in “%s”', (text) => {
    expect(hasTimeExpression(text)).toBe(false);
  });
});
