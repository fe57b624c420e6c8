import { findProgram } from './find-program.mjs';

// Branded Chrome is left out on purpose: since version 137 it ignores --load-extension.
const NAMES = ['chromium', 'chromium-browser'];

/** The path of a Chromium that starts, from CHROMIUM_PATH or the usual places; null when there is none. */
export function findChromium() {
  const wanted = process.env.CHROMIUM_PATH;
  const fits = (version) => /chrom/i.test(version);
  return findProgram({ wanted, names: NAMES, folders: ['/usr/lib/chromium'], fits });
}
