/** Roles and attributes of Facebook's pages; class names are hashed and labels translated. Seen 2025-08 to 2026-09. */
export const EDITOR = '[contenteditable="true"][role="textbox"], [contenteditable="true"][role="combobox"]';
export const DIALOG = '[role="dialog"]';
export const ARTICLE = '[role="article"]';
export const MAIN = '[role="main"]';
export const FEED = '[role="feed"]';
export const BUTTON = '[role="button"], button';
/** Climbing from an editor stops here: what is above belongs to the whole page. */
export const PAGE_FRAME = `body, ${MAIN}, ${DIALOG}`;
/** Only comments and replies have links like this. */
export const COMMENT_LINK = 'a[href*="comment_id="]';
/** "Delete, hide or report this" on a comment. */
export const COMMENT_MENU = '[role="button"][aria-haspopup="menu"]';
export const COMMENT_HOLDER = '[data-commentid]';
export const MESSAGE = '[data-ad-rendering-role="story_message"], [data-ad-preview="message"]';
export const PROFILE_NAME = '[data-ad-rendering-role="profile_name"]';
/** The faces of the three actions under a post. */
export const ACTION_ROLES =
  '[data-ad-rendering-role="like_button"], [data-ad-rendering-role="comment_button"], [data-ad-rendering-role="share_button"]';
export const MEDIA = 'img, video';
/** Facebook leads every address out through one of its own. */
export const OUTSIDE_LINK = 'a[href*="l.facebook.com/l.php"]';
export const COMMENT_ROLE = '[data-ad-rendering-role="comment_button"]';
export const POST_LINK =
  'a[href*="story_fbid="], a[href*="/posts/"], a[href*="/permalink/"], a[href*="fbid="], a[href*="/videos/"], a[href*="/reel/"]';
