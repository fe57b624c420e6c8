import type { Translate } from '@/lib/locales/translate';
import type { RowPlace } from './reply-report';

/** Where a row stands, in the reader's language. */
export function placeText(place: RowPlace, t: Translate): string {
  return 'line' in place ? t('backup.line', { line: place.line }) : place.path;
}
