import type { CheckContext } from '@/lib/core/guidelines/check-context';
import { PACKS } from '@/lib/core/guidelines/pack';
import { compareWordings } from '@/lib/core/reach/wording-comparison';
import { weigh } from '@/lib/core/text/weighted-length';
import { triagePost } from '@/lib/models/complaints/triage-post';
import { createWordingReader } from '@/lib/models/reach/predict';
import { REACH_WEIGHTS } from '@/lib/models/reach/weights';
import { answering, shippedCheck } from './shipped-check';

type Row = Readonly<Record<string, unknown>> & { readonly id?: unknown };

const readWording = createWordingReader(REACH_WEIGHTS);

const TASKS: Readonly<Record<string, (row: Row) => object>> = {
  check: (row) => {
    const { findings, hints } = shippedCheck(textIn(row, 'text'), contextOf(row));
    return {
      findings: [...findings, ...hints].map(({ rule, level, start, end }) => ({ rule, level, start, end })),
    };
  },
  complaint: (row) => {
    const { complaint, kind } = triagePost(textIn(row, 'text'));
    return { complaint, kind };
  },
  pair: (row) => {
    const { better, confidence } = compareWordings(textIn(row, 'a'), textIn(row, 'b'), readWording);
    return { better, confidence };
  },
  count: (row) => {
    const { weightedLength, valid } = weigh(textIn(row, 'text'));
    return { weightedLength, valid };
  },
};

/** The answer to one line; what is wrong with it, when it cannot be answered. */
export function answer(line: string): object {
  let id: unknown = idIn(line);
  try {
    const row: unknown = JSON.parse(line);
    if (!isRow(row)) throw new Error('a line must hold a JSON object');
    const { task: name } = row;
    id = row.id ?? null;
    const task = Object.hasOwn(TASKS, String(name)) ? TASKS[String(name)] : undefined;
    if (!task) throw new Error(`"task" must be one of ${Object.keys(TASKS).join(', ')}`);
    return { id, ...task(row) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** The id of a line that may not even be JSON, so that its error can be told apart. */
function idIn(line: string): string | number | null {
  const [, word, number] = /"id"\s*:\s*(?:"([^"\\]*)"|(-?\d+))/.exec(line) ?? [];
  return word ?? (number === undefined ? null : Number(number));
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textIn(row: Row, field: string): string {
  const value = row[field];
  if (typeof value !== 'string') throw new Error(`"${field}" must be a string`);
  return value;
}

function contextOf(row: Row): CheckContext {
  const { platform, context } = row;
  if (platform !== 'x' && platform !== 'facebook') throw new Error('"platform" must be "x" or "facebook"');
  const given = context ?? {};
  if (!isRow(given)) throw new Error('"context" must be an object');
  const { replyTo, sponsored, crisis, packs, time: when } = given;
  const time = timeOf(when);
  return {
    platform,
    kind: typeof replyTo === 'string' ? 'reply' : 'post',
    ...(typeof replyTo === 'string' ? answering(replyTo) : {}),
    ...(typeof sponsored === 'boolean' ? { sponsored } : {}),
    ...(typeof crisis === 'boolean' ? { crisis } : {}),
    ...(time === null ? {} : { time }),
    ...(Array.isArray(packs) ? { packs: PACKS.filter((pack) => packs.includes(pack)) } : {}),
  };
}

/** Epoch milliseconds, from a number or an ISO date. */
function timeOf(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  const time = typeof value === 'number' ? value : Date.parse(String(value));
  if (Number.isNaN(time)) throw new Error('"context.time" must be epoch milliseconds or an ISO date');
  return time;
}
