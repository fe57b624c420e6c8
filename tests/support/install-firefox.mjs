import { installDebianPackages } from './debian-packages.mjs';
import { findFirefox, OLDEST_FIREFOX } from './firefox.mjs';

/** Makes sure a Firefox is there. Returns null, or a sentence that says what to do by hand. */
export async function installFirefox() {
  if (findFirefox()) return null;
  const kind = `Firefox ${OLDEST_FIREFOX} or later`;
  if (process.env.FIREFOX_PATH) return `FIREFOX_PATH (${process.env.FIREFOX_PATH}) does not start a ${kind}.`;
  await installDebianPackages('Firefox', ['firefox-esr']);
  if (findFirefox()) return null;
  return `No ${kind} found. Install one (Debian: apt-get install firefox-esr) or name it in FIREFOX_PATH.`;
}
