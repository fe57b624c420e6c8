import type { ClockWords, DayWords, DeadlineWords } from './deadline-words';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const WORD_COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, the: 1, two: 2, three: 3 };

const DAY = [
  '(?<near>today|tonight|tomorrow)\\b',
  '(?:(?<week>this|next|coming) )?(?<weekday>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b',
  '(?:the )?end of (?<close>today|tomorrow|(?:the|this|next) week)\\b',
  '(?<year>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})\\b',
  `(?:the )?(?<date>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})(?:,? (?<yearLast>20\\d{2})\\b)?`,
  `(?<monthFirst>${MONTH}) (?<dateLast>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (?<yearAfter>20\\d{2})\\b)?`,
  '(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)\\b',
].join('|');
const TIME = [
  '(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))? ?(?<half>am|pm)\\b',
  '(?<clockHour>\\d{1,2}):(?<clockMinute>\\d{2})\\b',
  '(?<noon>noon|midday|morning)\\b|(?<midnight>midnight)\\b',
  '(?<dayEnd>(?:the )?end of (?:the )?(?:day|business)|eod|afternoon|evening)\\b',
].join('|');
/** One part of "3 pm tomorrow", with what may stand before it. */
const PART = new RegExp(`[ ,]*(?:(?:at|on|by|before) )?(?:${DAY}|${TIME})`, 'iy');
/** "Tomorrow by 3 pm". */
const DAY_BEFORE = new RegExp(`\\b(?:${DAY}),? $`, 'i');
const MARK = /\b(?:by|before|until|no later than|at|on|next (?:update|review)(?: is)?:?)(?= )|\(/gi;
const SPAN =
  /\b(?:within|in the next) (?<count>\d{1,3}|an?|one|the|two|three) (?<unit>min(?:ute)?s?|hours?|hrs?|(?:business|working) days?|days?|weeks?)\b/gi;

/** "At" may tell of the past; only beside words like these it promises. */
const COMMITS = /\b(?:will|i['’]ll|we['’]ll|confirm|write again|next (?:update|review)|news|comes up)\b/i;
const SURE = /^(?:by|before|until|no later than|next)/i;

/** What had happened or should have by then is told of, not promised: "orders placed by 3 pm". */
const IS_TOLD =
  /\b(?:placed|received|made|submitted|paid|ordered|booked|bought|sent|was|were|had|due|missed|promised|expected)(?: in)? $/i;

/** By then the customer may or should do something: "You can return it within 30 days", "Please send it by Friday". */
const IS_THEIRS =
  /(?:\byou(?: (?:can|may|could|must|need|are (?:able|free|welcome))|['’]re (?:able|free|welcome))(?! (?:expect|count|rely|rest|be sure|hear|look|trust|my word))|\byou have $|\bif you\b|\bplease (?!allow|give|bear|wait|hold|expect|be assured)|^(?:return|send|contact|order|book|apply|claim)\b)(?!.*(?:\bwill\b|['’]ll\b))/i;
/** How long a shop is open or an offer lasts. */
const IS_OPENING =
  /\bclos(?:ed?|es|ing)\b|\b(?:opens?|hours)\b[^,;]*(?:until|at|on) ?$|\b(?:available|(?:are|['’]re) here|valid|runs?|sale|offer|from)\b[^,;]*until ?$/i;

/** The ends of what an English sentence promises, as they are named. */
export function englishDeadlines(sentence: string): readonly DeadlineWords[] {
  const plain = sentence.replace(/\b([ap])\.m\b\.?/gi, '$1m');
  const commits = COMMITS.test(plain);
  const spans = [...plain.matchAll(SPAN)].flatMap(({ index, groups = {} }) =>
    IS_THEIRS.test(plain.slice(0, index)) ? [] : [spanOf(groups)],
  );
  const moments = [...plain.matchAll(MARK)].flatMap((mark): DeadlineWords[] => {
    const from = mark.index + mark[0].length;
    const isTold = IS_TOLD.test(plain.slice(0, mark.index));
    const isSure = SURE.test(mark[0]);
    const isOurs = !IS_THEIRS.test(plain.slice(0, mark.index)) && !IS_OPENING.test(plain.slice(0, from));
    const { day, clock } = momentAt(plain, mark.index, from);
    return (day || clock) && (commits || isSure) && isOurs
      ? [{ by: 'moment', day, clock, isFirm: commits && isSure && !isTold }]
      : [];
  });
  return [...spans, ...moments];
}

/** What is named right after `from`, and the day right before `mark`. */
function momentAt(sentence: string, mark: number, from: number) {
  let day: DayWords | null = null;
  let clock: ClockWords | null = null;
  PART.lastIndex = from;
  for (let part = PART.exec(sentence); part?.groups; part = PART.exec(sentence)) {
    day ??= dayOf(part.groups);
    clock ??= clockOf(part.groups);
  }
  day ??= dayOf(DAY_BEFORE.exec(sentence.slice(0, mark))?.groups ?? {});
  return { day, clock };
}

type Groups = Readonly<Record<string, string | undefined>>;

function spanOf({ count = '', unit = '' }: Groups): DeadlineWords {
  const many = WORD_COUNTS[count.toLowerCase()] ?? Number(count);
  if (/^min/i.test(unit)) return { by: 'span', count: many, unit: 'minutes' };
  if (/^h/i.test(unit)) return { by: 'span', count: many * 60, unit: 'minutes' };
  if (/^(?:business|working)/i.test(unit)) return { by: 'span', count: many, unit: 'working-days' };
  return { by: 'span', count: /^w/i.test(unit) ? many * 7 : many, unit: 'days' };
}

function dayOf(groups: Groups): DayWords | null {
  const { near, week, weekday, close, year, isoMonth, isoDay, day } = groups;
  if (near) return { by: 'distance', days: isTomorrow(near) ? 1 : 0 };
  if (weekday)
    return {
      by: 'weekday',
      weekday: WEEKDAYS.indexOf(weekday.slice(0, 3).toLowerCase()) + 1,
      weeks: /next/i.test(week ?? '') ? 1 : null,
    };
  if (/week$/i.test(close ?? ''))
    return { by: 'weekday', weekday: 7, weeks: /^next/i.test(close ?? '') ? 1 : 0 };
  if (close) return { by: 'distance', days: isTomorrow(close) ? 1 : 0 };
  if (year) return { by: 'date', year: Number(year), month: Number(isoMonth), day: Number(isoDay) };
  const month = groups['month'] ?? groups['monthFirst'];
  if (!month) return day ? { by: 'day', day: Number(day) } : null;
  const inYear = groups['yearLast'] ?? groups['yearAfter'];
  return {
    by: 'date',
    year: inYear ? Number(inYear) : null,
    month: MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1,
    day: Number(groups['date'] ?? groups['dateLast']),
  };
}

const isTomorrow = (name: string) => /tomorrow/i.test(name);

function clockOf(groups: Groups): ClockWords | null {
  if (groups['noon']) return { hour: 12, minute: 0, half: 'whole' };
  if (groups['midnight']) return { hour: 24, minute: 0, half: 'whole' };
  if (groups['dayEnd']) return { hour: 23, minute: 59, half: 'whole' };
  const { hour, minute = '0', half, clockHour, clockMinute } = groups;
  if (hour)
    return { hour: Number(hour), minute: Number(minute), half: half?.toLowerCase() === 'am' ? 'am' : 'pm' };
  if (!clockHour) return null;
  const isWhole = clockHour.startsWith('0') || Number(clockHour) > 12;
  return { hour: Number(clockHour), minute: Number(clockMinute), half: isWhole ? 'whole' : 'none' };
}
