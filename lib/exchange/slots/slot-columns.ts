import { SLOT_KINDS, SLOT_STATES, type Slot } from '@/lib/core/calendar/slot';
import { createTranslate } from '@/lib/locales/translate';

/** In the order in which they are written. */
export const SLOT_COLUMNS = [
  ...(['id', 'date', 'time', 'zone', 'minutes', 'site', 'account', 'theme', 'kind', 'state'] as const),
  ...(['brief', 'owner', 'checklist', 'recurrence', 'series_id', 'series_date'] as const),
];
export type SlotColumn = (typeof SLOT_COLUMNS)[number];

const HALF_DAY = 12;
const SPOKEN = (['en', 'ko'] as const).map(createTranslate);

/** What people call a column, beside its label in our form. */
const NAMES: Readonly<Record<string, SlotColumn>> = {
  ...Object.fromEntries(SLOT_COLUMNS.map((name) => [plain(name), name])),
  ...{ 일자: 'date', day: 'date', 시간: 'time', timezone: 'zone', 길이: 'minutes', 분: 'minutes' },
  ...{ length: 'minutes', 채널: 'site', channel: 'site', platform: 'site', 제목: 'theme', title: 'theme' },
  ...{ topic: 'theme', 성격: 'kind', 종류: 'kind', type: 'kind', status: 'state', 메모: 'brief' },
  ...{ 내용: 'brief', notes: 'brief', 담당: 'owner', assignee: 'owner' },
  ...Object.fromEntries(
    SPOKEN.flatMap((t) => [
      ...(
        ['date', 'time', 'zone', 'minutes', 'site', 'account', 'theme', 'state', 'brief', 'owner'] as const
      ).map((name) => [plain(t(`workspace.fields.${name}`)), name]),
      [plain(t('workspace.fields.slotKind')), 'kind'],
    ]),
  ),
};

/** What people call a value, beside our own names and words. */
const WORDS: Readonly<Record<string, string>> = {
  ...{ twitter: 'x', 트위터: 'x', 엑스: 'x', fb: 'facebook', 페북: 'facebook', promo: 'promotion' },
  ...Object.fromEntries(
    SPOKEN.flatMap((t) => [
      ...(['x', 'facebook'] as const).map((name) => [plain(t(`common.site.${name}`)), name]),
      ...SLOT_KINDS.map((name) => [plain(t(`common.slotKind.${name}`)), name]),
      ...SLOT_STATES.map((name) => [plain(t(`common.slotState.${name}`)), name]),
    ]),
  ),
};

/** Which column a header names; null where it names none of ours. */
export function slotColumnOf(header: string): SlotColumn | null {
  return NAMES[plain(header)] ?? null;
}

/** A cell as a value; what cannot become one stays text, which the schema then refuses with the reason. */
export function cellValue(column: SlotColumn, cell: string): unknown {
  const text = cell.trim();
  switch (column) {
    case 'date':
    case 'series_date':
      return text
        .replace(/\.$/, '')
        .split(/[./]\s*|-/)
        .map((part) => part.padStart(2, '0'))
        .join('-');
    case 'time':
      return timeOfCell(text);
    case 'minutes':
      return /^\d+$/.test(text) ? Number(text) : text;
    case 'site':
    case 'kind':
    case 'state':
      return WORDS[plain(text)] ?? text.toLowerCase();
    case 'checklist':
    case 'recurrence':
      return parsed(text);
    default:
      return text;
  }
}

/** `HH:MM` of a time with or without its half of the day, as tables write it in Korean and English: 오후 3:00, 3:00:00 PM. */
function timeOfCell(text: string): string {
  const { ko, digits, minutes, en } =
    /^(?<ko>오전|오후)?\s*(?<digits>\d{1,2})(?<minutes>:\d\d)(?::00)?\s*(?<en>[AP]M)?$/i.exec(text)?.groups ??
    {};
  const hour = Number(digits);
  const half = ko ?? en?.toUpperCase();
  if (!minutes || (half && (hour < 1 || hour > HALF_DAY))) return text;
  const within = half ? hour % HALF_DAY : hour;
  const isLate = half === '오후' || half === 'PM';
  return `${String(isLate ? within + HALF_DAY : within).padStart(2, '0')}${minutes}`;
}

/** The cells of a slot, in the order of `SLOT_COLUMNS`. */
export function slotCells(slot: Slot): readonly (string | number)[] {
  const { id, date, time, zone, minutes, site, account, theme, kind, state, brief, owner } = slot;
  const { checklist, recurrence, occurrence } = slot;
  return [
    ...[id, date, time, zone, minutes, site, account, theme, kind, state, brief, owner],
    checklist.length > 0 ? JSON.stringify(checklist) : '',
    recurrence ? JSON.stringify(recurrence) : '',
    ...[occurrence?.seriesId ?? '', occurrence?.date ?? ''],
  ];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function plain(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_()-]+/g, '');
}
