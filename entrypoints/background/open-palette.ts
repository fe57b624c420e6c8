import { askPage } from '@/lib/platform/page-messenger';
import { activeTabId } from '@/lib/platform/tabs';

/** Opens the reply templates in the page in front; does nothing where none of ours runs. */
export async function openPalette(): Promise<void> {
  const tabId = await activeTabId();
  if (tabId !== null) await askPage(tabId, 'page.palette', {}).catch(() => false);
}
