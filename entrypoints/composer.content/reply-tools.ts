import type { OverlayStore } from '@/lib/state/overlay-store';
import type { ReadContext } from './checking-context';
import type { ComposerSession } from './composer-session';
import { createFilledChecks } from './filled-checks';
import { createReplying, type ReplyingOptions } from './replying';
import { createSavedReplies } from './saved-replies';
import { createTypedShortcuts } from './typed-shortcuts';
import type { PageWorkspace } from './workspace';

interface ReplyToolsOptions extends Omit<ReplyingOptions, 'replies' | 'checks'> {
  readonly store: OverlayStore;
  readonly workspace: PageWorkspace;
  readonly readContext: ReadContext;
  readonly active: () => ComposerSession | null;
}

/** All that saved replies do in a page. */
export function createReplyTools(options: ReplyToolsOptions) {
  const { site, store, workspace, readContext, active } = options;
  const replies = createSavedReplies(site, workspace);
  const checks = createFilledChecks(store, workspace, readContext);
  const replying = createReplying({ ...options, replies, checks });
  return { replying, shortcuts: createTypedShortcuts(store, replies, replying, active) };
}
