import isValidUrl from 'twitter-text/dist/isValidUrl.js';

/**
 * Whether X takes the whole text for an address. It takes more than it links within a post: an address by number, or
 * with a name and password before the host, stays plain text there (see `entitiesOf`).
 */
export function isUrl(text: string, protocol: 'needed' | 'optional' = 'needed'): boolean {
  return isValidUrl(text, true, protocol === 'needed');
}
