import { formatClock } from '@/components/format-date';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language-provider';
import { SwitchField } from '@/components/ui/switch-field';
import { useNow } from '@/components/use-now';
import { useStored } from '@/components/use-stored';
import { isPaused } from '@/lib/core/team/is-paused';
import type { PageHealth } from '@/lib/protocol/page-requests';
import { HealthLine } from './health-line';

const HOUR_MS = 3_600_000;

interface PageSectionProps {
  /** `undefined` while asking; null when the page does not answer. */
  readonly health: PageHealth | null | undefined;
}

/** How Tonewright is doing on the page in front, and what makes it step aside there: for an hour or until told otherwise. */
export function PageSection({ health }: PageSectionProps) {
  const { t, language } = useText();
  const { store, now } = useServices();
  const time = useNow();
  const settings = useStored('settings');
  const site = health?.site;
  const until = site ? (settings?.pausedUntil[site] ?? 0) : 0;
  const forGood = site && settings ? settings.paused[site] : false;
  const paused = site && settings ? isPaused(settings, site, time) : false;
  const forAWhile = paused && !forGood;

  const pause = (on: boolean, moment: number | null) =>
    store.settings.change((before) =>
      site
        ? {
            ...before,
            paused: { ...before.paused, [site]: on },
            pausedUntil: { ...before.pausedUntil, [site]: moment },
          }
        : before,
    );
  return (
    <section className="tw-popup-section" aria-labelledby="tw-page">
      <h2 id="tw-page" className="tw-popup-title">
        {t('popup.page.title')}
      </h2>
      <HealthLine
        health={health}
        paused={paused}
        note={
          forAWhile ? t('popup.page.until', { time: formatClock(until, language, settings?.zone) }) : null
        }
      />
      {site && settings && (
        <div className="tw-row tw-pauses">
          <SwitchField
            label={t('popup.page.pause', { site: t(`common.site.${site}`) })}
            on={forGood}
            onChange={(on) => void pause(on, null)}
          />
          {!forGood && (
            <Button look="quiet" onClick={() => void pause(false, forAWhile ? null : now() + HOUR_MS)}>
              {t(forAWhile ? 'popup.page.resume' : 'popup.page.hour')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
