import extractHashtags from 'twitter-text/dist/extractHashtagsWithIndices.js';
import extractMentions from 'twitter-text/dist/extractMentionsWithIndices.js';
import extractUrls from 'twitter-text/dist/extractUrlsWithIndices.js';

import type { Span } from './span';

/** A link, hashtag or mention as X sees it; `value` has no `#` or `@`. */
export interface Entity extends Span {
  readonly value: string;
}

export interface Entities {
  readonly urls: readonly Entity[];
  readonly hashtags: readonly Entity[];
  readonly mentions: readonly Entity[];
}

/** Links, hashtags and mentions with UTF-16 spans, in order of the text. */
export function entitiesOf(text: string): Entities {
  const urls = extractUrls(text).map(({ url, indices }) => entity(url, indices));
  const outsideLinks = (one: Entity) => !urls.some((url) => one.start < url.end && url.start < one.end);
  return {
    urls,
    hashtags: extractHashtags(text)
      .map(({ hashtag, indices }) => entity(hashtag, indices))
      .filter(outsideLinks),
    mentions: extractMentions(text)
      .map(({ screenName, indices }) => entity(screenName, indices))
      .filter(outsideLinks),
  };
}

function entity(value: string, [start, end]: readonly [number, number]): Entity {
  return { value, start, end };
}
