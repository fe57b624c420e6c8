import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '@/lib/platform/messenger';
import { onPageRequest } from '@/lib/platform/page-messenger';
import { createFacebookSite } from '@/lib/sites/facebook/facebook-site';
import { createXSite } from '@/lib/sites/x/x-site';
import { startPage } from './page';
import './style.css';

export default defineContentScript({
  matches: [
    'https://x.com/*',
    'https://twitter.com/*',
    'https://www.facebook.com/*',
    'https://business.facebook.com/*',
  ],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    // WXT's own signal can be raised by any page script that knows the extension's public id.
    const { signal } = new AbortController();
    const onFacebook = location.hostname.endsWith('facebook.com');
    const site = onFacebook ? createFacebookSite(document) : createXSite(document);
    const page = startPage(site, signal);
    onPageRequest(
      {
        'page.health': async () => page.health(),
        'page.compose': (handoff) => page.compose(handoff),
        'page.palette': async () => page.openPalette(),
      },
      signal,
    );
    document.addEventListener(
      'DOMContentLoaded',
      () => {
        void ask('handoff.take', {}).then(
          (handoff) => handoff && page.compose(handoff),
          () => undefined, // No background, nothing handed over.
        );
      },
      { once: true },
    );
  },
});
