import type { AccountRole } from '@/lib/core/guidelines/check-context';
import { blankDefaults } from '@/lib/core/replies/blank-defaults';
import { chooseTemplates } from '@/lib/core/replies/choose-template';
import type { Post } from '@/lib/core/replies/post';
import { type SaidBefore, saidBefore } from '@/lib/core/replies/said-before';
import { createTemplateSearch, type TemplateSearch } from '@/lib/core/replies/search-templates';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import { createShortcuts, type ShortcutMatch } from '@/lib/core/replies/typed-shortcut';
import { usableTemplates } from '@/lib/core/replies/usable-templates';
import { plainHandle } from '@/lib/core/team/plain-handle';
import { roleOf } from '@/lib/core/team/role-of';
import { ask } from '@/lib/platform/messenger';
import type { Composer, Site } from '@/lib/sites/site';
import type { PageWorkspace } from './workspace';

/** The team's replies as the signed-in account may use them, and what is known for filling them. */
export interface SavedReplies {
  find(id: string): ReplyTemplate | undefined;
  search(): TemplateSearch;
  byShortcut(typed: string): ShortcutMatch;
  /** Ids of those used lately, newest first. */
  recent(): readonly string[];
  /** Those that fit a post, best first; none for no post. */
  fitting(post: Post | null, said: SaidBefore): Promise<readonly ReplyTemplate[]>;
  /** What we said before to the author of this post, and around this composer. */
  saidBefore(post: Post | null, composer: Composer): Promise<SaidBefore>;
  /** What this account put into its blanks before. */
  remembered(): Promise<Readonly<Record<string, string>>>;
  remember(templateId: string, values: Readonly<Record<string, string>>): void;
  /** Values known without asking. */
  known(post: Post | null, remembered?: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
  /** ISO date where the team is. */
  today(): string;
  /** The team's IANA zone, where the reader's own is another. */
  otherZone(): string | null;
}

/** What one role may use of one list. Thousands of replies take their time to prepare, so that is done once. */
interface Shelf {
  readonly of: readonly ReplyTemplate[];
  readonly role: AccountRole;
  readonly usable: readonly ReplyTemplate[];
  search?: TemplateSearch;
  shortcuts?: ReturnType<typeof createShortcuts>;
}

/** As many as a glance takes in. */
const RECENT = 8;
/** UTF-16 units of a post that tell what it is about. */
const LONGEST = 20_000;

export function createSavedReplies(site: Site, workspace: PageWorkspace): SavedReplies {
  const settings = () => workspace.snapshot().settings;
  const account = () => plainHandle(site.account() ?? '');

  let shelf: Shelf | null = null;
  const onShelf = (): Shelf => {
    const { templates } = workspace.snapshot();
    const role = roleOf(account(), settings());
    if (shelf?.of === templates && shelf.role === role) return shelf;
    shelf = { of: templates, role, usable: usableTemplates(templates, role) };
    return shelf;
  };

  return {
    find: (id) => onShelf().usable.find((template) => template.id === id),
    search() {
      const on = onShelf();
      on.search ??= readyAhead(createTemplateSearch(on.usable));
      return on.search;
    },
    byShortcut(typed) {
      const on = onShelf();
      on.shortcuts ??= createShortcuts(on.usable);
      return on.shortcuts(typed);
    },
    recent: () =>
      onShelf()
        .usable.filter(({ lastUsedAt }) => lastUsedAt !== null)
        .sort((a, b) => Number(b.lastUsedAt) - Number(a.lastUsedAt))
        .slice(0, RECENT)
        .map(({ id }) => id),
    async fitting(post, said) {
      const text = post?.text.slice(0, LONGEST) ?? '';
      const triage = post && (await ask('post.triage', { text }).catch(() => null));
      return triage ? chooseTemplates(post, triage, onShelf().usable, said) : [];
    },
    async saidBefore(post, composer) {
      // Without an answer, only what stands on the page is known.
      const recent = await ask('sent.recent', {}).catch(() => []);
      const ours = site.conversationOf(composer).filter(({ own }) => own);
      return saidBefore(
        post,
        recent,
        ours.map(({ post: { text, time } }) => ({ text, at: time ?? 0 })),
      );
    },
    remembered: () => ask('blanks.recall', { account: account() }).catch(() => ({})),
    remember: (templateId, values) =>
      void ask('blanks.remember', { account: account(), templateId, values }).catch(() => undefined),
    known: (post, remembered) => blankDefaults(post, settings(), remembered),
    // Swedish writes dates as ISO does.
    today: () => new Intl.DateTimeFormat('sv-SE', { timeZone: settings().zone }).format(Date.now()),
    otherZone: () =>
      settings().zone === new Intl.DateTimeFormat().resolvedOptions().timeZone ? null : settings().zone,
  };
}

/** Has the rest read between two keys, so that none of them waits for it. */
function readyAhead(search: TemplateSearch): TemplateSearch {
  const more = () => search.readAhead() && setTimeout(more);
  setTimeout(more);
  return search;
}
