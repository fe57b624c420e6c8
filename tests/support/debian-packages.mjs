import { existsSync, readFileSync } from 'node:fs';
import { run } from './project.mjs';

/**
 * Installs Debian packages as root or through a sudo that asks for no password. Returns false where that can't be done
 * or fails; apt's own words are then on standard error.
 * @param {string} what Read in "installing … from Debian".
 * @param {readonly string[]} packages
 */
export async function installDebianPackages(what, packages) {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (!isDebian() || (asRoot.length > 0 && (await run('sudo', ['-n', 'true'])) !== 0)) return false;
  process.stderr.write(`set-up: installing ${what} from Debian (only the first time)\n`);
  const [name, ...args] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive'];
  const apt = (...words) => run(name, [...args, 'apt-get', '-q', '-o', 'DPkg::Lock::Timeout=300', ...words]);
  await apt('update');
  return (await apt('install', '-y', '--no-install-recommends', ...packages)) === 0;
}

function isDebian() {
  const release = '/etc/os-release';
  return existsSync(release) && /^(ID|ID_LIKE)=.*(debian|ubuntu)/m.test(readFileSync(release, 'utf8'));
}
