import type { CheckContext } from '../guidelines/check-context';
import type { Rule } from '../guidelines/rule';
import type { Language } from '../language';
import type { ComplaintKind } from '../replies/complaint';
import { sampleContext } from '../replies/sample-text';
import { CUSTOMER_POSTS } from './customer-posts';

type Situation = (language: Language) => Partial<CheckContext>;

/** Under a customer's post of that kind. */
export function underPost(kind: ComplaintKind, language: Language): CheckContext {
  return { ...sampleContext({ kinds: [kind] }), replyTo: CUSTOMER_POSTS[kind]?.[language] ?? '' };
}

/** What the examples of some rules need to be heard. */
const NEEDED: Readonly<Record<string, Situation>> = {
  'exec-official-voice': () => ({ account: { handle: '', role: 'executive' } }),
  'personal-disclaimer': () => ({ account: { handle: '', role: 'employee' } }),
  'crisis-mode-promo': () => ({ crisis: true }),
  'media-missing': () => ({ hasMedia: false, media: [] }),
  'reply-acknowledge-specific': (language) => underPost('delivery', language),
  'reply-no-joke': (language) => underPost('delivery', language),
  'praise-reply': (language) => underPost('praise', language),
  'apology-cause-unknown': (language) => ({ ...underPost('delivery', language), investigating: true }),
};

/**
 * Rules that no text alone can show: they speak of the hour, of pictures, of what went out before, or of whose post it is,
 * and are learned where they are met.
 */
export const BEYOND_TEXT: readonly string[] = [
  'alt-text-missing',
  'duplicate-post',
  'auto-or-bulk-reply',
  'unsolicited-reply',
  'pause-prompt',
  'triage-required',
  'triage-not-by-followers',
  'route-to-care',
  'public-turn-limit',
  'troll-stop',
  'escalate-trigger',
  'delete-caution',
  'close-the-loop',
  'peer-answer-thanks',
  'tone-sign-off',
  'tone-3r',
  'mix-80-20',
  'timely-share',
  'cal-reshare-variant',
  'image-size-fit',
  'question-invite',
  'post-slot',
  'sensitive-date',
];

/** Where a rule's bad example would be written; null for a rule that no text alone can show. */
export function situationOf(rule: Rule, language: Language): CheckContext | null {
  const [platform] = rule.platforms;
  const [kind] = rule.kinds;
  if (!platform || !kind || BEYOND_TEXT.includes(rule.id)) return null;
  return { platform, kind, ...NEEDED[rule.id]?.(language) };
}
