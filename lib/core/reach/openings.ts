/** Says hello or who we are, and nothing yet. */
const GREETING =
  /^\s*(?:(?:안녕하(?:세요|십니까)|반갑습니다|여러분(?=[,!~.]))(?:[,!~. ]{1,3}(?:(?:고객|회원|이웃|팬|구독자)? ?(?:님들?|여러분)|고객|회원|이웃|팬|구독자)(?=[,!~.\n]))?[,!~.]*(?: ?(?:저희는 ?)?[^.!?, \n]{1,8}(?: [^.!?, \n]{1,8})?(?:입니다|이에요|예요)(?=[.!~\n]| ?[:^])(?:[.!~]| ?:\)| ?\^\^)*)?|(?:hello|hi|hey|good (?:morning|afternoon|evening))(?: (?:everyone|everybody|all|there|friends|folks|from [^.!?,\n]{1,24}))?[,!.]+)\s*/i;

/** Makes people wait for what comes. */
const TEASER =
  /^\s*(?:드디어(?: ?(?:찾아왔|공개|돌아왔|왔)[가-힣]*)?|(?:많이 ?|오래 ?)?기다리셨죠|기다리고 ?기다리[던시][^.!?\n]{0,14}|(?:기쁜|반가운|좋은) ?소식[^.!?\n]{0,14}|(?:exciting|big|great|good) news|guess what|the wait is over|drum ?roll(?: please)?)[.!?~…:]+\s*/i;

/** Our own pleasure in front of the news. */
export const PLEASED =
  /^\s*(?:we are|we['’]re) (?:so |very |really |super |absolutely )?(?:excited|thrilled|pleased|happy|delighted|proud) to (?:announce|share|say|tell you|let you know)\s+(that\s+)?/i;

/** A wish reads as well behind the news. */
export const WISH =
  /^\s*(?:(?:즐거운|행복한|좋은|활기찬|따뜻한|상쾌한) (?:[월화수목금토일]요일|아침|저녁|하루|주말|연말|명절)(?:입니다|이에요|예요| ?되세요| ?보내세요)|happy (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|new year|holidays)(?: everyone| all)?)[.!~]+\s*/i;

/** Ways to begin before anything is said; each takes the space behind it along. */
export const OPENINGS: readonly RegExp[] = [GREETING, TEASER, PLEASED, WISH];
