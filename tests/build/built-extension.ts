import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const OUTPUT = resolve(fileURLToPath(import.meta.url), '../../../.output');

export type Browser = 'chrome' | 'firefox';

/** The files of one production build. */
export interface BuiltExtension {
  readonly manifest: Readonly<Record<string, unknown>>;
  /** Paths inside the build, in order. */
  readonly files: readonly string[];
  read(path: string): string;
  /** Kilobytes (1,000 bytes) after gzip of all scripts that loading the file loads. */
  weight(path: string): number;
}

/** Throws when that browser's build has not been made. */
export function builtExtension(browser: Browser): BuiltExtension {
  const folder = join(OUTPUT, `${browser}-mv3`);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`No build for ${browser} in ${folder}; make it with npm run build`);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  return {
    manifest: JSON.parse(read('manifest.json')),
    files: filesUnder(folder)
      .map((path) => relative(folder, path))
      .sort(),
    read,
    weight: (path) =>
      scriptsOf(path, read).reduce((sum, script) => sum + gzipSync(read(script)).length, 0) / 1_000,
  };
}

function scriptsOf(path: string, read: (path: string) => string): readonly string[] {
  if (!path.endsWith('.html')) return [path];
  return [...read(path).matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1] ?? '');
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}
