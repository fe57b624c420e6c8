import { useState } from 'react';
import { useServices } from '@/components/services';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useText } from '@/components/ui/language-provider';
import { TextField } from '@/components/ui/text-field';
import { feedHost, newFeed } from '@/lib/core/calendar/feed/calendar-feed';
import { type FeedAddressProblem, feedOrigin, readFeedAddress } from '@/lib/core/calendar/feed/feed-address';
import { FeedInterval } from './feed-interval';
import './feed.css';

/** Asks for an address, says what will be done with it, and lets the browser ask for the one permission that it takes. */
export function FeedForm({ onCancel }: { onCancel: () => void }) {
  const { t } = useText();
  const { store, originAccess } = useServices();
  const [typed, setTyped] = useState('');
  const [{ name, everyMinutes }, setRest] = useState(() => newFeed(''));
  const [problem, setProblem] = useState<FeedAddressProblem | 'barred' | null>(null);
  const [asking, setAsking] = useState(false);
  const read = readFeedAddress(typed);
  const host = (read.ok && feedHost(read)) || t('workspace.feed.thatSite');

  const subscribe = async () => {
    if (!read.ok) return setProblem(read.problem);
    const origin = feedOrigin(read.address);
    setProblem(null);
    setAsking(true);
    // Asked in this very turn of the click: Firefox refuses later ones.
    const may = await originAccess.ask(origin).finally(() => setAsking(false));
    if (!may) return setProblem('barred');
    try {
      await store.feed.change(() => ({ ...newFeed(read.address), name: name.trim(), everyMinutes }));
    } catch (error) {
      await originAccess.giveBack(origin);
      throw error;
    }
  };
  return (
    <ConfirmDialog
      title={t('workspace.feed.open')}
      confirm={{ label: t('workspace.feed.subscribe'), disabled: asking, act: () => void subscribe() }}
      onCancel={onCancel}
    >
      <div className="tw-stack">
        <p>{t('workspace.feed.lead')}</p>
        <TextField
          label={t('workspace.feed.address')}
          value={typed}
          placeholder="https://…/basic.ics"
          hint={
            <>
              <span role="alert" className="tw-feed-problem">
                {problem && t(`workspace.feed.problem.${problem}`, { host })}
              </span>{' '}
              {t('workspace.feed.addressHint')}
            </>
          }
          onChange={(address) => {
            setTyped(address);
            setProblem(null);
          }}
        />
        <TextField
          label={t('workspace.feed.name')}
          value={name}
          hint={t('workspace.feed.nameHint')}
          onChange={(next) => setRest((rest) => ({ ...rest, name: next }))}
        />
        <FeedInterval
          value={everyMinutes}
          onChange={(next) => setRest((rest) => ({ ...rest, everyMinutes: next }))}
        />
        <p className="tw-hint">{t('workspace.feed.network', { host })}</p>
      </div>
    </ConfirmDialog>
  );
}
