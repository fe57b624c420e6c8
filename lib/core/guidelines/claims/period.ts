import { oneOf } from '../claims/near';

/** Dates, days and clock times, and words for a period that is given elsewhere in the text. */
const DATED = oneOf(
  /(?<![\d.])\d{1,2} ?월(?: ?\d{1,2} ?일)?|(?<![\d.])\d{1,2}[./]\d{1,2}(?![\d%.]|\.\d)|\d{4} ?[-.년/] ?\d{1,2}/,
  /(?<!\d)\d{1,2}일(?:간|까지|부터|[ ,(]|$)|\d{1,2} ?시(?![간스리])|\d{1,2}:\d{2}|기간|[월화수목금토일]요일/,
  /(?:[일말주달월시분밤]|자정|정오|오늘|마감|소진|종료)(?: ?시)? ?까지|d-\d/,
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b/,
  /\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/,
  /\b(?:until|till|through|thru|ends?|ending|expires?|by|on) (?:\w+ )?(?:mon|tues|wednes|thurs|fri|satur|sun)day/,
  /\b(?:this|next) (?:\w+ )?(?:mon|tues|wednes|thurs|fri|satur|sun)day/,
  /\b(?:until|till|through|ends?|ending|expires?)(?: at| on| by)? (?:the )?(?:midnight|noon|tomorrow|tonight|\d|end of|weekend)/,
  /\b\d{1,2} ?(?:am|pm)\b|\b\d{1,2}\/\d{1,2}\b/,
);

/** Whether a text (folded) names a day, a date or a clock time on which something starts or ends. */
export function statesPeriod(folded: string): boolean {
  return DATED.test(folded);
}
