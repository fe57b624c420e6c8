import { describe, expect, it } from 'vitest';
import { createTemplateSearch, type SearchOrder } from '@/lib/core/replies/search-templates';
import { BUILT_IN_TEMPLATES } from '@/lib/core/replies/templates';
import { manyReplies } from '@/tests/support/many-replies';

const { find } = createTemplateSearch(BUILT_IN_TEMPLATES);
const NO_ORDER: SearchOrder = { fitting: [], recent: [] };
const idsFor = (query: string, order = NO_ORDER) => find(query, order).map(({ id }) => id);

/** Milliseconds of work, which other processes on the machine do not lengthen. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('searching replies', () => {
  it.each([
    ['a Korean title', '분실'],
    ['an English title', 'lost parcel'],
    ['a tag', '재발송'],
    ['a shortcut', '/lost'],
    ['initial consonants', 'ㅌㅂㅂㅅ'],
    ['words of the body', '송장번호는 dm으로'],
    ['capitals', 'LOST'],
    ['words in any order', 'parcel lost'],
    ['Korean typed on a Latin layout', 'qnstlf'],
    ['English typed on the Korean layout', 'ㅣㅐㄴㅅ'],
    ['Korean without spaces', '택배분실'],
  ])('finds one by %s', (_, query) => {
    expect(idsFor(query)).toContain('T3');
  });

  it('finds decomposed Hangul, as macOS types it', () => {
    expect(idsFor('분실'.normalize('NFD'))).toContain('T3');
  });

  it('puts a title before a mention in a body', () => {
    expect(idsFor('환불')[0]).toMatch(/^T(?:7|8|37)$/);
  });

  it('shows fitting ones first, then recent ones, then all', () => {
    const order = { fitting: ['T20', 'T3'], recent: ['T36', 'T3'] };
    expect(idsFor('', order).slice(0, 4)).toEqual(['T20', 'T3', 'T36', BUILT_IN_TEMPLATES[0]?.id]);
    expect(idsFor('', order)).toHaveLength(37);
  });

  it('finds a reply by any of its wordings', () => {
    const further = BUILT_IN_TEMPLATES.find(({ id }) => id === 'T3')?.wordings.ko[1]?.slice(-20);
    expect(idsFor(further?.split(' ')[0] ?? '')).toContain('T3');
  });

  it('finds nothing for what is nowhere', () => {
    expect(idsFor('zzzz없음')).toEqual([]);
  });

  it('answers within 10 ms among 10,000 replies, even when nothing is found', () => {
    const many = createTemplateSearch(manyReplies(10_000));
    const pieces = [processorTime(() => many.readAhead())];
    while (many.readAhead()) pieces.push(processorTime(() => many.readAhead()));
    expect(pieces.toSorted((a, b) => a - b)[Math.floor(pieces.length / 2)]).toBeLessThan(10);

    const times = ['환불ㅋ', 'qnstlf', 'ㅌㅂㅂㅆ', 'refund!', '송장번호는 없', '9999'].map((query) => {
      many.find(query, NO_ORDER);
      const runs = Array.from({ length: 20 }, () => processorTime(() => many.find(query, NO_ORDER)));
      return Math.min(...runs);
    });
    expect(Math.max(...times)).toBeLessThan(10);
  });
});
