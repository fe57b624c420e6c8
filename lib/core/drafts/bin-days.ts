/** Days for which a draft can be brought back from the bin. */
export const BIN_DAYS = 30;
