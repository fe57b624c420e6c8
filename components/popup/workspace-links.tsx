import { BookOpenText, CalendarDays, FileText, MessageSquareReply, Settings } from 'lucide-react';
import { useServices } from '@/components/services';
import { useText } from '@/components/ui/language-provider';

const AREAS = [
  { area: 'calendar', icon: CalendarDays },
  { area: 'drafts', icon: FileText },
  { area: 'replies', icon: MessageSquareReply },
  { area: 'guide', icon: BookOpenText },
  { area: 'settings', icon: Settings },
] as const;

export function WorkspaceLinks() {
  const { t } = useText();
  const { workspaceHref, linkTarget } = useServices();
  return (
    <nav className="tw-popup-nav" aria-label={t('common.workspace')}>
      {AREAS.map(({ area, icon: Icon }) => (
        <a key={area} href={workspaceHref(area)} target={linkTarget}>
          <Icon aria-hidden size={18} />
          {t(`common.areas.${area}`)}
        </a>
      ))}
    </nav>
  );
}
