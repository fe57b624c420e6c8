import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { day, link, moment, wallTime, zone } from '@/lib/schemas/fields';
import { z } from '@/lib/schemas/zod';

const accepts = (schema: z.ZodType) => (value: unknown) => schema.safeParse(value).success;

describe('a date', () => {
  it.each(['2026-11-22', '2028-02-29', '2000-02-29', '2026-12-31'])('%s is a day', (value) => {
    expect(accepts(day)(value)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '26-11-22',
    '2026-11-22T00:00',
    '',
  ])('%j is none', (value) => {
    expect(accepts(day)(value)).toBe(false);
  });
});

describe('a time of day', () => {
  it.each(['00:00', '09:30', '23:59'])('%s is one', (value) => {
    expect(accepts(wallTime)(value)).toBe(true);
  });

  it.each(['24:00', '9:30', '12:60', '12:30:00', '오전 9:30'])('%j is none', (value) => {
    expect(accepts(wallTime)(value)).toBe(false);
  });
});

describe('a zone', () => {
  it.each(['Asia/Seoul', 'America/Argentina/Buenos_Aires', 'UTC'])('%s is one', (value) => {
    expect(accepts(zone)(value)).toBe(true);
  });

  it.each(['Seoul', 'KST+9', '', 'Asia/Seoul; drop', '서울'])('%j is none', (value) => {
    expect(accepts(zone)(value)).toBe(false);
  });
});

describe('a link', () => {
  it.each(['https://moa.example/guide?p=1#tone', 'http://intranet/guide', 'https://모아.kr', ''])(
    '%j is one, or none on purpose',
    (value) => {
      expect(accepts(link)(value)).toBe(true);
    },
  );

  it.each(['moa.example', 'https:moa.example', 'https://moa.example:99999', 'javascript:alert(1)'])(
    '%j is none',
    (value) => {
      expect(accepts(link)(value)).toBe(false);
    },
  );
});

describe('a moment', () => {
  it('is whole milliseconds that a date can hold', () => {
    expect(accepts(moment)(0)).toBe(true);
    for (const odd of [-1, 0.5, Number.NaN, Infinity, 1e300, '0']) expect(accepts(moment)(odd)).toBe(false);
  });
});

describe('the extension’s content policy', () => {
  it('meets no generated code: every schema is made after code generation was turned off', () => {
    const folder = new URL('../../../lib/schemas/', import.meta.url);
    const direct = readdirSync(folder).filter((file) =>
      /from 'zod'/.test(readFileSync(new URL(file, folder), 'utf8')),
    );

    expect(direct).toEqual(['zod.ts']);
    expect(z.config().jitless).toBe(true);
  });
});
