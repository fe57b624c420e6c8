import type { Language } from '@/lib/core/language';
import type { Platform } from '@/lib/core/platform';
import type { Pressure } from '@/lib/core/replies/answer-due';
import type { Translate } from '@/lib/locales/translate';
import { ageWords } from './age-words';

interface Due {
  readonly site: Platform;
  readonly pressure: Pressure;
  /** Epoch milliseconds. */
  readonly dueAt: number;
}

/** Facebook tells ages in whole hours or days: what is counted from them is no more exact. */
export function isCoarse(site: Platform): boolean {
  return site === 'facebook';
}

/** "20 min left", "2 hr overdue"; "due soon" and "overdue" alone where only a coarse age is known. `now` in epoch milliseconds. */
export function dueWords(
  { site, pressure, dueAt }: Due,
  now: number,
  t: Translate,
  language: Language,
): string {
  if (isCoarse(site) && pressure !== 'calm')
    return t(`overlay.chip.${pressure === 'soon' ? 'soon' : 'late'}`);
  const age = ageWords(Math.abs(dueAt - now), language, 1);
  return t(pressure === 'overdue' ? 'overlay.chip.overdue' : 'overlay.chip.left', { age });
}
