import { PenLine } from 'lucide-react';
import { useServices } from '@/components/services';
import { otherClock } from '@/components/slot-clock';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language-provider';
import { useWriteIt } from '@/components/use-write-it';
import type { Slot } from '@/lib/core/calendar/slot';
import { slotInstant } from '@/lib/core/calendar/today';
import type { Draft } from '@/lib/core/drafts/draft';
import { mainText } from '@/lib/core/drafts/main-text';
import type { PageHealth } from '@/lib/protocol/page-requests';
import { slotHandoff } from '@/lib/protocol/slot-handoff';
import { workspacePlace } from '@/lib/protocol/workspace-place';
import { AccountNote } from './account-note';
import { countdown } from './countdown';
import { SlotTasks } from './slot-tasks';

interface SlotCardProps {
  readonly slot: Slot;
  readonly draft: Draft | undefined;
  /** The page in front, where there is one of ours. */
  readonly page: PageHealth | null | undefined;
  /** The reader's zone (IANA name): a slot on another clock says so. */
  readonly zone: string;
  /** Epoch milliseconds. */
  readonly time: number;
  /** The one to write first. */
  readonly first: boolean;
}

/** One slot with all that is needed to go and write it. */
export function SlotCard({ slot, draft, page, zone, time, first }: SlotCardProps) {
  const { t, language } = useText();
  const { workspaceHref, linkTarget } = useServices();
  const writeIt = useWriteIt();
  const text = draft ? mainText(draft) : '';
  const titleId = `tw-slot-${slot.id}`;
  const clock = otherClock(slot, zone, language);
  const away = slotInstant(slot) - time;

  return (
    <article className="tw-slot" aria-labelledby={titleId}>
      <div className="tw-slot-when">
        <time className="tw-slot-clock">{slot.time}</time>
        {clock && <span className="tw-small">{clock}</span>}
        <Badge strong={away <= 0}>{countdown(away, t)}</Badge>
      </div>
      <h3 id={titleId} className="tw-slot-theme">
        <a href={workspaceHref(workspacePlace('calendar', slot.id))} target={linkTarget}>
          {slot.theme || t('common.untitledSlot')}
        </a>
      </h3>
      <p className="tw-muted tw-small">
        {[t(`common.site.${slot.site}`), slot.account, t(`common.slotKind.${slot.kind}`)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {slot.brief && <p className="tw-small">{slot.brief}</p>}
      {text ? (
        <p className="tw-text tw-slot-text">{text}</p>
      ) : (
        <p className="tw-muted tw-small">{t('popup.today.noDraft')}</p>
      )}
      <SlotTasks slot={slot} />
      <AccountNote slot={slot} page={page} />
      <Button
        look={first ? 'primary' : 'secondary'}
        icon={PenLine}
        aria-describedby={titleId}
        onClick={() => writeIt(slotHandoff(slot, draft))}
      >
        {t('popup.today.writeIt')}
      </Button>
    </article>
  );
}
