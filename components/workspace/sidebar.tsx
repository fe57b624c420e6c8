import {
  BookOpenText,
  CalendarDays,
  ChartNoAxesColumn,
  FileText,
  GraduationCap,
  House,
  type LucideIcon,
  MessageSquareReply,
  Settings,
  ShieldCheck,
  UsersRound,
} from 'lucide-react';
import { useText } from '@/components/ui/language-provider';
import { WORKSPACE_AREAS, type WorkspaceArea } from '@/lib/protocol/workspace-areas';
import { routeHref } from './routes';
import './sidebar.css';

const ICONS: Record<WorkspaceArea, LucideIcon> = {
  today: House,
  calendar: CalendarDays,
  drafts: FileText,
  replies: MessageSquareReply,
  guide: BookOpenText,
  insights: ChartNoAxesColumn,
  team: UsersRound,
  practice: GraduationCap,
  settings: Settings,
};

export function Sidebar({ current }: { current: WorkspaceArea }) {
  const { t } = useText();
  return (
    <header className="tw-sidebar">
      <div className="tw-sidebar-name">
        <img src="/icon/tonewright.svg" alt="" width="28" height="28" />
        {t('panel.title')}
      </div>
      <nav aria-label={t('common.workspace')}>
        <ul className="tw-sidebar-list">
          {WORKSPACE_AREAS.map((area) => {
            const Icon = ICONS[area];
            return (
              <li key={area}>
                <a href={routeHref(area)} aria-current={area === current ? 'page' : undefined}>
                  <Icon aria-hidden size={18} />
                  {t(`common.areas.${area}`)}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      <p className="tw-sidebar-home">
        <ShieldCheck aria-hidden size={16} />
        {t('workspace.staysHome')}
      </p>
    </header>
  );
}
