import { languageOf } from '../language';
import { entitiesOf } from '../text/entities';
import { weigh } from '../text/weighted-length';
import { contentKindOf } from './content-kind';
import type { OwnPostSight, PostFeatures } from './own-post';
import { featuresOf } from './wording-features';

/** Asks to pass it on; a text about sharing does not. */
const ASKS_SHARE =
  /(?:리트윗|재게시|알티|(?<![a-z])rt|공유)(?:를|을)? ?(?:부탁|해 ?주세요|해 ?주시면|하시면|하고)|널리 ?(?:알려|퍼뜨려)|\b(?:please|pls|plz|kindly) (?:rt|retweet|repost|share)\b|\b(?:rt|retweet|repost|share) (?:this|if|to (?:win|help|spread))\b|\bspread the word\b/i;

/** Reads from text and page what a post was like; the text itself is not kept. */
export function postFeatures({ text, hasMedia, hasLink }: OwnPostSight): PostFeatures {
  const words = featuresOf(text);
  const { urls, hashtags } = entitiesOf(text);
  return {
    hasQuestion: words.question > 0,
    hasNumber: words.number > 0,
    hasLink: hasLink || urls.length > 0,
    hasMedia,
    asksShare: ASKS_SHARE.test(text),
    hashtags: hashtags.length,
    length: weigh(text).weightedLength,
    kind: contentKindOf(text),
    language: languageOf(text),
  };
}
