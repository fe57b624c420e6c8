import type { Language } from '@/lib/core/language';
import { blanksIn } from '@/lib/core/replies/blanks';
import type { ComplaintKind } from '@/lib/core/replies/complaint';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import { BUILT_IN_TEMPLATES } from '@/lib/core/replies/templates';

/** Whether a reply was made from one of the templates for this kind: their longest stretch between two blanks is in it. */
export function isOfFamily(reply: string, kind: ComplaintKind, language: Language): boolean {
  return isMadeFrom(reply, language, ({ kinds }) => kinds.includes(kind));
}

/** Whether a reply was made from this very template. */
export function isOfTemplate(reply: string, wanted: string, language: Language): boolean {
  return isMadeFrom(reply, language, ({ id }) => id === wanted);
}

function isMadeFrom(reply: string, language: Language, from: (template: ReplyTemplate) => boolean): boolean {
  return BUILT_IN_TEMPLATES.filter(from)
    .flatMap(({ wordings }) => wordings[language])
    .some((body) => reply.includes(longestStretch(body)));
}

function longestStretch(body: string): string {
  const blanks = blanksIn(body);
  const starts = [0, ...blanks.map(({ end }) => end)];
  const ends = [...blanks.map(({ start }) => start), body.length];
  const stretches = starts.map((start, index) => body.slice(start, ends[index]).trim());
  // A particle follows the value, and goes with it; a sign-off goes where there is none.
  const words = stretches.map((stretch) => stretch.replace(/^[^\s.,:;?!]*\s*|\s*\^$/g, ''));
  return words.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
}
