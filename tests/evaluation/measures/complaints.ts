import { type Language, languageOf } from '@/lib/core/language';
import type { ComplaintKind } from '@/lib/core/replies/complaint';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import { triagePost } from '@/lib/models/complaints/triage-post';
import { type DataFolder, openDataFolder } from './data-folder';
import { displeasureUnseen } from './displeasure';
import { type Answer, f1, type Measure, macroF1, scoreOf, share } from './measure';

const THRESHOLD = 0.5;
/** From here on posts wear a chip, unless a team sets it otherwise. */
const CHIPS = DEFAULT_SETTINGS.complaintThreshold;
const LANGUAGES = ['ko', 'en'] as const;
const AT_MOST = 'bar 2';

interface ComplaintRow {
  readonly text: string;
  readonly complaint: boolean;
  readonly kind: ComplaintKind;
  /** What makes it hard: a complaint that means the opposite, or one about somebody else. */
  readonly trait?: 'sarcasm' | 'about-others';
}

/** Complaint or not, of which kind, and how often ordinary talk is taken for one. */
export function measureComplaints(data: DataFolder): readonly Measure[] {
  return [
    ...LANGUAGES.flatMap((language) => handmade(data, language)),
    ...ownPosts(),
    ...companies(data),
    ...ordinary(data),
    ...comments(data),
  ];
}

function handmade(data: DataFolder, language: Language): readonly Measure[] {
  const path = `handmade/dev/complaints-${language}.jsonl`;
  return data.has(path)
    ? rowsOf(path.replace('.jsonl', ''), data.lines<ComplaintRow>(path), 'bar 0.88', 'bar 80')
    : [];
}

/** Written beside this file; nobody looked at what is read wrongly in the second half. */
function ownPosts(): readonly Measure[] {
  const posts = openDataFolder(new URL('../complaint-posts', import.meta.url).pathname);
  const [tuning, unseen] = ['tuning.jsonl', 'unseen.jsonl'].map((path) => posts.lines<ComplaintRow>(path));
  const halves = [
    ['own posts, looked at', tuning!],
    ['own posts, never looked at', unseen!],
  ] as const;
  const hard = (trait: ComplaintRow['trait']) =>
    [...tuning!, ...unseen!].filter((row) => row.trait === trait).map(({ text }) => text);
  return [
    ...halves.flatMap(([set, rows]) =>
      LANGUAGES.flatMap((language) =>
        rowsOf(
          `${set}, ${language}`,
          rows.filter(({ text }) => languageOf(text) === language),
          '',
          '',
        ),
      ),
    ),
    flagged('own posts, sarcastic complaints', hard('sarcasm'), 'found, %', ''),
    flagged('own posts, complaints about others', hard('about-others'), 'flagged, %', ''),
  ];
}

function rowsOf(
  set: string,
  rows: readonly ComplaintRow[],
  reference: string,
  kindReference: string,
): readonly Measure[] {
  const read = rows.map((row) => ({ ...row, triage: triagePost(row.text) }));
  const f1From = (threshold: number) =>
    scoreOf(
      read.map(({ complaint, triage }) => ({ is: complaint, said: triage.complaint >= threshold })),
      f1,
    );
  const complaints = read.filter(({ complaint }) => complaint);
  const found = complaints.filter(({ triage }) => triage.complaint >= THRESHOLD);
  const right = found.filter(({ kind, triage }) => triage.kind === kind).length;
  const line = { task: 'complaints', set };
  return [
    { ...line, size: rows.length, measure: 'F1', value: f1From(THRESHOLD), reference },
    {
      ...line,
      size: rows.length,
      measure: `F1 from ${CHIPS}, where chips begin`,
      value: f1From(CHIPS),
      reference: '',
    },
    {
      ...line,
      size: complaints.length,
      measure: 'found, and kind right, %',
      value: share(right, complaints.length),
      reference: kindReference,
    },
    {
      ...line,
      size: found.length,
      measure: 'kind right, of found, %',
      value: share(right, found.length),
      reference: '',
    },
  ];
}

function companies(data: DataFolder): readonly Measure[] {
  const path = 'complaints-en/complaints-data.csv';
  if (!data.has(path)) return [];
  const rows = data.cells(path, ',');
  const isRandom = ([, , domain = '']: readonly string[]) => domain.startsWith('random');
  const answers = rows
    .filter((row) => !isRandom(row))
    .map(([text = '', label]) => ({ is: label === '1', said: isComplaint(text) }));
  return [
    {
      task: 'complaints',
      set: 'complaints-en, company rows (never trained on)',
      size: answers.length,
      measure: 'macro F1',
      value: scoreOf(answers, macroF1),
      reference: 'bar 0.70; a linear model trained on it 0.77',
    },
    ...['random_reply', 'random_tweet'].map((domain) =>
      flagged(
        `complaints-en, ${domain} (never trained on)`,
        rows.filter(([, , of]) => of === domain).map(([text = '']) => text),
      ),
    ),
  ];
}

/** Everyday talk, in which nearly nothing is meant for a company. */
function ordinary(data: DataFolder): readonly Measure[] {
  const chat = 'chatbot-ko/ChatbotData.csv';
  const tweets = 'kocasm-tweets-ko/test.csv';
  const pairs = 'retweet-pairs-en/retweet_val.json';
  return [
    ...(data.has(chat)
      ? [
          flagged(
            'chatbot-ko, answers (partly trained on)',
            data
              .cells(chat, ',')
              .slice(1)
              .map(([, answer = '']) => answer),
          ),
        ]
      : []),
    ...(data.has(tweets)
      ? [
          flagged(
            'kocasm-tweets-ko (never trained on)',
            data
              .cells(tweets, ',')
              .slice(1)
              .map(([, text = '']) => text),
          ),
        ]
      : []),
    ...(data.has(pairs)
      ? [
          flagged(
            'retweet-pairs-en, validation',
            data.json<{ readonly first_tweet: readonly string[] }>(pairs).first_tweet,
          ),
        ]
      : []),
  ];
}

function flagged(
  set: string,
  texts: readonly string[],
  measure = 'flagged, %',
  reference = AT_MOST,
): Measure {
  const value = share(texts.filter(isComplaint).length, texts.length);
  return { task: 'complaints', set, size: texts.length, measure, value, reference };
}

/** Comments on anything: displeasure with whatever it be, of which complaints to companies are a small part. */
function comments(data: DataFolder): readonly Measure[] {
  const path = 'kote-ko/val.tsv';
  if (!data.has(path)) return [];
  const rows = data
    .cells(path, '\t', false)
    .map(([, text = '', labels = '']) => ({ text, is: labels.split(',').includes('0') }));
  const line = { task: 'complaints', size: rows.length, measure: 'macro F1' };
  const scoring = (answers: readonly Answer[]) => scoreOf(answers, macroF1);
  return [
    {
      ...line,
      set: 'kote-ko, label 0, features fitted to it, five folds',
      value: scoring(displeasureUnseen(rows)),
      reference: 'bar 0.73, cross-validated',
    },
    {
      ...line,
      set: 'kote-ko, label 0, as shipped (complaints to companies)',
      value: scoring(rows.map(({ text, is }) => ({ is, said: isComplaint(text) }))),
      reference: '',
    },
  ];
}

function isComplaint(text: string): boolean {
  return triagePost(text).complaint >= THRESHOLD;
}
