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
declare module 'twitter-text/dist/extractMentionsWithIndices.js' {
  import { extractMentionsWithIndices } from 'twitter-text';
  export = extractMentionsWithIndices;
}
