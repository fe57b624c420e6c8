import { describe, expect, it } from 'vitest';
import { writeCsv } from '@/lib/exchange/write-csv';

describe('a CSV file', () => {
  it('opens in spreadsheets with its Korean whole, and quotes what would break a row', () => {
    expect(
      writeCsv([
        ['게시물', 'a "b", c'],
        [1.5, null],
      ]),
    ).toBe('\ufeff게시물,"a ""b"", c"\r\n1.5,\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("https://x")'])(
    'runs no formula from a text: %s',
    (text) => {
      const [cell] = writeCsv([[text]])
        .replace('\ufeff', '')
        .split('\r\n');

      expect(cell).toMatch(/^"?'/);
    },
  );

  it('leaves negative numbers numbers', () => {
    expect(writeCsv([[-1]])).toBe('\ufeff-1\r\n');
  });
});
