/** As many wordings of one message as are compared. */
export const MOST_WORDINGS = 10;
