import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// Branded Chrome is left out on purpose: since version 137 it ignores --load-extension.
const NAMES = ['chromium', 'chromium-browser'];
const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin', '/usr/lib/chromium'];

/** The path of a Chromium that starts, from CHROMIUM_PATH or the usual places; null when there is none. */
export function findChromium() {
  const wanted = process.env.CHROMIUM_PATH;
  const places = wanted ? [wanted] : NAMES.flatMap((name) => FOLDERS.map((folder) => join(folder, name)));
  return places.find((path) => existsSync(path) && starts(path)) ?? null;
}

// Ubuntu ships a `chromium-browser` that only says "install the snap"; asking for the version tells them apart.
function starts(path) {
  try {
    return /chrom/i.test(
      execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return false;
  }
}
