import { expect, it } from 'vitest';
import { hostOf, isAt } from '@/lib/core/text/host-of';

it.each([
  ['https://www.moa.example/shop?x=1', 'moa.example'],
  ['http://moa.example:8080/', 'moa.example'],
  ['WWW.Moa.Example/shop', 'moa.example'],
  ['localhost:3000', 'localhost'],
  ['shop.moa.example.', 'shop.moa.example'],
  ['https://someone@moa.example#top', 'moa.example'],
  ['https://모아.kr/가게', '모아.kr'],
  ['https://', ''],
])('reads the host out of %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});

it.each([
  ['moa.example', true],
  ['shop.moa.example', true],
  ['notmoa.example', false],
  ['moa.example.evil.test', false],
])('tells whether %s is a site of ours or below one', (host, isOurs) => {
  expect(isAt(host, ['other.test', 'https://www.moa.example/'])).toBe(isOurs);
});
