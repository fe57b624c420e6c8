import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(fileURLToPath(import.meta.url), '../../..');
export const BIN = resolve(ROOT, 'node_modules/.bin');

/** A PATH on which the project's own Node and tools come first. The very first npm script still runs on the machine's. */
export const PROJECT_PATH = [BIN, ...machinePaths()].join(delimiter);

/** A PATH without the project's tools: `npm ci` must not run on the Node that it is about to replace. */
export const MACHINE_PATH = machinePaths().join(delimiter);

function machinePaths() {
  return (process.env.PATH ?? '').split(delimiter).filter((folder) => folder && resolve(folder) !== BIN);
}

/**
 * Runs one command to its end and returns its exit code (127 when it does not exist). Output goes to standard error
 * unless `stdout` says `inherit`.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, path?: string, env?: Record<string, string>, stdout?: 'inherit' | 'stderr' | 'ignore' }} options
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  const { cwd = ROOT, path = PROJECT_PATH, env = {}, stdout = 'stderr' } = options;
  const out = stdout === 'stderr' ? 2 : stdout;
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, PATH: path, ...env },
    stdio: ['ignore', out, stdout === 'ignore' ? 'ignore' : 2],
  });
  return new Promise((done) => {
    child.once('error', () => done(127));
    child.once('close', (code) => done(code ?? 1));
  });
}
