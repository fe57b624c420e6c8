import { randomBytes } from 'node:crypto';

const PAGE = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };

/**
 * X's policy as published headers show it: a nonce beside 'unsafe-inline', which voids the latter. The report address
 * is left out so that no request leaves the test; violations are listed in `stage.errors` instead.
 */
export function xHeaders(): Record<string, string> {
  const nonce = randomBytes(18).toString('base64');
  return {
    ...PAGE,
    'content-security-policy': [
      "default-src 'self'",
      "connect-src 'self' blob: https://api.x.com https://*.twimg.com https://upload.x.com wss://*.x.com",
      "font-src 'self' https://*.twimg.com",
      "frame-src 'self' https://mobile.x.com https://x.com",
      "img-src 'self' blob: data: https://*.twimg.com",
      "manifest-src 'self'",
      "media-src 'self' blob: https://*.twimg.com",
      "object-src 'none'",
      `script-src 'self' 'unsafe-inline' https://*.twimg.com 'nonce-${nonce}'`,
      "style-src 'self' 'unsafe-inline' https://*.twimg.com",
      "worker-src 'self' blob:",
    ].join('; '),
    'cross-origin-opener-policy': 'same-origin-allow-popups',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  };
}

/** Facebook's policy in the shape of the newest capture: no 'unsafe-inline' for scripts. */
export const FACEBOOK_HEADERS: Record<string, string> = {
  ...PAGE,
  'content-security-policy': [
    "default-src data: blob: 'self' https://*.fbsbx.com",
    "script-src *.facebook.com *.fbcdn.net blob: data: 'self' 'wasm-unsafe-eval'",
    "style-src *.fbcdn.net data: *.facebook.com 'unsafe-inline'",
    "connect-src *.facebook.com *.fbcdn.net wss://*.facebook.com blob: 'self'",
    'font-src data: *.facebook.com *.fbcdn.net',
    'img-src *.fbcdn.net *.facebook.com data: blob:',
    'media-src *.fbcdn.net *.facebook.com data: blob:',
    'frame-src *.facebook.com data:',
    'worker-src https://www.facebook.com/static_resources/ blob:',
    'block-all-mixed-content',
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin-allow-popups',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};
