import { type ReactNode, useMemo } from 'react';
import { useStore } from 'zustand';
import { SpokenContext } from '@/components/ui/language-provider';
import { createOverlayTranslate } from '@/lib/locales/overlay-translate';
import type { OverlayStore } from '@/lib/state/overlay-store';
import { BlanksForm } from './blanks-form';
import { ComplaintChip } from './complaint-chip';
import { Gate } from './gate';
import { HandOverCard } from './hand-over-card';
import { ModerationCard } from './moderation-card';
import { NoticeLine } from './notice-line';
import { type OverlayActions, OverlayActionsProvider } from './overlay-actions';
import { Palette } from './palette';
import { Panel } from './panel';
import { WordsContext } from './use-words';

interface OverlayProps {
  readonly store: OverlayStore;
  readonly actions: OverlayActions;
}

/** Everything we draw in a page. One question at a time stands over the panel. */
export function Overlay({ store, actions }: OverlayProps) {
  const state = useStore(store);
  const { panel, gate, palette, blanks, handOver, language } = state;
  const spoken = useMemo(() => ({ language, t: createOverlayTranslate(language) }), [language]);
  let question: ReactNode = null;
  if (gate) question = <Gate view={gate} />;
  else if (blanks) question = <BlanksForm key={blanks.template.id} view={blanks} filled={state.filled} />;
  else if (handOver) question = <HandOverCard key={handOver.postId} view={handOver} now={state.minute} />;
  else if (palette) question = <Palette view={palette} />;
  return (
    <SpokenContext value={spoken}>
      <OverlayActionsProvider value={actions}>
        <WordsContext value={state.words}>
          <div className={state.dark ? 'overlay dark' : 'overlay'} lang={state.language}>
            {panel ? (
              <Panel
                key={panel.composerId}
                view={panel}
                notice={state.notice}
                nextSlot={state.nextSlot}
                wordings={state.wordings}
                shortcut={state.shortcut}
              />
            ) : (
              <NoticeLine notice={state.notice} />
            )}
            {state.moderation && <ModerationCard key={state.moderation.id} view={state.moderation} />}
            {question}
          </div>
          {state.chips.map((chip) => (
            <ComplaintChip
              key={chip.postId}
              chip={chip}
              now={state.minute}
              handingOver={handOver?.postId === chip.postId}
            />
          ))}
        </WordsContext>
      </OverlayActionsProvider>
    </SpokenContext>
  );
}
