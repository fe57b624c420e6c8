/** Where a text is going to be published. */
export type Platform = 'x' | 'facebook';

/** What kind of text it is there: `comment` is a Facebook comment under a post, `reply` answers a post or a comment. */
export type TextKind = 'post' | 'reply' | 'comment';
