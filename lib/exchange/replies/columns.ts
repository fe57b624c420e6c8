import { isoMoment, readIsoMoment } from '@/lib/core/iso-moment';
import { type Language, languageOf } from '@/lib/core/language';
import type { ReplyTemplate } from '@/lib/core/replies/template';

/** Columns with one value each, in the order in which they are written. */
const COLUMNS = [
  ...(['id', 'title_ko', 'title_en', 'folder', 'kinds', 'tags', 'shortcut', 'roles', 'gate'] as const),
  ...(['review_at', 'uses', 'last_used_at', 'blanks'] as const),
];
export type Column = (typeof COLUMNS)[number] | 'title' | 'body' | `${Language}_${number}`;

/** What people call a column, without spaces and signs. */
const NAMES: Readonly<Record<string, Column>> = {
  ...Object.fromEntries(COLUMNS.map((name) => [plain(name), name])),
  ...{ title: 'title', name: 'title', 제목: 'title', 이름: 'title' },
  ...{ body: 'body', text: 'body', reply: 'body', content: 'body', message: 'body', snippet: 'body' },
  ...{ 본문: 'body', 내용: 'body', 답글: 'body', 문구: 'body' },
  ...{ category: 'folder', group: 'folder', 폴더: 'folder', 분류: 'folder' },
  ...{ kind: 'kinds', 유형: 'kinds', tag: 'tags', labels: 'tags', 태그: 'tags' },
  ...{ abbreviation: 'shortcut', keyword: 'shortcut', 단축어: 'shortcut', 단축키: 'shortcut' },
  ...{ role: 'roles', 역할: 'roles', 검토일: 'review_at' },
};
const LANGUAGES: Readonly<Record<string, Language>> = {
  ...{ ko: 'ko', korean: 'ko', 한국어: 'ko', 국문: 'ko' },
  ...{ en: 'en', english: 'en', 영어: 'en', 영문: 'en' },
};

/** What stands before or behind the language in `body_ko`, `Reply (English)`, `한국어 제목`. */
const BODY_WORD = /^(?:body|text|reply|본문|내용|답글|문구)|(?:body|text|reply|본문|내용|답글|문구)$/;
const TITLE_WORD = /^(?:title|name|제목)|(?:title|name|제목)$/;

/** Which column a header names; null where it names none of ours. */
export function columnOf(header: string): Column | null {
  const name = plain(header);
  const [, word = '', number = '1'] = /^(\D+?)(\d{1,2})?$/.exec(name) ?? [];
  const language = LANGUAGES[word.replace(BODY_WORD, '')];
  if (language) return `${language}_${Number(number)}`;
  const titled = LANGUAGES[name.replace(TITLE_WORD, '')];
  return titled ? `title_${titled}` : (NAMES[name] ?? null);
}

/** The fields of a reply, as far as these cells speak of them; not yet looked at. */
export function fieldsOf(cells: ReadonlyMap<Column, string>): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const title: Partial<Record<Language, string>> = {};
  const wordings: Partial<Record<Language, string[]>> = {};
  for (const [column, cell] of cells) {
    const text = withOurBraces(cell.trim());
    if (column === 'title') title[languageOf(text)] = text;
    else if (column === 'title_ko') title.ko = text;
    else if (column === 'title_en') title.en = text;
    else if (column === 'body') addTo(wordings, languageOf(text), text);
    else if (/^(?:ko|en)_\d+$/.test(column)) addTo(wordings, column.slice(0, 2) as Language, text);
    else if (column === 'id') Object.assign(fields, text ? { id: text } : {});
    else fields[FIELDS[column as keyof typeof FIELDS] ?? column] = (VALUES[column] ?? asText)(text);
  }
  return { ...fields, title, wordings };
}

/** The cells of a reply, in the order of `headersFor`. */
export function cellsOf(reply: ReplyTemplate, most: Readonly<Record<Language, number>>): readonly string[] {
  const { title, wordings, kinds, tags, roles, lastUsedAt, blanks } = reply;
  return [
    ...[reply.id, title.ko, title.en, reply.folder, kinds.join(', '), tags.join(', '), reply.shortcut],
    ...[roles.join(', '), reply.gate, reply.reviewAt ?? '', String(reply.uses)],
    ...[lastUsedAt === null ? '' : isoMoment(lastUsedAt)],
    blanks.length > 0 ? JSON.stringify(blanks) : '',
    ...Array.from({ length: most.ko }, (_, at) => wordings.ko[at] ?? ''),
    ...Array.from({ length: most.en }, (_, at) => wordings.en[at] ?? ''),
  ];
}

/** The first row of a file in which a reply has so many wordings at most. */
export function headersFor(most: Readonly<Record<Language, number>>): readonly string[] {
  const numbered = (language: Language) =>
    Array.from({ length: most[language] }, (_, at) => (at === 0 ? language : `${language}_${at + 1}`));
  return [...COLUMNS, ...numbered('ko'), ...numbered('en')];
}

const FIELDS = { review_at: 'reviewAt', last_used_at: 'lastUsedAt' } as const;

const asText = (text: string) => text;
const list = (text: string) => text.split(',').flatMap((word) => word.trim() || []);

/** How a cell becomes a value; what cannot become one stays text, which the schema then refuses with the reason. */
const VALUES: Readonly<Partial<Record<Column, (text: string) => unknown>>> = {
  kinds: list,
  tags: list,
  roles: list,
  shortcut: (text) => text.replace(/^\//, ''),
  review_at: (text) => text || null,
  uses: (text) => (text === '' ? 0 : /^\d+$/.test(text) ? Number(text) : text),
  last_used_at: (text) => (text === '' ? null : (readIsoMoment(text) ?? text)),
  blanks: parseBlanks,
};

function parseBlanks(text: string): unknown {
  if (text === '') return [];
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Blanks as many other programs write them: `{{name}}`. */
function withOurBraces(text: string): string {
  return text.replace(/\{\{\s*([\p{L}\p{N}][\p{L}\p{N} ._-]{0,29}?)\s*\}\}/gu, '{$1}');
}

function addTo(wordings: Partial<Record<Language, string[]>>, language: Language, text: string): void {
  const all = wordings[language] ?? [];
  if (text !== '') all.push(text);
  wordings[language] = all;
}

function plain(header: string): string {
  return header
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_()-]+/g, '');
}
