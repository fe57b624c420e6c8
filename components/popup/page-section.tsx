import { useEffect, useState } from 'react';
import { useServices } from '@/components/services';
import { useText } from '@/components/ui/language-provider';
import { SwitchField } from '@/components/ui/switch-field';
import { useStored } from '@/components/use-stored';
import type { PageHealth } from '@/lib/protocol/page-requests';
import { HealthLine } from './health-line';

/** How Tonewright is doing on the page in front, and the switch that makes it step aside there. */
export function PageSection() {
  const { t } = useText();
  const { store, pageHealth } = useServices();
  const settings = useStored('settings');
  const [health, setHealth] = useState<PageHealth | null | undefined>();

  useEffect(() => {
    let current = true;
    const show = (answer: PageHealth | null) => current && setHealth(answer);
    pageHealth().then(show, () => show(null));
    return () => {
      current = false;
    };
  }, [pageHealth]);

  const paused = health && settings ? settings.paused[health.site] : false;
  return (
    <section className="tw-popup-section" aria-labelledby="tw-page">
      <h2 id="tw-page" className="tw-popup-title">
        {t('popup.page.title')}
      </h2>
      <HealthLine health={health} paused={paused} />
      {health && settings && (
        <SwitchField
          label={t('popup.page.pause', { site: t(`workspace.site.${health.site}`) })}
          on={paused}
          onChange={(on) =>
            store.settings.change((now) => ({ ...now, paused: { ...now.paused, [health.site]: on } }))
          }
        />
      )}
    </section>
  );
}
