import { useState } from 'react';
import { formatDay } from '@/components/format-date';
import { useServices } from '@/components/services';
import { useText } from '@/components/ui/language-provider';
import { useToast } from '@/components/ui/toast';
import { type MoveScope, moveOf, scopesOf } from '@/lib/core/calendar/move-slot';
import { occurrenceId } from '@/lib/core/calendar/occurrence-id';
import type { Slot } from '@/lib/core/calendar/slot';
import { idsOf, undoOf } from '@/lib/core/calendar/slot-changes';
import { type Aim, aimOf, type Held, isSameAim, isStretched } from './aim';

export interface Moving {
  /** What is on its way, and where it would come to stand. */
  readonly held: Held | null;
  /** A move that waits for what of a series it holds for. */
  readonly asked: (Held & { readonly scopes: readonly MoveScope[] }) | null;
  readonly lift: (slot: Slot) => void;
  readonly aim: (to: Aim) => void;
  /** Puts down what is held; asks first where it is one of a series. */
  readonly drop: () => void;
  readonly answer: (scope: MoveScope) => void;
  readonly cancel: () => void;
}

/** Slots taken up and put down elsewhere, with a way back. `onMoved` gets the id under which the slot then stands. */
export function useMoving(rows: readonly Slot[], onMoved: (id: string) => void): Moving {
  const { t, language } = useText();
  const { store, now, newId } = useServices();
  const toast = useToast();
  const [held, setHeld] = useState<Moving['held']>(null);
  const [asked, setAsked] = useState<Moving['asked']>(null);

  const move = async ({ slot, to }: Held, scope: MoveScope) => {
    const id = newId();
    const changes = moveOf(rows, { slot, to, scope, newId: id, now: now() });
    const undo = undoOf(rows, changes);
    await store.slots.apply(changes);
    const seriesId = scope === 'following' ? id : slot.occurrence?.seriesId;
    onMoved(scope === 'one' || !seriesId ? slot.id : occurrenceId(seriesId, to.date));
    const theme = slot.theme || t('common.untitledSlot');
    toast({
      message: isStretched({ slot, to })
        ? t('workspace.calendar.stretched', { theme, count: to.minutes })
        : t('workspace.calendar.moved', { theme, day: formatDay(to.date, language), time: to.time }),
      about: idsOf(changes),
      undo: () => {
        void store.slots.apply(undo);
        onMoved(slot.id);
      },
    });
  };

  return {
    held,
    asked,
    lift: (slot) => setHeld({ slot, to: aimOf(slot) }),
    aim: (to) => setHeld((now) => (now && !isSameAim(now.to, to) ? { ...now, to } : now)),
    drop: () => {
      setHeld(null);
      if (!held) return;
      const { slot, to } = held;
      if (isSameAim(aimOf(slot), to)) return onMoved(slot.id);
      const scopes = scopesOf(rows, slot, to);
      if (scopes.length > 1) setAsked({ slot, to, scopes });
      else void move(held, 'one');
    },
    answer: (scope) => {
      setAsked(null);
      if (asked) void move(asked, scope);
    },
    cancel: () => {
      const left = held ?? asked;
      setHeld(null);
      setAsked(null);
      if (left) onMoved(left.slot.id);
    },
  };
}
