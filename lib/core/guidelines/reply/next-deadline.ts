import { Temporal } from 'temporal-polyfill';
import type { Localized } from '../../language';
import type { CheckContext } from '../check-context';

/** From this hour on nothing more is to be offered for six o’clock. */
const LATE_FROM = 17;

const TODAY: Localized = { ko: '오늘 18시까지', en: 'by 6 pm today' };
const TOMORROW: Localized = { ko: '내일 정오까지', en: 'by noon tomorrow' };

/** By when a suggestion may promise something, on the team's clock; for today where nothing is known of the time. */
export function nextDeadline({ time, zone }: CheckContext): Localized {
  if (time === undefined || zone === undefined) return TODAY;
  const { hour } = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone);
  return hour >= LATE_FROM ? TOMORROW : TODAY;
}
