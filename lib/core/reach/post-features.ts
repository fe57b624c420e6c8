import { languageOf } from '../language';
import { entitiesOf } from '../text/entities';
import { weigh } from '../text/weighted-length';
import { asksShare } from './asks-share';
import { contentKindOf } from './content-kind';
import type { OwnPostSight, PostFeatures } from './own-post';
import { featuresOf } from './wording-features';

/** Reads from text and page what a post was like; the text itself is not kept. */
export function postFeatures({ text, hasMedia, hasLink }: OwnPostSight): PostFeatures {
  const words = featuresOf(text);
  const { urls, hashtags } = entitiesOf(text);
  return {
    hasQuestion: words.question > 0,
    hasNumber: words.number > 0,
    hasLink: hasLink || urls.length > 0,
    hasMedia,
    asksShare: asksShare(text),
    hashtags: hashtags.length,
    length: weigh(text).weightedLength,
    kind: contentKindOf(text),
    language: languageOf(text),
  };
}
