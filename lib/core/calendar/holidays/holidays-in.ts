import type { Holiday } from './holiday';
import { koreanHolidays } from './korean-holidays';
import { usHolidays } from './us-holidays';

/** Clocks by which the United States live; Pacific/Honolulu is theirs, too. */
const US_ZONE =
  /^(?:America\/(?:New_York|Detroit|Chicago|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Indiana\/.+|Kentucky\/.+)|Pacific\/Honolulu|US\/.+)$/;

/** The holidays of the countries whose clocks are used (IANA names), of one year, by ISO date. */
export function holidaysIn(zones: readonly string[], year: number): ReadonlyMap<string, readonly Holiday[]> {
  const holidays = [
    ...(zones.includes('Asia/Seoul') ? koreanHolidays(year) : []),
    ...(zones.some((zone) => US_ZONE.test(zone)) ? usHolidays(year) : []),
  ];
  return Map.groupBy(holidays, ({ date }) => date);
}
