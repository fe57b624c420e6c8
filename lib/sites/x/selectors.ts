/** X's own test ids, the same in every language. Seen on saved pages of 2026-05 and probes of 2026-10. */
export const EDITOR =
  '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetTextarea_"] [contenteditable="true"]';
export const EDITOR_HOLDER = '[data-testid^="tweetTextarea_"]';
export const SUBMIT = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
export const TOOL_BAR = '[data-testid="toolBar"]';
export const ATTACHMENTS = '[data-testid="attachments"]';
/** The link under attached pictures. Seen 2026-07-15. */
export const ALT_TEXT = '[data-testid="altTextWrapper"]';
/** What it says while nothing is described, in the two languages we know. */
export const ADD_ALT_TEXT = /^(add (a )?descriptions?|설명 추가(하기)?)?$/i;
export const INLINE_REPLY = '[data-testid="inline_reply_offscreen"]';
export const LAYERS = '#layers';
export const DIALOG = '[role="dialog"]';
/** Above these begins somebody else's part of the page. */
export const COMPOSER_BOUNDARY = `${DIALOG}, [aria-modal="true"], [data-testid="cellInnerDiv"], [data-testid="primaryColumn"], main, body`;
export const CELL = '[data-testid="cellInnerDiv"]';
export const COLUMN = '[data-testid="primaryColumn"]';
export const POST = 'article[data-testid="tweet"]';
/** The post that a page is about is out of the tab order. */
export const FOCUSED_POST = 'article[data-testid="tweet"][tabindex="-1"]';
export const USER_NAME = '[data-testid="User-Name"]';
export const POST_TEXT = '[data-testid="tweetText"]';
export const QUOTED = '[role="link"]';
export const STATUS_LINK = 'a[href*="/status/"]';
/** "More" on a post. */
export const POST_MENU = '[data-testid="caret"]';
/** Takes a reply out of sight, or its writer, in the two languages we know. */
export const REMOVES = /^(hide reply|delete|block|답글 숨기기|삭제|차단|.*(님을|님) 차단)/i;
export const REPLY_CONTROL = '[data-testid="reply"]';
/** The row of actions under a post, named by its counts. */
export const ACTIONS = '[role="group"][aria-label]';
export const REPOST = '[data-testid="retweet"], [data-testid="unretweet"]';
export const LIKE = '[data-testid="like"], [data-testid="unlike"]';
export const ANALYTICS = 'a[href$="/analytics"]';
/** A picture, a card or a quoted post. */
export const BELOW_WORDS = '[aria-labelledby][id]';
/** A picture is a link too; a quoted post is a block that acts as one. */
export const QUOTED_BLOCK = 'div[role="link"]';
/** Who reposted or pinned it. */
export const CONTEXT = '[data-testid="socialContext"]';
/** Around a post that somebody paid for. */
export const PROMOTED = '[data-testid="placementTracking"]';
export const NEW_POST_CONTROL =
  '[data-testid="SideNav_NewTweet_Button"], [data-testid="FloatingActionButtons_Tweet_Button"]';
/** Another post of the thread. */
export const ADD_POST_CONTROL = '[data-testid="addButton"]';
export const ACCOUNT_SWITCHER = '[data-testid="SideNav_AccountSwitcher_Button"]';
export const PROFILE_LINK = '[data-testid="AppTabBar_Profile_Link"]';
export const AVATAR_PREFIX = 'UserAvatar-Container-';
