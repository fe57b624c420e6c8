import { shownText } from '../shown-text';
import { parseAge } from './parse-age';

/** When that was written, in epoch milliseconds, by the age that its link shows or is called by; null where it has none. */
export function linkTime(link: HTMLElement): number | null {
  const age = parseAge(shownText(link, 'by-block')) ?? parseAge(link.getAttribute('aria-label') ?? '');
  return age === null ? null : Date.now() - age;
}
