/** Numbers written as words count: 열두 명, nineteen bicycles. */
const NUMBER_WORD =
  /(?<![가-힣])(?:수|몇)?(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열[가-힣]{0,2}|스무|백|천|만) ?(?:명|분|개|곳|대|번|가지|사람|마리|권|장|배|시간|년|주(?![말문소식차])|달(?![러려콤]))(?![가-힣]*히)|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundred|thousand|million|half|twice)\b/i;

/** Whether a text in plain form names any number, in digits or in words. */
export function namesNumber(text: string): boolean {
  return /\d/.test(text) || NUMBER_WORD.test(text);
}
