import { Check } from 'lucide-react';
import { useMemo } from 'react';
import { useServices } from '@/components/services';
import { Badge } from '@/components/ui/badge';
import { IconButton } from '@/components/ui/icon-button';
import { useText } from '@/components/ui/language-provider';
import { useToast } from '@/components/ui/toast';
import { useWatch } from '@/components/ui/use-watch';
import { useNow } from '@/components/use-now';
import { useStored } from '@/components/use-stored';
import { startOfDay } from '@/lib/core/calendar/today';
import type { ComplaintCase } from '@/lib/core/replies/complaint-case';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import { CaseLink } from './case-link';
import { countdown } from './countdown';
import './rows.css';

/** What our answers promised for today, and what is late: each leads to its post, or is ticked off as kept. */
export function Promises() {
  const { t } = useText();
  const { store } = useServices();
  const toast = useToast();
  const now = useNow();
  const keep = async ({ id, promisedAt }: Promised) => {
    await store.cases.change(id, (one) => ({ ...one, promisedAt: null }));
    toast({
      message: t('popup.promises.ticked'),
      undo: () => void store.cases.change(id, (one) => ({ ...one, promisedAt })),
    });
  };
  const { zone } = useStored('settings') ?? DEFAULT_SETTINGS;
  const promised = useWatch(useMemo(() => store.cases.watchPromised(), [store]));
  const tomorrow = startOfDay(zone, now, 1);
  const due = (promised ?? []).filter(isDueBefore(tomorrow));
  if (due.length === 0) return null;
  return (
    <section className="tw-popup-section" aria-labelledby="tw-promises">
      <div className="tw-popup-title">
        <h2 id="tw-promises">{t('popup.promises.title')}</h2>
      </div>
      <ul className="tw-popup-rows" aria-label={t('popup.promises.list')}>
        {due.map((one) => (
          <li key={one.id} className="tw-popup-row">
            <CaseLink one={one}>
              <Badge {...(one.promisedAt <= now ? { level: 'block' } : {})}>
                {countdown(one.promisedAt - now, t)}
              </Badge>
            </CaseLink>
            <IconButton
              icon={Check}
              label={t('popup.promises.kept', {
                kind: t(`overlay.kind.${one.kind}`),
                customer: one.customer,
              })}
              onClick={() => void keep(one)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

type Promised = ComplaintCase & { readonly promisedAt: number };

function isDueBefore(moment: number) {
  return (one: ComplaintCase): one is Promised => one.promisedAt !== null && one.promisedAt < moment;
}
