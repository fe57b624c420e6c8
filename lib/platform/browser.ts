/** The only importer of the browser API. */
export { browser } from 'wxt/browser';
