import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedOrigin, readFeedAddress } from '@/lib/core/calendar/feed/feed-address';

const SECRET = 'calendar.google.com/calendar/ical/team%40moa.example/private-9f2c/basic.ics';

describe('the address of a calendar', () => {
  it.each([
    [`https://${SECRET}`, `https://${SECRET}`],
    [`  https://${SECRET}\n`, `https://${SECRET}`],
    [`webcal://${SECRET}`, `https://${SECRET}`],
    [`WEBCALS://${SECRET}`, `https://${SECRET}`],
    ['HTTPS://Calendar.Example.COM/a.ics?key=1#today', 'https://calendar.example.com/a.ics?key=1'],
    ['https://calendar.example.com:443/a.ics', 'https://calendar.example.com/a.ics'],
    ['https://달력.example/a.ics', 'https://xn--bk1b22h.example/a.ics'],
  ])('%j is taken for %s', (typed, address) => {
    expect(readFeedAddress(typed)).toEqual({ ok: true, address });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['basic.ics', 'notAddress'],
    [SECRET, 'notAddress'],
    ['calendar.example.com:8443/a.ics', 'notAddress'],
    ['https://', 'notAddress'],
    ['https://calendar.example.com/a b.ics', 'notAddress'],
    [`http://${SECRET}`, 'notHttps'],
    ['ftp://calendar.example.com/a.ics', 'notHttps'],
    ['file:///home/me/a.ics', 'notHttps'],
    ['javascript:alert(1)', 'notHttps'],
    ['https://me:secret@calendar.example.com/a.ics', 'password'],
    ['webcal://me@calendar.example.com/a.ics', 'password'],
    ['https://calendar.example.com:8443/a.ics', 'port'],
    [`https://calendar.example.com/${'a'.repeat(2_000)}`, 'tooLong'],
  ])('%j is refused as %s', (typed, problem) => {
    expect(readFeedAddress(typed)).toEqual({ ok: false, problem });
  });

  it.each(['https://*/a.ics', 'https://*.example.com/a.ics', 'https://calendar.*/a.ics'])(
    'never asks for more than one origin: %s is refused',
    (typed) => {
      expect(readFeedAddress(typed)).toEqual({ ok: false, problem: 'host' });
    },
  );

  it('whatever is typed, asks for the origin of that very address or for nothing', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.webUrl({ withQueryParameters: true }),
      fc.string().map((end) => `https://${end}`),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const read = readFeedAddress(text);
        if (!read.ok) return;
        expect(feedOrigin(read.address)).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
        expect(read.address.startsWith(feedOrigin(read.address).slice(0, -1))).toBe(true);
        expect(readFeedAddress(read.address)).toEqual(read);
      }),
    );
  });
});
