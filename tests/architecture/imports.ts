import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceTree } from './source-tree';

/** Where an import leads: a path of the tree, `npm:<package>`, or `missing:<specifier>`. Types count like values. */
export function importsOf(path: string, tree: SourceTree): readonly string[] {
  if (!/\.(ts|tsx|mts|mjs|js)$/.test(path)) return [];
  const { importedFiles } = ts.preProcessFile(tree.get(path) ?? '', true, true);
  return importedFiles.map(({ fileName }) => target(fileName, path, tree));
}

/** Everything that loading `entry` loads, itself included. Imports of types only are left out: they load nothing. */
export function reachableFrom(entry: string, tree: SourceTree): ReadonlyMap<string, string> {
  const cameFrom = new Map([[entry, '']]);
  for (const path of cameFrom.keys()) {
    for (const next of loadedBy(path, tree)) if (!cameFrom.has(next)) cameFrom.set(next, path);
  }
  return cameFrom;
}

/** The way from the entry to a file that `reachableFrom` gave. */
export function wayTo(path: string, cameFrom: ReadonlyMap<string, string>): string {
  const before = cameFrom.get(path);
  return before ? `${wayTo(before, cameFrom)} > ${path}` : path;
}

function loadedBy(path: string, tree: SourceTree): readonly string[] {
  const typesOnly = /\b(?:import|export) type [^'"]*?from ['"]([^'"]+)['"]/g;
  const erased = new Set(
    [...(tree.get(path) ?? '').matchAll(typesOnly)].map((match) => target(match[1] ?? '', path, tree)),
  );
  return importsOf(path, tree).filter((next) => !erased.has(next));
}

const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx', '.mjs', '.d.ts'];

function target(specifier: string, from: string, tree: SourceTree): string {
  const [bare = ''] = specifier.split('?');
  const path = bare.startsWith('@/') ? bare.slice(2) : posix.join(posix.dirname(from), bare);
  if (!bare.startsWith('@/') && !bare.startsWith('.')) return `npm:${packageOf(bare)}`;
  const found = ENDINGS.map((ending) => path + ending).find((candidate) => tree.has(candidate));
  return found ?? `missing:${specifier}`;
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
