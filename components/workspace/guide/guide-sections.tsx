import { useText } from '@/components/ui/language-provider';
import { routeHref } from '../routes';

const SECTIONS = ['rules', 'words', 'packs'] as const;

export function GuideSections({ current }: { current: (typeof SECTIONS)[number] }) {
  const { t } = useText();
  return (
    <nav className="tw-guide-sections" aria-label={t('workspace.areas.guide')}>
      {SECTIONS.map((section) => (
        <a
          key={section}
          href={routeHref('guide', section === 'rules' ? undefined : section)}
          aria-current={section === current ? 'page' : undefined}
        >
          {t(`workspace.guide.sections.${section}`)}
        </a>
      ))}
    </nav>
  );
}
