import type { UnsentText } from './unsent-text';

/** After a week it is no longer what somebody was just writing. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** The composer that asks: where it is and what stands in it. */
interface UnsentPlace extends Pick<UnsentText, 'site' | 'kind' | 'inReplyTo'> {
  readonly standing: string;
}

/** The unsent text to offer back: the newest of the same place within a week, unless it is blank or stands there already. */
export function unsentFor(place: UnsentPlace, texts: readonly UnsentText[], now: number): UnsentText | null {
  const fitting = texts.filter(
    ({ site, kind, inReplyTo, updatedAt }) =>
      site === place.site &&
      kind === place.kind &&
      inReplyTo === place.inReplyTo &&
      now - updatedAt <= KEPT_MS,
  );
  const offered = fitting
    .filter(({ text }) => text.trim() !== '' && text.trim() !== place.standing.trim())
    .sort((a, b) => b.updatedAt - a.updatedAt);
  return offered[0] ?? null;
}
