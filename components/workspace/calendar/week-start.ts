interface WeekInfo {
  readonly firstDay: number;
}

const MONDAY = 1;
const SUNDAY = 7;
/** CLDR’s "first day is Sunday", as far as our languages are spoken: for a browser that does not tell. */
const SUNDAY_FIRST = /^(?:ko|ja)\b|^en(?:-(?:US|CA|AU|PH|IN|HK|SG|ZA))?$/i;

/** The day on which weeks begin where people write so (BCP 47), 1 for Monday to 7: CLDR’s week data. */
export function weekStart(locale: string): number {
  const known = new Intl.Locale(locale) as Intl.Locale & {
    readonly weekInfo?: WeekInfo;
    readonly getWeekInfo?: () => WeekInfo;
  };
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? (SUNDAY_FIRST.test(locale) ? SUNDAY : MONDAY);
}
