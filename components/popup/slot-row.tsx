import { useServices } from '@/components/services';
import { Badge } from '@/components/ui/badge';
import { useText } from '@/components/ui/language-provider';
import type { Slot } from '@/lib/core/calendar/slot';
import { workspacePlace } from '@/lib/protocol/workspace-place';

export function SlotRow({ slot }: { slot: Slot }) {
  const { t } = useText();
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
        <Badge>{t(`common.slotState.${slot.state}`)}</Badge>
      </a>
    </li>
  );
}
