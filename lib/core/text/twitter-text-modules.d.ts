// The modules are imported one by one: the package's index would bring HTML linking into every page.
declare module 'twitter-text/dist/parseTweet.js' {
  import { parseTweet } from 'twitter-text';
  export = parseTweet;
}
declare module 'twitter-text/dist/extractUrlsWithIndices.js' {
  import { extractUrlsWithIndices } from 'twitter-text';
  export = extractUrlsWithIndices;
}
declare module 'twitter-text/dist/extractHashtagsWithIndices.js' {
  import { extractHashtagsWithIndices } from 'twitter-text';
  export = extractHashtagsWithIndices;
}
declare module 'twitter-text/dist/extractCashtagsWithIndices.js' {
  import { extractCashtagsWithIndices } from 'twitter-text';
  export = extractCashtagsWithIndices;
}
declare module 'twitter-text/dist/extractMentionsOrListsWithIndices.js' {
  import { extractMentionsOrListsWithIndices } from 'twitter-text';
  export = extractMentionsOrListsWithIndices;
}
declare module 'twitter-text/dist/isValidUrl.js' {
  import { isValidUrl } from 'twitter-text';
  export = isValidUrl;
}
declare module 'twitter-text/dist/configs.js' {
  import type { ParseTweetOptions } from 'twitter-text';

  const configs: { readonly version3: ParseTweetOptions };
  export = configs;
}
