/** A message file: messages in rooms. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

/** Messages by their dotted path. */
function flatten(messages: Messages, prefix = ''): ReadonlyMap<string, string> {
  const entries = Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
  );
  return new Map(entries);
}

/** What one language has and the other has not, differing blanks, and empty messages. */
export function parityProblems(en: Messages, ko: Messages): readonly string[] {
  const english = flatten(en);
  const korean = flatten(ko);
  const keys = [...new Set([...english.keys(), ...korean.keys()])];
  return keys.flatMap((key) => {
    const [a, b] = [english.get(key), korean.get(key)];
    if (a === undefined) return [`${key} is missing in English`];
    if (b === undefined) return [`${key} is missing in Korean`];
    if (!a.trim() || !b.trim()) return [`${key} is empty`];
    return blanks(a) === blanks(b)
      ? []
      : [`${key} has blanks "${blanks(a)}" in English and "${blanks(b)}" in Korean`];
  });
}

function blanks(message: string): string {
  return [...new Set(message.match(/\{\w+\}/g))].sort().join(' ');
}

/** English messages that count things in the plural, which one thing would make read wrongly: "{count} rules failed". */
export function pluralProblems(messages: Messages): readonly string[] {
  return [...flatten(messages)]
    .filter(([, message]) => /\{(?:count|days|hours|uses|times)\} (?:[a-z]+ )?[a-z]{2,}s\b/.test(message))
    .map(([key]) => key);
}

/**
 * Messages that no source mentions. A key may be put together from its room and a variable (`kinds.${kind}`), so a
 * room that is mentioned with a trailing `.$` keeps all in it.
 */
export function unusedMessages(messages: Messages, sources: Iterable<string>): readonly string[] {
  const code = [...sources].join('\n');
  const built = [...code.matchAll(/[`'"]([\w.-]+)\.\$\{/g)].map((match) => `${match[1]}.`);
  return [...flatten(messages).keys()].filter((key) => {
    const said = ["'", '"', '`'].some((quote) => code.includes(quote + key + quote));
    return !said && !built.some((room) => key.startsWith(room));
  });
}
