import extractCashtags from 'twitter-text/dist/extractCashtagsWithIndices.js';
import extractHashtags from 'twitter-text/dist/extractHashtagsWithIndices.js';
import extractMentionsOrLists from 'twitter-text/dist/extractMentionsOrListsWithIndices.js';
import extractUrls from 'twitter-text/dist/extractUrlsWithIndices.js';

import { overlap, type Span } from './span';

/** A link, tag or name as X sees it; `value` has no `#`, `$` or `@`. */
export interface Entity extends Span {
  readonly value: string;
}

export interface Entities {
  readonly urls: readonly Entity[];
  readonly hashtags: readonly Entity[];
  /** Shares, as `$NAVER`. */
  readonly cashtags: readonly Entity[];
  readonly mentions: readonly Entity[];
  /** Lists of an account; `value` is `account/list`. */
  readonly lists: readonly Entity[];
}

/** Links, tags and names with UTF-16 spans, in order of the text. */
export function entitiesOf(text: string): Entities {
  const urls = extractUrls(text).map(({ url, indices }) => entity(url, indices));
  const outsideLinks = (one: Entity) => !urls.some((url) => overlap(url, one));
  const names = extractMentionsOrLists(text)
    .map(({ screenName, listSlug, indices }) => entity(`${screenName}${listSlug}`, indices))
    .filter(outsideLinks);
  const isList = ({ value }: Entity) => value.includes('/');
  return {
    urls,
    hashtags: extractHashtags(text)
      .map(({ hashtag, indices }) => entity(hashtag, indices))
      .filter(outsideLinks),
    cashtags: extractCashtags(text)
      .map(({ cashtag, indices }) => entity(cashtag, indices))
      .filter(outsideLinks),
    mentions: names.filter((name) => !isList(name)),
    lists: names.filter(isList),
  };
}

function entity(value: string, [start, end]: readonly [number, number]): Entity {
  return { value, start, end };
}
