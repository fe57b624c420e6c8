import type { ClockWords, DayWords, DeadlineWords } from './deadline-words';

const WEEKDAYS = '월화수목금토일';
const DISTANCES: Readonly<Record<string, number>> = { 오늘: 0, 금일: 0, 내일: 1, 명일: 1, 모레: 2, 글피: 3 };

const DAY = [
  '(?<near>오늘|금일|내일|명일|모레|글피)',
  `(?:(?<week>이번 ?주|다음 ?주|차주) ?)?(?<weekday>[${WEEKDAYS}])요일`,
  '(?<weekAlone>이번 ?주|다음 ?주|차주)(?! ?[월화수목금토일]요일)',
  '(?:(?<year>\\d{4})[년.-] ?)?(?<month>\\d{1,2})(?:월 ?|[./-])(?<date>\\d{1,2})(?:일|(?!\\d))',
  '(?<!\\d)(?<day>\\d{1,2})일(?! ?(?:안|이내|내|후|뒤|간|째|동안|정도))',
].join('|');
const TIME = [
  '(?<half>오전|오후|새벽|아침|낮|저녁|밤) ?(?<hour>\\d{1,2})(?:시(?: ?(?<minute>\\d{1,2})분| ?(?<thirty>반))?|:(?<minutes>\\d{2}))',
  '(?<!\\d)(?<bareHour>\\d{1,2})시(?![간대])(?: ?(?<bareMinute>\\d{1,2})분| ?(?<bareThirty>반))?',
  '(?<!\\d)(?<clockHour>\\d{1,2}):(?<clockMinute>\\d{2})',
  '(?<noon>정오|오전(?! ?\\d))|(?<midnight>자정)|(?:오후|저녁|밤)(?! ?\\d)',
].join('|');
const MOMENT = new RegExp(
  `(?:(?:${DAY})(?: ?\\([${WEEKDAYS}](?:요일)?\\))?)?(?:,? ?(?:${TIME}))?(?<mark> ?(?:전)?까지| ?(?:안|내|중)(?:에|으로|까지)| ?이내| ?전에|에(?:는)?(?![가-힣])|(?=입니다|이며|이고|\\)| 회의))`,
  'g',
);
const SPAN =
  /(?<![\d.])(?<count>\d{1,3}) ?(?<unit>분|시간|영업일|일|주일?) ?(?:안(?:에|으로|까지)|이?내(?:에|로|까지)?)[는도만]?(?=입니다|[^가-힣]|$)/g;

/** "에" may tell of the past or of an event; only beside words like these it promises. */
const COMMITS =
  /(?<![셨었했였])겠(?:습니다|어요|다)|[할릴길을]게요|드립니다|다음 (?:안내|소식|검토)|살펴봅니다/;
const SURE = /^ ?(?:전?까지|[안내중](?:에|으로|까지)|이내|전에)$/;

/** Whose promise was broken: "19일까지 온다던 쌀". */
const WAS_PROMISED = /^[^,.!?]{0,12}(?:다던|라던|기로 ?(?:했|한)|했던|못 ?(?:받|드|해))/;

/** What had happened by then is told of, not promised: "오늘 15시까지 접수된 주문". */
const IS_TOLD = /^ ?(?:[가-힣]+ )?[가-힣]{1,8}[된한신친](?= [가-힣])/;

/** By then the customer may or should do something: "7일 이내에 교환하실 수 있습니다", "내일까지 보내 주세요". */
const IS_THEIRS =
  /^(?:(?!드[리릴려립]|겠|게요)[^,.!?]){0,40}?(?:(?<!받으|보|확인하)실 수 있(?!도록|게)|(?:교환|반품|취소|환불|신청|주문|예약|방문|이용|변경|접수|문의|상담)[가-힣]{0,2} ?(?:할 수 있[습어]|받을 수 있[습어]|가능(?!하도록|하게))|(?<!기다려 ?)주(?:세요|시기|십시오|셔야)|(?<!기다려 ?주)시면|셔야|신 (?:분|고객)|바랍니다|부탁)/;
/** How long a shop is open or an event lasts. */
const IS_OPENING =
  /^(?:(?!드[리릴려립]|겠|게요)[^,.!?]){0,20}?(?:(?:운영|영업|진행|판매|할인|상담|모집)(?:합|하고|하며|하니|해요|됩|되고|되며|돼요|입니다|이)|(?:상담|접수|신청)[을를은는]? ?받|문[을은]? ?[엽여열닫]|열려|쉽니다|휴[무점])/;
const BEFORE_OPENING =
  /(?<!지금)부터 ?$|(?:매일|매주|매달|매월|평일|주말|주중) ?$|(?:영업|운영|상담|이용|근무|접수|업무) ?시간[은이][^,.!?]*$/;

/** The ends of what a Korean sentence promises, as they are named. */
export function koreanDeadlines(sentence: string): readonly DeadlineWords[] {
  const commits = COMMITS.test(sentence);
  const isOurs = (start: number, end: number) => {
    const rest = sentence.slice(end);
    const isOpening = IS_OPENING.test(rest) || BEFORE_OPENING.test(sentence.slice(0, start));
    return !isOpening && !IS_THEIRS.test(rest) && !WAS_PROMISED.test(rest);
  };
  const spans = [...sentence.matchAll(SPAN)].flatMap(({ 0: whole, index, groups = {} }) =>
    isOurs(index, index + whole.length) ? [spanOf(groups)] : [],
  );
  const moments = [...sentence.matchAll(MOMENT)].flatMap(
    ({ 0: whole, index, groups = {} }): DeadlineWords[] => {
      const [day, clock] = [dayOf(groups), clockOf(groups)];
      const isTold = IS_TOLD.test(sentence.slice(index + whole.length));
      const isSure = SURE.test(groups['mark'] ?? '');
      return (day || clock) && (commits || isSure) && isOurs(index, index + whole.length)
        ? [{ by: 'moment', day, clock, isFirm: commits && isSure && !isTold }]
        : [];
    },
  );
  return [...spans, ...moments];
}

type Groups = Readonly<Record<string, string | undefined>>;

function spanOf({ count, unit }: Groups): DeadlineWords {
  const many = Number(count);
  if (unit === '분') return { by: 'span', count: many, unit: 'minutes' };
  if (unit === '시간') return { by: 'span', count: many * 60, unit: 'minutes' };
  if (unit === '영업일') return { by: 'span', count: many, unit: 'working-days' };
  return { by: 'span', count: unit === '일' ? many : many * 7, unit: 'days' };
}

function dayOf(groups: Groups): DayWords | null {
  const { near, week, weekday, weekAlone, year, month, date, day } = groups;
  const weeks = (name: string) => (name.startsWith('이번') ? 0 : 1);
  if (near) return { by: 'distance', days: DISTANCES[near] ?? 0 };
  if (weekday)
    return { by: 'weekday', weekday: WEEKDAYS.indexOf(weekday) + 1, weeks: week ? weeks(week) : null };
  if (weekAlone) return { by: 'weekday', weekday: 7, weeks: weeks(weekAlone) };
  if (month) return { by: 'date', year: year ? Number(year) : null, month: Number(month), day: Number(date) };
  return day ? { by: 'day', day: Number(day) } : null;
}

function clockOf(groups: Groups): ClockWords | null {
  if (groups['noon']) return { hour: 12, minute: 0, half: 'whole' };
  if (groups['midnight']) return { hour: 24, minute: 0, half: 'whole' };
  const hour = groups['hour'] ?? groups['bareHour'] ?? groups['clockHour'];
  if (!hour) return null;
  const half = (groups['thirty'] ?? groups['bareThirty']) ? 30 : 0;
  const minute = groups['minute'] ?? groups['minutes'] ?? groups['bareMinute'] ?? groups['clockMinute'];
  return { hour: Number(hour), minute: minute ? Number(minute) : half, half: halfOf(groups['half'], hour) };
}

function halfOf(name: string | undefined, hour: string): ClockWords['half'] {
  if (name === '오전' || name === '새벽' || name === '아침') return 'am';
  if (name) return name === '밤' && Number(hour) === 12 ? 'am' : 'pm';
  return hour.startsWith('0') || Number(hour) > 12 ? 'whole' : 'none';
}
