import { ask } from '@/lib/platform/messenger';
import type { Site } from '@/lib/sites/site';
import type { NextSlotView, OverlayStore } from '@/lib/state/overlay-store';
import type { ComposerSession } from './composer-session';

/** From a composer into the calendar: the next good time, and a text saved for it. Never posts, never empties the composer. */
export interface Planning {
  /** Has the next good time shown beside this composer. */
  look(session: ComposerSession): Promise<void>;
  /** Saves the text for the time that is shown, and offers to take that back; shows another where that has passed or is taken. */
  save(session: ComposerSession): Promise<void>;
}

export function createPlanning(site: Site, store: OverlayStore): Planning {
  const { id } = site;
  const account = () => site.account() ?? '';
  const find = async (session: ComposerSession): Promise<NextSlotView | null> => {
    const slot = await ask('slot.suggest', { site: id, account: account() });
    const nextSlot = slot && { ...slot, composerId: session.id };
    store.setState({ nextSlot });
    return nextSlot;
  };
  const planning: Planning = {
    async look(session) {
      await find(session);
    },
    async save(session) {
      const { nextSlot: shown } = store.getState();
      // A thread is one text in the calendar, as it is one press of Post.
      const parts = site.publishedWith(session.composer).map(({ editor }) => editor.readText().trim());
      const text = parts.filter((part) => part !== '').join('\n\n');
      if (!shown || text === '') return;
      const { date, time, zone } = shown;
      const next = await find(session);
      if (next?.date !== date || next.time !== time || next.zone !== zone) {
        store.setState({ notice: { key: next ? 'slotMoved' : 'failed' } });
        return;
      }
      const kind = session.view().result?.mix?.kind ?? null;
      const { slotId } = await ask('slot.save', {
        ...{ site: id, account: account(), text, kind },
        ...{ date, time, zone },
      });
      const takeBack = async () => {
        await ask('slot.drop', { slotId });
        store.setState({ notice: { key: 'slotDropped' } });
        await planning.look(session);
      };
      const failed = () => store.setState({ notice: { key: 'failed' } });
      store.setState({ notice: { key: 'slotSaved', undo: () => void takeBack().catch(failed) } });
      await planning.look(session);
    },
  };
  return planning;
}
