import { browser } from './browser';

/** Address of a place in the workspace page, such as `calendar` or `drafts/<id>`. */
export function workspaceAddress(place: string): string {
  return `${browser.runtime.getURL('/')}options.html#/${place}`;
}
