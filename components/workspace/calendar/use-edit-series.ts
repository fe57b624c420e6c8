import { useState } from 'react';
import { useServices } from '@/components/services';
import { useText } from '@/components/ui/language-provider';
import { editOf } from '@/lib/core/calendar/edit-series';
import type { MoveScope } from '@/lib/core/calendar/move-slot';
import type { Slot } from '@/lib/core/calendar/slot';
import { idsOf } from '@/lib/core/calendar/slot-changes';
import { focusPageHeading } from '../focus-page-heading';
import { useOfferUndo } from '../use-offer-undo';
import type { ViewRoute } from './calendar-view';

interface SeriesEditing {
  /** The slot as it was before what was not asked about yet. */
  readonly before: Slot;
  /** Has what became of it hold for others of its series, too, in one step with a way back. Rejects with nothing written. */
  readonly answer: (after: Slot, scope: MoveScope) => Promise<void>;
}

/** What was changed of a slot since it was opened, for other days of its series. */
export function useEditSeries(slot: Slot, route: ViewRoute): SeriesEditing {
  const { t } = useText();
  const { store, now, newId } = useServices();
  const offerUndo = useOfferUndo();
  const [before, setBefore] = useState(slot);

  const answer = async (after: Slot, scope: MoveScope) => {
    if (scope === 'one') {
      setBefore(after);
      return focusPageHeading();
    }
    const edit = { before, after, scope, newId: newId(), now: now() };
    const { changes, undo, id } = editOf(await store.slots.all(), edit);
    await store.slots.apply(changes);
    setBefore(after);
    route.go(id);
    const theme = after.theme || t('common.untitledSlot');
    const message = t('workspace.repeat.changed', { theme, scope: t(`workspace.calendar.scope.${scope}`) });
    const takeBack = () => {
      setBefore(before);
      void store.slots.apply(undo);
      route.go(after.id);
    };
    offerUndo(message, takeBack, idsOf(changes));
  };
  return { before, answer };
}
