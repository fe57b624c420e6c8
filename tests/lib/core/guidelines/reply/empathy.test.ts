import { describe, expect, it } from 'vitest';

import { showsEmpathy } from '@/lib/core/guidelines/reply/empathy';

describe('empathy', () => {
  it.each([
    '많이 답답하셨겠습니다',
    '이틀이나 기다리셨군요',
    '저희 포장 실수입니다',
    '사진까지 보내 주셔서 감사합니다',
    '불편을 드려 죄송합니다',
    'That must have been frightening',
    'Two days of silence is not okay',
    'You are right, we got this wrong',
    'Thanks for the photo',
  ])('is shown by “%s”', (text) => {
    expect(showsEmpathy(text)).toBe(true);
  });

  it.each([
    '너른 이해 부탁드립니다',
    '불편 접수 번호를 알려 주세요',
    '마이페이지에서 보실 수 있습니다',
    'Returns are free within 14 days',
    'We are sorry you had a less than ideal experience',
    'Calm down',
  ])('is missing in “%s”', (text) => {
    expect(showsEmpathy(text)).toBe(false);
  });
});
