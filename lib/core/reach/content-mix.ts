import type { SlotKind } from '../calendar/slot';
import type { CheckContext } from '../guidelines/check-context';
import type { DraftText } from '../guidelines/draft-text';
import { oncePerDraft } from '../guidelines/reply/once-per-draft';
import { contentKindOfDraft, contentKindOfOwn } from './content-kind';
import { ownPosts, ownTexts } from './own-posts';

/** The last twenty, the present one among them. */
const MIX_WINDOW = 20;

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** What an account has been posting, with the present text as the newest. */
export interface ContentMix {
  /** What the present text is for; null where nothing is written yet. */
  readonly kind: SlotKind | null;
  /** Nobody said so: it was read off the words. */
  readonly isGuess: boolean;
  /** Newest first, the present text among them, at most `MIX_WINDOW`. */
  readonly kinds: readonly SlotKind[];
  /** Promotions in a row up to the newest. */
  readonly promotionStreak: number;
  /** Posts and answers to others that went out in the last seven days. */
  readonly week: { readonly posts: number; readonly answers: number };
}

/** Looks at what the account said lately on this site; what is older than the context's `recent` is not known. */
export const contentMixOf = oncePerDraft((draft: DraftText): ContentMix => {
  const { context } = draft;
  const kind = draft.text.trim() === '' ? null : contentKindOfDraft(draft);
  const before = ownPosts(context).slice(0, MIX_WINDOW).map(contentKindOfOwn);
  const kinds = [...(kind ? [kind] : []), ...before].slice(0, MIX_WINDOW);
  const otherwise = kinds.findIndex((one) => one !== 'promotion');
  return {
    kind,
    isGuess: context.contentKind === undefined,
    kinds,
    promotionStreak: otherwise < 0 ? kinds.length : otherwise,
    week: weekOf(context),
  };
});

function weekOf(context: CheckContext): ContentMix['week'] {
  const { time } = context;
  const texts = ownTexts(context).filter(({ at }) => time === undefined || time - at <= WEEK_MS);
  const posts = texts.filter(({ kind }) => kind === 'post').length;
  return { posts, answers: texts.length - posts };
}
