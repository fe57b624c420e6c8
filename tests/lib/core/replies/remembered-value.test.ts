import { expect, it } from 'vitest';
import { valuesToRemember } from '@/lib/core/replies/remembered-value';

const field = (name: string, remembered: boolean) => ({
  ...{ name, kind: 'text' as const, default: '', choices: [], remembered },
});

it('keeps what stays the same from reply to reply, and what the template asks to keep', () => {
  const values = { 브랜드: ' 모아 ', 영업시간: '평일 10시~18시, 1588-0000', 상품: '의자', 매장코드: 'A7' };

  expect(valuesToRemember({ blanks: [field('매장코드', true)] }, values)).toEqual({
    브랜드: '모아',
    영업시간: '평일 10시~18시, 1588-0000',
    매장코드: 'A7',
  });
});

it('keeps nothing that the template says is new each time, and nothing empty', () => {
  expect(valuesToRemember({ blanks: [field('지점', false)] }, { 지점: '서초점', 규칙: ' ' })).toEqual({});
});

it('never keeps who the customer is, whatever the template says', () => {
  const blanks = [field('이름', true), field('name', true), field('연락처', true), field('메일', true)];
  const values = { 이름: '민지', name: 'Minji', 연락처: '010-0000-1234', 메일: 'minji@example.com' };

  expect(valuesToRemember({ blanks }, values)).toEqual({});
});
