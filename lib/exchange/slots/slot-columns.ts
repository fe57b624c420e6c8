import type { Slot } from '@/lib/core/calendar/slot';

/** In the order in which they are written. */
export const SLOT_COLUMNS = [
  ...(['id', 'date', 'time', 'zone', 'minutes', 'site', 'account', 'theme', 'kind', 'state'] as const),
  ...(['brief', 'owner', 'checklist', 'recurrence', 'series_id', 'series_date'] as const),
];
export type SlotColumn = (typeof SLOT_COLUMNS)[number];

/** What people call a column. */
const NAMES: Readonly<Record<string, SlotColumn>> = {
  ...Object.fromEntries(SLOT_COLUMNS.map((name) => [plain(name), name])),
  ...{
    날짜: 'date',
    일자: 'date',
    day: 'date',
    시각: 'time',
    시간: 'time',
    시간대: 'zone',
    timezone: 'zone',
  },
  ...{ 길이: 'minutes', 분: 'minutes', length: 'minutes', 사이트: 'site', 채널: 'site', channel: 'site' },
  ...{ platform: 'site', 계정: 'account', 주제: 'theme', 제목: 'theme', title: 'theme', topic: 'theme' },
  ...{
    성격: 'kind',
    종류: 'kind',
    type: 'kind',
    상태: 'state',
    status: 'state',
    메모: 'brief',
    내용: 'brief',
  },
  ...{ notes: 'brief', 담당: 'owner', 담당자: 'owner', assignee: 'owner' },
};

/** What people call a value, beside our own names. */
const WORDS: Readonly<Record<string, string>> = {
  ...{ twitter: 'x', 트위터: 'x', 엑스: 'x', fb: 'facebook', 페이스북: 'facebook', 페북: 'facebook' },
  ...{
    정보: 'information',
    교육: 'education',
    howto: 'education',
    재미: 'entertainment',
    fun: 'entertainment',
  },
  ...{ 대화: 'conversation', 홍보: 'promotion', promo: 'promotion' },
  ...{ 계획: 'planned', 준비됨: 'ready', 게시함: 'posted', 건너뜀: 'skipped', 놓침: 'missed' },
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
      return text.replace(/^(\d):/, '0$1:').replace(/^(\d\d:\d\d):00$/, '$1');
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
