import { existsSync, readFileSync } from 'node:fs';
import { findChromium } from './chromium.mjs';
import { run } from './project.mjs';

const PACKAGES = ['chromium', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];

/** Makes sure a Chromium is there. Returns null, or a sentence that says what to do by hand. */
export async function installChromium() {
  if (findChromium()) return null;
  const byHand = `No Chromium found. Install one (Debian, Ubuntu: apt-get install ${PACKAGES.join(' ')}) or name it in CHROMIUM_PATH.`;
  if (process.env.CHROMIUM_PATH)
    return `CHROMIUM_PATH (${process.env.CHROMIUM_PATH}) does not start a Chromium.`;
  if (!isDebian()) return byHand;

  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (asRoot.length > 0 && (await run('sudo', ['-n', 'true'])) !== 0) return byHand;
  process.stderr.write('set-up: installing Chromium and fonts from Debian (only the first time)\n');
  const apt = (...args) => runAsRoot(asRoot, ['apt-get', '-q', '-o', 'DPkg::Lock::Timeout=300', ...args]);
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', ...PACKAGES);
  return findChromium() ? null : byHand;
}

function runAsRoot(asRoot, command) {
  const [name, ...args] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', ...command];
  return run(name, args);
}

function isDebian() {
  const release = '/etc/os-release';
  return existsSync(release) && /^(ID|ID_LIKE)=.*(debian|ubuntu)/m.test(readFileSync(release, 'utf8'));
}
