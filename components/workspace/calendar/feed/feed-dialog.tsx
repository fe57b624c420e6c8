import { RefreshCw } from 'lucide-react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useText } from '@/components/ui/language-provider';
import { type CalendarFeed, feedHost, feedName } from '@/lib/core/calendar/feed/calendar-feed';
import { feedOrigin } from '@/lib/core/calendar/feed/feed-address';
import { LeftOutList } from '../files/left-out-list';
import { FeedInterval } from './feed-interval';
import { FeedStatus } from './feed-status';
import './feed.css';

interface FeedDialogProps {
  readonly feed: CalendarFeed;
  readonly onClose: () => void;
  readonly onStop: () => void;
}

/** Where the subscribed calendar stands, what of it could not be shown, and what one can do about it. */
export function FeedDialog({ feed, onClose, onStop }: FeedDialogProps) {
  const { t } = useText();
  const { store, originAccess } = useServices();
  const { content } = feed;
  /** The background asks at once what was never asked. */
  const refresh = () => store.feed.change((known) => known && { ...known, askedAt: null });
  const allow = async () => {
    // The background hears of the permission, too, and may have asked already.
    if (await originAccess.ask(feedOrigin(feed.address)))
      await store.feed.change((known) => (known && isBarred(known) ? { ...known, askedAt: null } : known));
  };
  return (
    <Dialog
      open
      title={feedName(feed)}
      onClose={onClose}
      actions={
        <>
          <Button look="danger" onClick={onStop}>
            {t('workspace.feed.stop')}
          </Button>
          <Button onClick={onClose}>{t('ui.close')}</Button>
        </>
      }
    >
      <div className="tw-stack">
        <p className="tw-muted">
          {[feedHost(feed), content && t('workspace.feed.count', { count: content.events.length })]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <FeedStatus feed={feed} />
        <div className="tw-row">
          {isBarred(feed) ? (
            <Button look="primary" onClick={() => void allow()}>
              {t('workspace.feed.allow')}
            </Button>
          ) : (
            <Button icon={RefreshCw} aria-disabled={feed.askedAt === null} onClick={() => void refresh()}>
              {t('workspace.feed.refresh')}
            </Button>
          )}
        </div>
        <FeedInterval
          value={feed.everyMinutes}
          onChange={(everyMinutes) => void store.feed.change((known) => known && { ...known, everyMinutes })}
        />
        <p className="tw-hint">{t('workspace.feed.addressHint')}</p>
        {content && <LeftOutList leftOut={content.leftOut} />}
      </div>
    </Dialog>
  );
}

function isBarred({ failure }: CalendarFeed): boolean {
  return failure?.reason === 'permission';
}
