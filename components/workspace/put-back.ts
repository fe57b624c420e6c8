/** The list with a row again where it stood; as it is where it holds that row already. */
export function putBack<T extends string | { readonly id: string }>(
  rows: readonly T[],
  row: T,
  at: number,
): readonly T[] {
  return rows.some((one) => keyOf(one) === keyOf(row)) ? rows : rows.toSpliced(at, 0, row);
}

function keyOf(row: string | { readonly id: string }): string {
  return typeof row === 'string' ? row : row.id;
}
