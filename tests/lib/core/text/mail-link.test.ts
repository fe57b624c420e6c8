import { expect, it } from 'vitest';
import { isEmailAddress } from '@/lib/core/text/email-address';
import { mailLink } from '@/lib/core/text/mail-link';

it('a mail draft keeps signs, lines and Korean, and nothing in it becomes another field of the mail', () => {
  const link = mailLink({
    to: 'care+x@moa.example',
    subject: '배송 & 환불?',
    body: '첫 줄\nbcc=evil@x.example&cc=a#b',
  });
  const { pathname, searchParams } = new URL(link);

  expect(decodeURIComponent(pathname)).toBe('care+x@moa.example');
  expect([...searchParams]).toEqual([
    ['subject', '배송 & 환불?'],
    ['body', '첫 줄\r\nbcc=evil@x.example&cc=a#b'],
  ]);
});

it.each([
  ['logistics@moa.example', true],
  ['care+x@sub.moa.example', true],
  ['a@localhost', true],
  ['물류@moa.example', false],
  ['two@moa.example, three@moa.example', false],
  ['logistics@moa.example\nbcc: evil@x.example', false],
  ['logistics', false],
  ['@moa.example', false],
  ['', false],
])('%j is one e-mail address: %s', (text, is) => {
  expect(isEmailAddress(text)).toBe(is);
});
