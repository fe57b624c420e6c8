import { createDraftSearch } from '@/lib/core/drafts/search-drafts';
import { manyDrafts } from '../support/many-drafts';
import { costOf, type Figure } from './measure';

/** In titles, in wordings, by initials, on the wrong layout, and nowhere, which looks through everything. */
const QUERIES = ['환불', '송장번호는 없', 'ㅌㅂㅂㅆ', 'qnstlf', 'refund!', '배송 ㅈㅇ', '9999', '없는말'];

/** What the search costs among 10,000 drafts, at every key. */
export function measureDraftSearch(): readonly Figure[] {
  const search = createDraftSearch(manyDrafts(10_000));
  while (search.readAhead());
  const worst = QUERIES.map((query) => costOf(() => void search.find(query), 60).p95);
  return [
    { what: 'search of 10,000 drafts, worst query, p95', value: Math.max(...worst), bar: 10, unit: 'ms' },
  ];
}
