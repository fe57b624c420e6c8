import type { DraftText } from '../draft-text';
import { findAll } from '../find';
import type { FoundAddress } from './korean-address';

const KIND =
  '(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Close|Mews|Terrace|Place|Pl|Boulevard|Blvd|Way|Crescent|Gardens|Grove|Square|Sq|Row|Walk|Parkway|Pkwy|Highway|Hwy|Circle|Cir)';
const DOOR = '(?:Flat|Unit|Apt|Apartment|Suite|Ste|Room|#)\\.? ?[A-Za-z]?\\d{0,4}[A-Za-z]?\\b';
const BRITISH_CODE = '[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}';
const IRISH_CODE = '[A-Z]\\d[\\dW] ?[A-Z\\d]{4}';
const AMERICAN_CODE = '[A-Z]{2},? \\d{5}(?:-\\d{4})?';
const CODE = `(?:${BRITISH_CODE}|${IRISH_CODE}|${AMERICAN_CODE})\\b`;

/** `Unit 7, 18 Heron Mews, Northwick NW1 0AB`. */
const STREET = new RegExp(
  `(?<![\\w./-])(?<first>${DOOR},? )?(?:\\d{1,3}/)?\\d{1,5}[A-Za-z]?(?:-\\d{1,4})? (?:(?:N|S|E|W|North|South|East|West)\\.? )?(?:[A-Z][a-z'’]+ |\\d{1,3}(?:st|nd|rd|th) ){1,3}${KIND}\\b\\.?(?<door>,? ${DOOR})?(?<code>(?:,? [A-Z][a-z]+){0,3},? ${CODE})?`,
  'g',
);
/** The same in small letters, one word only: `14 oak road`. */
const SMALL_STREET =
  /(?<![\w./-])\d{1,5}[a-z]? (?!(?:minutes?|hours?|times?|miles?|lanes?|days?|way|the|busy|more|of|on|th|st)\b)[a-z]{3,12} (?:street|road|rd|avenue|ave|lane|drive|court|close|mews|terrace|crescent|gardens|grove)\b/g;
const PO_BOX = /\bP\.?O\.? ?Box \d{1,6}\b/gi;

export function findEnglishAddresses(draft: DraftText): readonly FoundAddress[] {
  return [
    ...findAll(draft, STREET).map((found) => {
      const { first, door, code } = found.groups.groups ?? {};
      return { ...found, reach: first || door || code ? ('door' as const) : ('house' as const) };
    }),
    ...[SMALL_STREET, PO_BOX].flatMap((pattern) =>
      findAll(draft, pattern).map((found) => ({ ...found, reach: 'house' as const })),
    ),
  ];
}
