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

export function confusionOf(answers: readonly { readonly is: boolean; readonly said: boolean }[]): Confusion {
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

function percent(value: number): string {
  return (100 * Math.min(1, Math.max(0, value))).toFixed(1);
}
