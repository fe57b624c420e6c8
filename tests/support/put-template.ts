import type { ReplyTemplate } from '@/lib/core/replies/template';
import type { ExtensionBrowser } from './extension-browser';
import { putRows } from './put-rows';

/** Puts saved replies into the extension's own store, as the workspace would. Pages that open afterwards know them. */
export function putTemplates(browser: ExtensionBrowser, templates: readonly ReplyTemplate[]): Promise<void> {
  return putRows(browser, { templates });
}
