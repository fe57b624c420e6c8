import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Files by their path from the root, such as `lib/core/level.ts`, with their text. Made-up trees are plain maps. */
export type SourceTree = ReadonlyMap<string, string>;

export const ROOT = resolve(fileURLToPath(import.meta.url), '../../..');
export const SOURCE_FOLDERS = ['entrypoints', 'components', 'lib'];

const NOT_OURS = new Set(['node_modules', '.git', '.output', '.wxt', '.cache']);
const TEXT = /\.(ts|tsx|mts|mjs|js|css|html|json|md)$/;

export function readSources(...folders: readonly string[]): SourceTree {
  return new Map(
    pathsUnder(...folders)
      .filter((path) => TEXT.test(path))
      .map((path) => [path, readText(path)]),
  );
}

/** Every path under the folders, text or not, in order. */
export function pathsUnder(...folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) => walk(join(ROOT, folder)))
    .map((path) => relative(ROOT, path))
    .sort();
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export function aTree(files: Readonly<Record<string, string>>): SourceTree {
  return new Map(Object.entries(files));
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}
