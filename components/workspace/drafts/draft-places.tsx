import { LifeBuoy, type LucideIcon, Trash2 } from 'lucide-react';
import { useText } from '@/components/ui/language-provider';
import { useStored } from '@/components/use-stored';
import { routeHref } from '../routes';
import './draft-places.css';

/** Places among the drafts that are no draft, by the id in their address. */
export const UNSENT = 'unsent';
export const BIN = 'bin';

/** The ways to what composers lost and to what was deleted; each only while there is something. */
export function DraftPlaces({ chosenId }: { chosenId: string | null }) {
  const { t } = useText();
  const unsent = useStored('unsent') ?? [];
  const deleted = useStored('deletedDrafts') ?? [];
  const places: readonly [string, LucideIcon, string, number][] = [
    [UNSENT, LifeBuoy, t('workspace.drafts.unsent.link', { count: unsent.length }), unsent.length],
    [BIN, Trash2, t('workspace.drafts.bin.link', { count: deleted.length }), deleted.length],
  ];
  const shown = places.filter(([id, , , count]) => count > 0 || id === chosenId);
  if (shown.length === 0) return null;
  return (
    <nav className="tw-draft-places" aria-label={t('workspace.drafts.places')}>
      {shown.map(([id, Icon, label]) => (
        <a
          key={id}
          className="tw-link"
          href={routeHref('drafts', id)}
          aria-current={id === chosenId ? 'page' : undefined}
        >
          <Icon aria-hidden size={16} />
          {label}
        </a>
      ))}
    </nav>
  );
}
