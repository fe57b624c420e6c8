import type { Platform } from '@/lib/core/platform';

/** Where our content script runs; the manifest's matches say the same. */
const SITE_OF_HOST: Readonly<Record<string, Platform>> = {
  'x.com': 'x',
  'twitter.com': 'x',
  'www.facebook.com': 'facebook',
  'business.facebook.com': 'facebook',
};

/** The site an address belongs to, or null: another host, not https, not an address. */
export function siteOfUrl(address: string): Platform | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  if (protocol !== 'https:' || !Object.hasOwn(SITE_OF_HOST, host)) return null;
  return SITE_OF_HOST[host] ?? null;
}
