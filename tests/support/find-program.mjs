import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];

/**
 * The path of a program that starts and whose version fits: `wanted` if set, else by name in the usual folders. Null
 * when there is none. Ubuntu ships browsers that only say "install the snap"; their answer tells them apart.
 * @param {{ wanted: string | undefined, names: readonly string[], folders?: readonly string[], fits: (version: string) => boolean }} program
 * @returns {string | null}
 */
export function findProgram({ wanted, names, folders = [], fits }) {
  const places = wanted
    ? [wanted]
    : names.flatMap((name) => [...FOLDERS, ...folders].map((folder) => join(folder, name)));
  return places.find((path) => existsSync(path) && fits(version(path))) ?? null;
}

function version(path) {
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}
