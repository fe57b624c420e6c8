/** What is typed into a blank. `date-time` is a day and a time of day; `amount` a sum of money with its currency. */
export const BLANK_KINDS = ['text', 'date', 'time', 'date-time', 'amount', 'link', 'choice'] as const;
export type BlankKind = (typeof BLANK_KINDS)[number];
