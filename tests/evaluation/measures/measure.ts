import { seededRandom } from '@/lib/core/reach/seeded-random';

/** One line of the table. `value` and `reference` as they should be read: `0.83 [0.80, 0.86]`. */
export interface Measure {
  readonly task: string;
  readonly set: string;
  readonly size: number;
  readonly measure: string;
  readonly value: string;
  /** A published figure, or the bar we hold ourselves to. */
  readonly reference: string;
}

/** Hits, misses and false alarms of a yes-or-no answer. */
export interface Confusion {
  readonly hits: number;
  readonly misses: number;
  readonly alarms: number;
  readonly quiet: number;
}

/** What is so, and what was said of it. */
export interface Answer {
  readonly is: boolean;
  readonly said: boolean;
}

export function confusionOf(answers: readonly Answer[]): Confusion {
  const count = (is: boolean, said: boolean) =>
    answers.filter((answer) => answer.is === is && answer.said === said).length;
  return {
    hits: count(true, true),
    misses: count(true, false),
    alarms: count(false, true),
    quiet: count(false, false),
  };
}

export function f1({ hits, misses, alarms }: Confusion): number {
  return hits === 0 ? 0 : (2 * hits) / (2 * hits + misses + alarms);
}

export function macroF1(confusion: Confusion): number {
  const { hits, misses, alarms, quiet } = confusion;
  return (f1(confusion) + f1({ hits: quiet, misses: alarms, alarms: misses, quiet: hits })) / 2;
}

/** A share with its 95 % interval (Wilson 1927). */
export function share(part: number, whole: number): string {
  if (whole === 0) return '–';
  const z = 1.96;
  const p = part / whole;
  const middle = p + z ** 2 / (2 * whole);
  const half = z * Math.sqrt((p * (1 - p)) / whole + z ** 2 / (4 * whole ** 2));
  const scale = 1 + z ** 2 / whole;
  const [low, high] = [(middle - half) / scale, (middle + half) / scale];
  return `${percent(p)} [${percent(low)}, ${percent(high)}]`;
}

export function score(value: number): string {
  return value.toFixed(3);
}

const RESAMPLINGS = 1000;

/** A score of answers with the middle 95 of 100 resamplings of them; the same on every run. */
export function scoreOf(answers: readonly Answer[], score: (confusion: Confusion) => number): string {
  const random = seededRandom(20261126);
  const scores = Array.from({ length: RESAMPLINGS }, () =>
    score(confusionOf(answers.map(() => answers[Math.floor(random() * answers.length)]!))),
  ).sort((a, b) => a - b);
  const at = (part: number) => (scores[Math.floor(part * RESAMPLINGS)] ?? 0).toFixed(3);
  return `${score(confusionOf(answers)).toFixed(3)} [${at(0.025)}, ${at(0.975)}]`;
}

/** The rows as a table in Markdown. */
export function tableOf(rows: readonly Measure[]): string {
  const columns = ['task', 'set', 'size', 'measure', 'value', 'reference'] as const;
  const lines = rows.map((row) => `| ${columns.map((column) => String(row[column])).join(' | ')} |`);
  return [`| ${columns.join(' | ')} |`, `| ${columns.map(() => '---').join(' | ')} |`, ...lines].join('\n');
}

function percent(value: number): string {
  return (100 * Math.min(1, Math.max(0, value))).toFixed(1);
}
