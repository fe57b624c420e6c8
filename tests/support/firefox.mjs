import { findProgram } from './find-program.mjs';

/** The path of a Firefox that starts, from FIREFOX_PATH or the usual places; null when there is none. */
export function findFirefox() {
  const wanted = process.env.FIREFOX_PATH;
  return findProgram({ wanted, names: ['firefox-esr', 'firefox'], says: /firefox/i });
}
