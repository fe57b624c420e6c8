import { importsOf } from './imports';
import type { SourceTree } from './source-tree';

/** The shortest way from each file back to itself, once per circle, as `a > b > a`. Types count like values. */
export function circlesOf(tree: SourceTree): readonly string[] {
  const imports = new Map([...tree.keys()].map((path) => [path, importsOf(path, tree)]));
  const seen = new Set<string>();
  return [...tree.keys()].flatMap((path) => {
    const way = seen.has(path) ? [] : wayBack(path, imports);
    for (const one of way) seen.add(one);
    return way.length > 0 ? [[...way, path].join(' > ')] : [];
  });
}

/** The files of the shortest circle through this one, itself first; none where no import leads back. */
function wayBack(path: string, imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const ways = new Map<string, readonly string[]>([[path, [path]]]);
  for (const [at, way] of ways) {
    for (const next of imports.get(at) ?? []) {
      if (next === path) return way;
      if (!ways.has(next)) ways.set(next, [...way, next]);
    }
  }
  return [];
}
