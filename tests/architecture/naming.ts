const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** What tools demand: WXT's `<name>.content` folders, TypeScript's `.d.ts`, WebExtension locale folders. */
const TOOL_NAMES = /^(_locales|[a-z-]+\.content)$/;
const EMPTY_WORDS = /(^|-)(utils?|helpers?|common|managers?|misc)(-|$)/;

/** Paths whose names are not kebab-case, or say nothing about what is in them. */
export function nameProblems(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const names = path.split('/').map((name, at, all) => (at === all.length - 1 ? stem(name) : name));
    const odd = names.find((name) => !KEBAB.test(name) && !TOOL_NAMES.test(name));
    const empty = names.find((name) => EMPTY_WORDS.test(name));
    return [
      ...(odd ? [`${path}: "${odd}" is not kebab-case`] : []),
      ...(empty ? [`${path}: "${empty}" does not say what is in it`] : []),
    ];
  });
}

function stem(file: string): string {
  return file.replace(/(\.(test|e2e|d|config))?\.\w+$/, '');
}

/** Files over the limit, longest first. Data is exempt: it is read by machines. */
export function sizeProblems(files: ReadonlyMap<string, string>, limit: number): readonly string[] {
  return [...files]
    .filter(([path]) => !path.endsWith('.json'))
    .map(([path, text]) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > limit)
    .sort((a, b) => b.lines - a.lines)
    .map(({ path, lines }) => `${path} has ${lines} lines`);
}
