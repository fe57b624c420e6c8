import { CalendarClock } from 'lucide-react';
import { useEffect } from 'react';
import { useText } from '@/components/ui/language-provider';
import type { NextSlotView } from '@/lib/state/overlay-store';
import { useActions } from './overlay-actions';
import { slotWords } from './slot-words';

interface NextSlotLineProps {
  readonly composerId: string;
  /** Null until it is known, and where there is none. */
  readonly slot: NextSlotView | null;
  /** There is something to save. */
  readonly hasText: boolean;
}

/** When posting this would next do well, how that is known, and the way to save it for then. */
export function NextSlotLine({ composerId, slot, hasText }: NextSlotLineProps) {
  const { t, language } = useText();
  const actions = useActions();
  // biome-ignore lint/correctness/useExhaustiveDependencies: every composer asks anew.
  useEffect(() => actions.lookForSlot(), [actions, composerId]);
  if (slot?.composerId !== composerId) return null;
  const basis = t(`overlay.nextSlot.${slot.basis}`, { posts: slot.posts });
  return (
    <div className="next-slot">
      <p>
        <CalendarClock aria-hidden="true" size={14} />
        <span>{t('overlay.nextSlot.line', { when: slotWords(slot, language), basis })}</span>
      </p>
      <button type="button" className="secondary" disabled={!hasText} onClick={() => actions.saveToSlot()}>
        {t('overlay.nextSlot.save')}
      </button>
    </div>
  );
}
