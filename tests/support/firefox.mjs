import { findProgram } from './find-program.mjs';

/** As in the manifest. */
export const OLDEST_FIREFOX = 146;

/** The path of a Firefox that runs the extension, from FIREFOX_PATH or the usual places; null when there is none. */
export function findFirefox() {
  const wanted = process.env.FIREFOX_PATH;
  const fits = (version) => Number(/Firefox (\d+)/.exec(version)?.[1]) >= OLDEST_FIREFOX;
  return findProgram({ wanted, names: ['firefox-esr', 'firefox'], fits });
}
