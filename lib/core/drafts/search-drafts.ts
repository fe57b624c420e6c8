import { createTextSearch, type Searchable, type TextSearch } from '../text/text-search';
import type { Draft } from './draft';
import { mainText } from './main-text';

/** Searches drafts by title, tag and the first line of what goes out, then by all wordings. */
export function createDraftSearch(drafts: readonly Draft[]): TextSearch<Draft> {
  return createTextSearch(drafts, searchableOf);
}

function searchableOf(draft: Draft): Searchable {
  const [firstLine = ''] = mainText(draft).split('\n', 1);
  return {
    shortcut: '',
    heading: [draft.title, ...draft.tags, firstLine],
    body: draft.wordings.map(({ text }) => text),
  };
}
