import { ChevronDown, ChevronUp, MessageSquareText } from 'lucide-react';
import { useRef, useState } from 'react';
import { useText } from '@/components/ui/language-provider';
import { isHint } from '@/lib/core/guidelines/finding';
import { foreground } from '@/lib/core/guidelines/foreground';
import { WEIGHT_LIMIT } from '@/lib/core/text/weighted-length';
import type { NextSlotView, Notice, PanelView, WordingsView } from '@/lib/state/overlay-store';
import type { ShortcutOffer } from '@/lib/state/reply-views';
import { CompareWordings } from './compare-wordings';
import { ContentMixLine } from './content-mix';
import { FindingsList } from './findings-list';
import { LengthCosts } from './length-costs';
import { NextSlotLine } from './next-slot-line';
import { NoticeLine } from './notice-line';
import { useActions } from './overlay-actions';
import { PanelStatus } from './panel-status';
import { ShortcutLine } from './shortcut-line';
import { ThreadOffer } from './thread-offer';
import { UnsentOffer } from './unsent-offer';
import { useAnchored } from './use-anchored';
import { VisibleStartLine } from './visible-start-line';

interface PanelProps {
  readonly view: PanelView;
  readonly notice: Notice | null;
  readonly nextSlot: NextSlotView | null;
  readonly wordings: WordingsView | null;
  readonly shortcut: ShortcutOffer | null;
}

/** Stands beside the composer: how many things to check, which, why, and what to do about each. */
export function Panel({ view, notice, nextSlot, wordings, shortcut }: PanelProps) {
  const { t } = useText();
  const actions = useActions();
  const [open, setOpen] = useState(true);
  const box = useRef<HTMLElement>(null);
  useAnchored(box, view.frame);
  const { result } = view;
  const { shown, folded } = foreground(result?.findings ?? [], result?.hints ?? []);
  const pick = (list: readonly (typeof shown)[number][], hints: boolean) =>
    list.filter((finding) => isHint(finding) === hints);
  return (
    <section
      ref={box}
      className="panel"
      aria-label={t('panel.title')}
      aria-keyshortcuts="Alt+Shift+W"
      onKeyDown={(event) => event.key === 'Escape' && actions.leavePanel()}
    >
      <header className="panel-head">
        <PanelStatus view={view} />
        {view.site === 'x' && result && <LengthCosts text={result.text} length={result.weightedLength} />}
        <button
          type="button"
          className="icon"
          aria-label={t('overlay.templates')}
          title={t('overlay.templates')}
          onClick={() => actions.openPalette()}
        >
          <MessageSquareText aria-hidden="true" size={16} />
        </button>
        <button
          type="button"
          className="icon"
          aria-expanded={open}
          aria-label={t(open ? 'overlay.fold' : 'overlay.unfold')}
          onClick={() => setOpen(!open)}
        >
          {open ? <ChevronUp aria-hidden="true" size={16} /> : <ChevronDown aria-hidden="true" size={16} />}
        </button>
      </header>
      <NoticeLine notice={notice} />
      <ShortcutLine offer={shortcut?.composerId === view.composerId ? shortcut : null} />
      {open && (
        <div className="panel-body">
          {view.unsent && <UnsentOffer unsent={view.unsent} />}
          {view.site === 'x' && result && result.weightedLength > WEIGHT_LIMIT && (
            <ThreadOffer text={result.text} canAddPost={view.canAddPost} />
          )}
          <FindingsList
            label={t('overlay.findings')}
            shown={pick(shown, false)}
            folded={pick(folded, false)}
          />
          <FindingsList label={t('overlay.hints')} shown={pick(shown, true)} folded={pick(folded, true)} />
          {view.site === 'facebook' && view.kind === 'post' && result && (
            <VisibleStartLine text={result.text} />
          )}
          {view.kind === 'post' && wordings?.composerId === view.composerId && (
            <CompareWordings view={wordings} />
          )}
          {result?.mix && <ContentMixLine mix={result.mix} />}
          {view.kind === 'post' && (
            <NextSlotLine
              composerId={view.composerId}
              slot={nextSlot}
              hasText={(result?.text.trim() ?? '') !== ''}
            />
          )}
        </div>
      )}
    </section>
  );
}
