/**
 * Whether a team's pattern may run in a composer. `syntax`: it is no regular expression; `slow`: its time grows faster
 * than the text; `unshown`: nobody could show that it does not.
 */
export type PatternVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly why: 'syntax' | 'slow' | 'unshown';
      /** The part at fault, as it stands in the pattern; the whole where no part can be named. */
      readonly part: string;
    };

/** Judges a pattern before it is saved or imported. */
export type JudgePattern = (pattern: string, ignoreCase: boolean) => Promise<PatternVerdict>;
