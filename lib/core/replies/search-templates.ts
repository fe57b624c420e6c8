import { createTextSearch, type Searchable, type TextSearch } from '../text/text-search';
import type { ReplyTemplate } from './template';

export interface SearchOrder {
  /** Ids of templates that fit the answered post, best first. */
  readonly fitting: readonly string[];
  /** Ids of templates used lately, newest first. */
  readonly recent: readonly string[];
}

export interface TemplateSearch extends Pick<TextSearch<ReplyTemplate>, 'readAhead'> {
  /** Templates for what is typed; the empty query gives all, in order. At most 50, or `limit`. */
  find(query: string, order: SearchOrder, limit?: number): readonly ReplyTemplate[];
}

/** Searches replies by title, tag and shortcut, then by body. Fitting first, then recent, then as listed. */
export function createTemplateSearch(templates: readonly ReplyTemplate[]): TemplateSearch {
  const { find, readAhead } = createTextSearch(templates, searchableOf);
  return {
    find: (query, { fitting, recent }, limit) => find(query, [...fitting, ...recent], limit),
    readAhead,
  };
}

function searchableOf({ title, tags, shortcut, wordings }: ReplyTemplate): Searchable {
  return { shortcut, heading: [title.ko, title.en, ...tags], body: [...wordings.ko, ...wordings.en] };
}
