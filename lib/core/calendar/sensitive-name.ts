import type { Localized } from '../language';
import type { SensitiveDate } from './sensitive-dates';

const KNOWN: Readonly<Record<string, Localized>> = {
  '04-03': { ko: '제주 4·3 희생자 추념일', en: 'Jeju April 3 Memorial Day' },
  '04-16': { ko: '세월호 참사일', en: 'Sewol ferry disaster' },
  '05-18': { ko: '5·18 민주화운동 기념일', en: 'May 18 Democratization Movement' },
  '06-06': { ko: '현충일', en: 'Memorial Day (Korea)' },
  '06-25': { ko: '6·25 전쟁일', en: 'Outbreak of the Korean War' },
  '09-11': { ko: '9·11 테러일', en: 'September 11 attacks' },
  '10-29': { ko: '이태원 참사일', en: 'Itaewon crowd disaster' },
  '12-29': { ko: '제주항공 여객기 참사일', en: 'Jeju Air disaster' },
};

/** What a sensitive date is called. */
export function sensitiveName({ day, name }: SensitiveDate): Localized {
  return name ? { ko: name, en: name } : (KNOWN[day.slice(-5)] ?? { ko: day, en: day });
}
