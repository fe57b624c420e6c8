import { CircleAlert } from 'lucide-react';
import { useText } from '@/components/ui/language-provider';
import type { Slot } from '@/lib/core/calendar/slot';
import { plainHandle } from '@/lib/core/team/plain-handle';
import type { PageHealth } from '@/lib/protocol/page-requests';

interface AccountNoteProps {
  readonly slot: Slot;
  /** The page that "Write it" would take, where there is one. */
  readonly page: PageHealth | null | undefined;
}

/** Said where the page is signed in to another account than the slot was planned for. */
export function AccountNote({ slot, page }: AccountNoteProps) {
  const { t } = useText();
  if (!page?.account || page.site !== slot.site || slot.account.trim() === '') return null;
  if (plainHandle(page.account) === plainHandle(slot.account)) return null;
  return (
    <p className="tw-slot-note tw-small">
      <CircleAlert aria-hidden size={16} />
      <span>
        {t('popup.today.otherAccount', {
          open: page.site === 'x' ? `@${page.account}` : page.account,
          planned: slot.account,
        })}
      </span>
    </p>
  );
}
