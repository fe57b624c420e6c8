import { useMemo } from 'react';
import { ageWords } from '@/components/age-words';
import { dueWords } from '@/components/due-words';
import { useServices } from '@/components/services';
import { Badge } from '@/components/ui/badge';
import { useText } from '@/components/ui/language-provider';
import { useWatch } from '@/components/ui/use-watch';
import { useNow } from '@/components/use-now';
import { useStored } from '@/components/use-stored';
import { startOfDay } from '@/lib/core/calendar/today';
import { answerDue, pressureOf } from '@/lib/core/replies/answer-due';
import type { ComplaintCase } from '@/lib/core/replies/complaint-case';
import { waitingCases } from '@/lib/core/replies/waiting-cases';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/core/team/settings';
import { CaseLink } from './case-link';
import './rows.css';

const SHOWN = 5;
const LEVELS = { soon: 'warn', overdue: 'block' } as const;

/** Complaints seen today that nobody has answered, the most pressing first. Each leads to its post. */
export function WaitingComplaints() {
  const { t, language } = useText();
  const { store } = useServices();
  const now = useNow();
  const settings = useStored('settings') ?? DEFAULT_SETTINGS;
  const today = startOfDay(settings.zone, now);
  const seen = useWatch(useMemo(() => store.cases.watchSeenSince(today), [store, today]));
  const waiting = waitingCases(seen ?? [], now, settings);
  if (waiting.length === 0) return null;
  return (
    <section className="tw-popup-section" aria-labelledby="tw-complaints">
      <div className="tw-popup-title">
        <h2 id="tw-complaints">{t('popup.complaints.title')}</h2>
        <span className="tw-muted">{waiting.length}</span>
      </div>
      <ul className="tw-popup-rows" aria-label={t('popup.complaints.list')}>
        {waiting.slice(0, SHOWN).map((one) => (
          <li key={one.id} className="tw-popup-row">
            <CaseLink one={one} age={ageWords(now - (one.postedAt ?? one.firstSeenAt), language, 1)}>
              <Pressure one={one} now={now} settings={settings} />
            </CaseLink>
          </li>
        ))}
      </ul>
      {waiting.length > SHOWN && (
        <p className="tw-muted tw-small">{t('popup.complaints.more', { count: waiting.length - SHOWN })}</p>
      )}
    </section>
  );
}

interface PressureProps {
  readonly one: ComplaintCase;
  readonly now: number;
  readonly settings: Settings;
}

function Pressure({ one, now, settings }: PressureProps) {
  const { t, language } = useText();
  const dueAt = answerDue(one, settings);
  const pressure = pressureOf(one.postedAt ?? one.firstSeenAt, dueAt, now);
  return (
    <>
      {one.handedOver && <Badge>{t('popup.complaints.handedOver')}</Badge>}
      {one.urgency === 'now' && <Badge level="block">{t('overlay.urgency.now')}</Badge>}
      <Badge {...(pressure === 'calm' ? {} : { level: LEVELS[pressure] })}>
        {dueWords({ site: one.site, pressure, dueAt }, now, t, language)}
      </Badge>
    </>
  );
}
