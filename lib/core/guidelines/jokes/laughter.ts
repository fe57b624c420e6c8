/** Laughter in letters, words and faces. Global; any case. */
export const LAUGHTER =
  /(?<![ㄱ-ㅎ])[ㅋㅎ]{1,40}(?![ㄱ-ㅎ])|(?<![가-힣])(?:하하|헤헤|히히|크크|푸하|후훗|헤헷|낄낄|깔깔)[하헤히크]{0,9}(?![가-힣])|데헷|메롱|찡[긋끗]|뿌잉|🤣|😂|😜|😝|🤪|😹|😛|[;:]-?[pPD](?!\w)|;-?\)|\bxD\b|\b(?:l+o+lz?|lmf?ao+|rofl|ha(?:ha){1,9}h?|he(?:he){1,9}|teehee|just kidding|only joking|just joking|jk|j\/k|pun intended|dad joke|joke['’]?s on|womp womp|yolo|get it\?|see what (?:we|I) did|ba[- ]dum)(?!\w)/gi;
