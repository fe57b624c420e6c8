// Readies a fresh clone: packages, generated types and, with --browser, a Chromium. Plain Node 20, no packages.
// Everything is said on standard error: `npm run judge` answers on standard output.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { installChromium } from './install-chromium.mjs';
import { MACHINE_PATH, ROOT, run } from './project.mjs';

const STAMP = resolve(ROOT, 'node_modules/.tonewright-setup.json');

await step({ name: 'packages', makes: 'tests/stage/node_modules', key: packagesKey() }, async () => {
  await Promise.all(['.', 'tests/stage'].map(installPackages));
});
await step({ name: 'types', makes: '.wxt/tsconfig.json', key: typesKey() }, async () => {
  if ((await run('wxt', ['prepare'])) !== 0) fail('`wxt prepare` failed; its own words are above.');
});
if (process.argv.includes('--browser')) {
  const problem = await installChromium();
  if (problem) fail(problem);
}

/** Does the work unless it was done for the same key before and what it makes is still there. */
async function step({ name, makes, key }, work) {
  if (readStamp()[name] === key && existsSync(resolve(ROOT, makes))) return;
  await work();
  mkdirSync(dirname(STAMP), { recursive: true });
  // Read again: `npm ci` empties node_modules and with it the stamp.
  writeFileSync(STAMP, JSON.stringify({ ...readStamp(), [name]: key }));
}

async function installPackages(folder) {
  say(`installing packages in ${folder === '.' ? 'the project' : folder} (only the first time)`);
  // The outer npm may be silent or set to production; neither may reach the install.
  const env = { npm_config_loglevel: 'error', npm_config_omit: '', NODE_ENV: 'development' };
  const code = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: resolve(ROOT, folder),
    path: MACHINE_PATH,
    env,
  });
  if (code !== 0)
    fail(`\`npm ci\` in ${folder} ended with code ${code}. Is the package registry within reach?`);
}

function packagesKey() {
  const locks = ['package-lock.json', 'tests/stage/package-lock.json'];
  // The platform, not the Node version: the first run has the machine's Node and later ones the project's, which the lock pins.
  return digest([
    process.platform,
    process.arch,
    ...locks.map((path) => readFileSync(resolve(ROOT, path), 'utf8')),
  ]);
}

function typesKey() {
  const config = readFileSync(resolve(ROOT, 'wxt.config.ts'), 'utf8');
  return digest([packagesKey(), config, ...readdirSync(resolve(ROOT, 'entrypoints'))]);
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'));
  } catch {
    return {};
  }
}

function digest(parts) {
  return createHash('sha256').update(parts.join('\0')).digest('hex');
}

function say(line) {
  process.stderr.write(`set-up: ${line}\n`);
}

function fail(line) {
  say(line);
  process.exit(1);
}
