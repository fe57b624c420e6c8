/**
 * Reads one English wording and says how much its words speak for being passed on, in log-odds. Only the difference
 * between two wordings of one message means anything: it is the log-odds that the first goes further.
 */
export type WordingReader = (text: string) => number;
