/** Clock times, and parts of the day that end at one. */
const KOREAN_CLOCK =
  /(?<!\d)\d{1,2}시(?!간|즌|리즈|[가-힣]{0,2}(?:대에|즈음에) 주문)|(?:오전|오후|아침|저녁|밤|새벽) ?(?:\d{1,2}|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|열한|열두) ?시|(?<!\d)\d{1,2}:\d{2}(?!\d)|정오|자정|(?:오늘|내일|금일|당일|이번 ?주|업무|영업|근무|퇴근) ?(?:안|내|중|시간 ?(?:안|내|전)|전)(?:으로|에|까지)?/;

/** Days by name, number or distance. "오늘 방문에서" and "14일에 주문하신" look back and promise nothing. */
const KOREAN_DAY =
  /(?<![가-힣])(?:오늘|금일)(?! ?(?:방문|매장|주신|겪|이용|주문하|구매하|말씀|알바|하루도|도 ))|내일|모레|글피|익일|익월|내달|명일|당일 ?(?:출고|발송|처리|배송|환불)|[월화수목금토일]요일|(?<!지난 ?|저번 ?)(?:이번|다음|금|차|내) ?(?:주|달|월)(?![가-힣]*(?:문|차장|인))|주말|(?:월|연|분기|학기)(?:초|말|중|내)(?![가-힣]*(?:정산))|\d{1,2}월 ?(?:\d{1,2}일|초|중순?|말)|(?<!\d)\d{1,2}일(?=까지|에(?! ?(?:주문|구매|결제|신청|접수|보내 ?주신|말씀))|자|날|[ ,]*(?:오전|오후|정오|저녁|밤|중(?:에|으로)|\d{1,2}시|도착|출고|발송|이전|입니다|이에요|예요)|[.)]|$)|(?<![\d.])\d{1,2}[./]\d{1,2}(?=\([월화수목금토일]\)|까지|에 |부터| ?(?:오전|오후))|되는 날/;

/** Lengths of time that end somewhere: "2시간 안에", not "2시간 동안". */
const KOREAN_LENGTH =
  /(?:(?<!\d)\d{1,4}|한|두|세|네|한두|두세|서너|반|몇십)(?:\s?[~∼-]\s?\d{1,4})? ?(?:분|시간|일|영업일|주일?|달|개월) ?(?:안|내|이내|뒤|후|까지|쯤|정도|이면|면 |가량|걸|소요|남|마다|만 )|(?:하루|이틀|사흘|나흘|닷새|열흘|보름|일주일|한나절|반나절|주중)(?: ?이틀)? ?(?:안|내|이내|뒤|후|이면|면 |정도|쯤|걸|소요|만 )|영업일|근무일|매시간|시간마다|(?<!\d)\d{1,2}(?:\s?[~∼-]\s?\d{1,2})일 ?(?:걸|소요|정도|이내|내|안)/;

const ENGLISH_CLOCK =
  /\b\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|a\.m|p\.m|hrs|o['’]clock)\b|\b\d{1,2}:\d{2}\b|\b(?:noon|midday|midnight|lunchtime|EOD|COB|EOW|close of business)\b|\bend of (?:the |this |next )?(?:day|week|month|business|shift)\b|\b(?:by|before|at|until|till|around) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! (?:times|of|people|items|stores))/i;
const ENGLISH_DAY =
  /(?<!\b(?:help you|about|visit|with us|order|from|happened|experience|what you) )\btoday\b|\b(?:tonight|tomorrow|overnight|this (?:morning|afternoon|evening|week|weekend|month)|next (?:week|month|business day|working day)|weekend)\b|(?<!\b(?:since|last|from|past) )\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:by|on|until|till|before) (?:mon|tues?|weds?|thurs?|fri|sat|sun)\b|\b(?:by|on|before|until|till|from|after) (?:the )?\d{1,2}(?:st|nd|rd|th)\b|\bthe \d{1,2}(?:st|nd|rd|th)\b|(?<!\bsince )\b(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]* \d{1,2}|may \d{1,2}(?!,000))\b|\b\d{1,2}\/\d{1,2}\b/i;
const ENGLISH_LENGTH =
  /\b(?:within|in|after|under|inside|next|every|takes?|up to|about|around|give (?:me|us)|allow)(?: the)?(?: next)?(?: about| around)? (?:\d{1,4}|an?|one|two|three|four|five|six|seven|ten|twelve|fifteen|twenty|thirty|forty[- ]?eight|half an)(?:\s?(?:-|–|to)\s?\d{1,4})?(?: more)?[- ]?(?:minutes?|mins?|hours?|hrs?|h|days?|business|working|weeks?)\b|\b(?:business|working) (?:days?|hours?)\b|\b(?:within|in) the (?:hour|next hour|day|week)\b|\bhourly\b|\b\d{1,4} ?(?:-|–|to) ?\d{1,4} (?:days|hours|weeks|minutes)\b/i;

const TIMES = [KOREAN_CLOCK, KOREAN_DAY, KOREAN_LENGTH, ENGLISH_CLOCK, ENGLISH_DAY, ENGLISH_LENGTH];

/**
 * Whether a text names a time that someone can hold us to: a clock time, a day, a date, a length of time that ends.
 * "곧", "soon", "바로" and time that has passed ("3일째", "since Monday") are none.
 */
export function hasTimeExpression(text: string): boolean {
  return TIMES.some((pattern) => pattern.test(text));
}
