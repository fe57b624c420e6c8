import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '@/lib/exchange/read-csv';
import { writeCsv } from '@/lib/exchange/write-csv';

const cells = (text: string) => readCsv(text).map((row) => ('cells' in row ? row.cells : row.broken));

describe('reading a CSV', () => {
  it('tells where each row begins, over texts of several lines and empty rows', () => {
    expect(readCsv('id,text\r\n1,"two\r\nlines"\r\n\r\n,\r\n2,one')).toEqual([
      { line: 1, cells: ['id', 'text'] },
      { line: 2, cells: ['1', 'two\nlines'] },
      { line: 6, cells: ['2', 'one'] },
    ]);
  });

  it.each([
    ['semicolons', 'id;text\n1;a, b'],
    ['tabs', 'id\ttext\n1\ta, b'],
  ])('also reads tables with %s', (_, text) => {
    expect(cells(text)).toEqual([
      ['id', 'text'],
      ['1', 'a, b'],
    ]);
  });

  it('loses no row to the broken ones before it', () => {
    const text =
      'id,text\n1,"never closed\n2,"good"\n3,a 5" screen\n4,good\n5,"odd"tail\n6,good\n7,"to the end';
    expect(readCsv(text)).toEqual([
      { line: 1, cells: ['id', 'text'] },
      { line: 2, broken: 'strayQuote' },
      { line: 3, cells: ['2', 'good'] },
      { line: 4, broken: 'strayQuote' },
      { line: 5, cells: ['4', 'good'] },
      { line: 6, broken: 'strayQuote' },
      { line: 7, cells: ['6', 'good'] },
      { line: 8, broken: 'openQuote' },
    ]);
  });

  it('gives up on what is no table at all', () => {
    const noise = `a,b\n${'x"y,"z\n'.repeat(2_000)}`;
    const rows = readCsv(noise);
    expect(rows.at(-1)).toMatchObject({ broken: 'tooBroken' });
    expect(rows.length).toBeLessThan(600);
  });

  it('reads back what we write, formulas kept from running included', () => {
    // An apostrophe before such a sign is how spreadsheets keep it: it cannot be told from theirs.
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 30 })
      .map((text) => text.replace(/\r\n?/g, '\n'))
      .filter(
        (text) =>
          !/^'[=+\-@\t＝＋－＠]/.test(text) &&
          !/[\ud800-\udfff]/.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '')),
      );
    const row = fc.tuple(cell, cell).filter(([one, other]) => `${one}${other}`.trim() !== '');
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        expect(cells(writeCsv([['=a', 'b'], ...rows]).replace('\ufeff', ''))).toEqual([['=a', 'b'], ...rows]);
      }),
    );
  });
});
