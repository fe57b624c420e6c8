import { Rss } from 'lucide-react';
import { useState } from 'react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useText } from '@/components/ui/language-provider';
import { useToast } from '@/components/ui/toast';
import { type CalendarFeed, feedHost, feedName } from '@/lib/core/calendar/feed/calendar-feed';
import { feedOrigin } from '@/lib/core/calendar/feed/feed-address';
import { focusPageHeading } from '../../focus-page-heading';
import { FeedDialog } from './feed-dialog';
import { FeedForm } from './feed-form';

/** Opens what there is to say of the subscribed calendar; where there is none, the form to subscribe to one. */
export function FeedButton({ feed }: { feed: CalendarFeed | null }) {
  const { t } = useText();
  const { store, originAccess } = useServices();
  const toast = useToast();
  const [shown, setShown] = useState<'nothing' | 'feed' | 'stopping'>('nothing');
  const close = () => setShown('nothing');

  const stop = async ({ address }: CalendarFeed, name: string) => {
    close();
    await store.feed.change(() => null);
    await originAccess.giveBack(feedOrigin(address));
    focusPageHeading();
    toast({ message: t('workspace.feed.stopped', { name }) });
  };
  return (
    <>
      <Button icon={Rss} onClick={() => setShown('feed')}>
        {t(feed ? 'workspace.feed.manage' : 'workspace.feed.open')}
      </Button>
      {shown === 'feed' &&
        (feed ? (
          <FeedDialog feed={feed} onClose={close} onStop={() => setShown('stopping')} />
        ) : (
          <FeedForm onCancel={close} />
        ))}
      {shown === 'stopping' && feed && (
        <ConfirmDialog
          title={t('workspace.feed.stopTitle', { name: feedName(feed) })}
          confirm={{ label: t('workspace.feed.stop'), act: () => void stop(feed, feedName(feed)) }}
          onCancel={() => setShown('feed')}
        >
          <p>{t('workspace.feed.stopText', { host: feedHost(feed) })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
