import { ageWords } from '@/components/age-words';
import { formatMoment } from '@/components/format-date';
import type { Language } from '@/lib/core/language';
import { isApproximate } from '@/lib/core/replies/is-approximate';
import { offsetAfter } from '@/lib/core/text/graphemes';
import type { Translate } from '@/lib/locales/translate';
import type { HandOverView } from '@/lib/state/overlay-store';

/** As much of a post as a colleague reads before opening it. */
const EXCERPT_CHARACTERS = 280;

/** A note that a colleague who never saw the post can act on. `now` in epoch milliseconds. */
export function handOverNote(
  { post, view, zone }: HandOverView,
  now: number,
  t: Translate,
  language: Language,
): { readonly subject: string; readonly body: string } {
  const kind = t(`overlay.kind.${view.kind}`);
  const urgency = [
    ...view.escalations.map((one) => t(`overlay.escalation.${one}`)),
    t(`overlay.urgency.${view.urgency}`),
  ];
  const isAbout = isApproximate(post.site, post.time, now);
  const moment = (at: number) => formatMoment(at, language, zone);
  const posted = (time: number) => {
    const age = ageWords(now - time, language, 1);
    return isAbout
      ? t('handOver.note.postedAbout', { age })
      : t('handOver.note.posted', { time: moment(time), age });
  };
  const end = offsetAfter(post.text, EXCERPT_CHARACTERS);
  const excerpt = end < post.text.length ? `${post.text.slice(0, end)}…` : post.text;
  const lines = [
    t('handOver.note.kind', { kind }),
    t('handOver.note.urgency', { urgency: urgency.join(', ') }),
    t('handOver.note.from', { author: post.author, site: t(`handOver.site.${post.site}`) }),
    post.permalink && t('handOver.note.link', { link: post.permalink }),
    post.time !== null && posted(post.time),
    t(isAbout ? 'handOver.note.dueAbout' : 'handOver.note.due', { time: moment(view.dueAt) }),
    view.showsPersonalData ? t('handOver.note.personalData') : t('handOver.note.excerpt', { excerpt }),
  ];
  return { subject: t('handOver.note.subject', { kind }), body: lines.filter(Boolean).join('\n') };
}
