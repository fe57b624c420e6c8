import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const STAGE = fileURLToPath(new URL('..', import.meta.url));
const ROOT = join(STAGE, '../..');
export const STAGE_OUTPUT = join(ROOT, '.output/stage');

/** Builds `.output/stage` unless it is newer than every source. Rejects with Vite's own message when the build fails. */
export async function buildStage(): Promise<void> {
  const built = await modified(join(STAGE_OUTPUT, 'x/index.html'));
  const sources = await Promise.all((await sourceFiles(STAGE)).map(modified));
  if (built > Math.max(...sources)) return;
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--config', join(STAGE, 'vite.config.ts')], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

/** What Vitest asks for before its first file: two that start at a time must not both build. */
export const setup = buildStage;

async function sourceFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const nested = entries
    .filter(
      (entry) => entry.name !== 'node_modules' && entry.name !== 'server' && !entry.name.endsWith('.md'),
    )
    .map((entry) => {
      const path = join(directory, entry.name);
      return entry.isDirectory() ? sourceFiles(path) : [path];
    });
  return (await Promise.all(nested)).flat();
}

/** Epoch milliseconds of the last change, or 0 for a file that does not exist. */
async function modified(path: string): Promise<number> {
  return stat(path).then(
    (found) => found.mtimeMs,
    () => 0,
  );
}
