import { ageWords } from '@/components/age-words';
import { dueWords, isCoarse } from '@/components/due-words';
import type { Language } from '@/lib/core/language';
import { pressureOf } from '@/lib/core/replies/answer-due';
import { gateWords } from '@/lib/core/replies/gate-words';
import type { Translate } from '@/lib/locales/translate';
import type { ChipView } from '@/lib/state/overlay-store';

/** What a chip says. `look` goes with the words, never alone. */
export interface ChipWords {
  /** "delivery · 3 hr 12 min". */
  readonly about: string;
  /** "safety · now", "2 hr overdue", "needs release: legal"; none where nothing presses. */
  readonly pressing: readonly string[];
  readonly look: 'calm' | 'soon' | 'urgent';
  /** "answered after 42 min", "handed over: Logistics"; empty for neither. */
  readonly mark: string;
}

/** `now` in epoch milliseconds. */
export function chipWords(
  { view, site, time }: ChipView,
  now: number,
  t: Translate,
  language: Language,
): ChipWords {
  const { kind, urgency, escalations, since, dueAt, gate, answeredAfter, handedOverTo } = view;
  const words = (length: number) => ageWords(length, language, isCoarse(site) ? 1 : 2);
  const age = time === null ? '' : words(now - time);
  const about = [t(`overlay.kind.${kind}`), age].filter(Boolean).join(' · ');
  const mark = [
    answeredAfter === null ? '' : t('overlay.chip.answered', { age: words(answeredAfter) }),
    handedOverTo === null ? '' : handedOverWords(handedOverTo, t),
  ].filter(Boolean);
  if (answeredAfter !== null) return { about, pressing: [], look: 'calm', mark: mark.join(', ') };

  const pressure = pressureOf(since, dueAt, now);
  const triggers = escalations.map((trigger) => t(`overlay.escalation.${trigger}`)).join(', ');
  const isNow = urgency === 'now';
  const pressing = [
    [triggers, isNow ? t('overlay.urgency.now') : ''].filter(Boolean).join(' · '),
    pressure === 'calm' ? '' : dueWords({ site, pressure, dueAt }, now, t, language),
    pressure === 'calm' && urgency === 'today' ? t('overlay.urgency.today') : '',
    gate === '' ? '' : t('overlay.chip.gate', { gate: gateWords(gate, language) }),
  ].filter(Boolean);
  const isUrgent = isNow || pressure === 'overdue';
  const look = isUrgent ? 'urgent' : pressure === 'soon' || urgency === 'today' ? 'soon' : 'calm';
  return { about, pressing, look, mark: mark.join(', ') };
}

/** The mark of a post that was handed over; `to` is the contact's name, or empty. */
export function handedOverWords(to: string, t: Translate): string {
  return t(to ? 'overlay.chip.handedOverTo' : 'overlay.chip.handedOver', { to });
}
