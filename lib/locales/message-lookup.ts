/** A message by its dotted path, with its `{blanks}` filled; what has no value stays as it is. */
export function lookUp(
  messages: unknown,
  key: string,
  values: Readonly<Record<string, string | number>>,
): string {
  let node = messages;
  for (const part of key.split('.')) node = (node as Record<string, unknown>)[part];
  return (node as string).replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
}
