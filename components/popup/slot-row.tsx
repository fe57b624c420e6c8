import { useServices } from '@/components/services';
import { otherClock } from '@/components/slot-clock';
import { Badge } from '@/components/ui/badge';
import { useText } from '@/components/ui/language-provider';
import type { Slot } from '@/lib/core/calendar/slot';
import { workspacePlace } from '@/lib/protocol/workspace-place';

/** One slot in one line; on another clock than the reader's `zone` (IANA name) it says so. */
export function SlotRow({ slot, zone }: { slot: Slot; zone: string }) {
  const { t, language } = useText();
  const clock = otherClock(slot, zone, language);
  const { workspaceHref, linkTarget } = useServices();
  return (
    <li>
      <a
        className="tw-slot-row"
        href={workspaceHref(workspacePlace('calendar', slot.id))}
        target={linkTarget}
      >
        <time>{slot.time}</time>
        <span className="tw-slot-row-theme">{slot.theme || t('common.untitledSlot')}</span>
        {clock && <span className="tw-muted tw-small">{clock}</span>}
        <Badge>{t(`common.slotState.${slot.state}`)}</Badge>
      </a>
    </li>
  );
}
