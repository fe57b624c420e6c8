/** A sign in a text and what it adds to the odds, in units of the natural logarithm; negative where it speaks against. */
export type Cue = readonly [weight: number, pattern: RegExp];

/** The sum over all cues that appear; a cue counts once however often it appears. */
export function weighCues(text: string, cues: readonly Cue[]): number {
  let sum = 0;
  for (const [weight, pattern] of cues) if (pattern.test(text)) sum += weight;
  return sum;
}
