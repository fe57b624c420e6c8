import { useText } from '@/components/ui/language-provider';
import { routeHref } from '../routes';

export const SECTIONS = ['rules', 'ours', 'voice', 'packs', 'dismissed', 'evidence'] as const;
export type GuideSection = (typeof SECTIONS)[number];

export function GuideSections({ current }: { current: GuideSection }) {
  const { t } = useText();
  return (
    <nav className="tw-guide-sections" aria-label={t('common.areas.guide')}>
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
