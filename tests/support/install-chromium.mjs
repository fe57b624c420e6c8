import { findChromium } from './chromium.mjs';
import { installDebianPackages } from './debian-packages.mjs';

const PACKAGES = ['chromium', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];

/** Makes sure a Chromium is there. Returns null, or a sentence that says what to do by hand. */
export async function installChromium() {
  if (findChromium()) return null;
  if (process.env.CHROMIUM_PATH)
    return `CHROMIUM_PATH (${process.env.CHROMIUM_PATH}) does not start a Chromium.`;
  await installDebianPackages('Chromium and fonts', PACKAGES);
  if (findChromium()) return null;
  return `No Chromium found. Install one (Debian, Ubuntu: apt-get install ${PACKAGES.join(' ')}) or name it in CHROMIUM_PATH.`;
}
