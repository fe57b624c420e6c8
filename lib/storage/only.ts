/** The key of a table's one row. */
export const ONLY = 'only';
