/** How strongly a finding speaks, strongest first. `block` asks for a reason, `warn` asks once, the rest never hold a post. */
export const LEVELS = ['block', 'warn', 'advise', 'tip'] as const;
export type Level = (typeof LEVELS)[number];

/** Sorts strongest first. */
export function compareLevels(a: Level, b: Level): number {
  return LEVELS.indexOf(a) - LEVELS.indexOf(b);
}
