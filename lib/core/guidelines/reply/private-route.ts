const KOREAN_PRIVATE =
  /(?<![A-Za-z])(?:DM|디엠|뎀)|쪽지|다이렉트|페메|메신저로|비밀 ?댓글|비공개 ?(?:댓글|메시지|문의|채팅)|1 ?[:대] ?1 ?(?:문의|채팅|상담|톡)|일대일 ?(?:문의|채팅|상담)|톡 ?상담|상담 ?톡|채팅 ?상담|카톡|톡톡|채널 ?톡|개인 ?메시지|메시지(?:로|함)|메세지|인박스/i;
const ENGLISH_PRIVATE =
  /\b(?:DM(?:s|ed)?|PM(?:s|ed)?(?! (?:today|tomorrow|on))|(?:direct|private) (?:message|msg)|inbox|(?:drop|shoot|send|write) (?:us|me) an? (?:message|note|line)|message (?:us|me)|in private|privately)\b/;

/** Whether a text (plain form) names a private channel. */
export function namesPrivateRoute(text: string): boolean {
  return KOREAN_PRIVATE.test(text) || ENGLISH_PRIVATE.test(text);
}
