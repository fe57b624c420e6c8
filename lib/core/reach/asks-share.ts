/** Asks to pass it on; a text about sharing does not. */
export const SHARE_REQUEST =
  /(?:리트윗|재게시|알티|(?<![a-z])rt|공유)(?:를|을|도)? ?(?:부탁|해 ?주세요|해 ?주시면|하시면|하고)|널리 ?(?:알려|퍼뜨려|퍼트려)|\b(?:please|pls|plz|kindly) (?:rt|retweet|repost|share)\b|\b(?:rt|retweet|repost|share) (?:this|if|to (?:win|help|spread))\b|\bspread the word\b/gi;

export function asksShare(text: string): boolean {
  return text.search(SHARE_REQUEST) >= 0;
}
