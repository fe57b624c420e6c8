import type { DismissalReach } from '@/lib/core/guidelines/dismissal';
import type { Finding } from '@/lib/core/guidelines/finding';
import { newId } from '@/lib/platform/ids';
import { ask } from '@/lib/platform/messenger';
import type { OverlayStore } from '@/lib/state/overlay-store';
import type { ComposerSession } from './composer-session';
import type { WarningLog } from './warning-log';

/** "Not again": at first as narrow as can be; the notice offers to undo it or to make it wider. */
export type Dismiss = (session: ComposerSession, finding: Finding) => void;

export function createDismiss(
  store: OverlayStore,
  warnings: WarningLog,
  account: () => string | null,
): Dismiss {
  return (session, { rule, excerpt }) => {
    const { site: platform, kind } = session.composer;
    warnings.wavedOff(session, rule);
    const id = newId();
    const handle = account();
    const place: DismissalReach = { by: 'place', platform, kind };
    const wider: readonly DismissalReach[] = [
      ...(excerpt === '' ? [] : [place]),
      ...(handle === null ? [] : [{ by: 'account' as const, account: handle }]),
    ];
    const quietly = (promise: Promise<unknown>) =>
      promise.catch(() => store.setState({ notice: { key: 'failed' } }));
    const say = (reach: DismissalReach) =>
      quietly(
        ask('dismissal.add', { id, rule, reach, at: Date.now() }).then(() =>
          store.setState({
            notice: {
              key: `dismissed.${reach.by}`,
              undo: () => {
                store.setState({ notice: null });
                void quietly(ask('dismissal.drop', { id }));
              },
              widen: wider
                .filter(({ by }) => by !== reach.by)
                .map((next) => ({ by: next.by, choose: () => void say(next) })),
            },
          }),
        ),
      );
    void say(excerpt === '' ? place : { by: 'wording', words: excerpt });
  };
}
