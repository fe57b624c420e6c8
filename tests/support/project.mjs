import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(fileURLToPath(import.meta.url), '../../..');
const BIN = resolve(ROOT, 'node_modules/.bin');

/** A PATH on which the project's own Node and tools come first. The very first npm script still runs on the machine's. */
const PROJECT_PATH = [BIN, ...machinePaths()].join(delimiter);

/** A PATH without the project's tools: `npm ci` must not run on the Node that it is about to replace. */
export const MACHINE_PATH = machinePaths().join(delimiter);

function machinePaths() {
  return (process.env.PATH ?? '').split(delimiter).filter((folder) => folder && resolve(folder) !== BIN);
}

/**
 * Runs one command to its end and returns its exit code (127 when it does not exist). What it says goes to standard
 * error, or where `says` tells: `aloud` to the same places as ours, `on-failure` to standard error if it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, path?: string, env?: Record<string, string>, says?: 'aloud' | 'aside' | 'on-failure' }} options
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  const { cwd = ROOT, path = PROJECT_PATH, env = {}, says = 'aside' } = options;
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, PATH: path, ...env },
    stdio: OUTPUT[says],
  });
  const said = [];
  child.stdout?.on('data', (chunk) => said.push(chunk));
  child.stderr?.on('data', (chunk) => said.push(chunk));
  return new Promise((done) => {
    child.once('error', () => done(127));
    child.once('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(said));
      done(code ?? 1);
    });
  });
}

const OUTPUT = {
  aloud: ['ignore', 'inherit', 'inherit'],
  aside: ['ignore', 2, 2],
  'on-failure': ['ignore', 'pipe', 'pipe'],
};
