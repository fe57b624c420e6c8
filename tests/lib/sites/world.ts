import { createFacebookSite } from '@/lib/sites/facebook/facebook-site';
import type { Composer } from '@/lib/sites/site';
import { createXSite } from '@/lib/sites/x/x-site';

/** Runs in the isolated world of a real page, as the content script does. Tests call it by DevTools. */
const site = location.hostname.endsWith('facebook.com')
  ? createFacebookSite(document)
  : createXSite(document);

/** The composer that has the focus. */
function focused(): Composer {
  const composer = document.activeElement && site.composerAt(document.activeElement);
  if (!composer) throw new Error('No composer has the focus');
  return composer;
}

Object.assign(globalThis, { site, focused });
