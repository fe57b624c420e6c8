import type { ImportProblem } from '@/lib/core/ports';

/** A value that came through its checks, or all that was wrong with it. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };
