import type { Page } from 'playwright-core';

/** The page says that all of it is written down; “Saved as you type”, which stands on some of them, does not say so. */
export const untilSaved = (page: Page) => page.getByText('Saved', { exact: true }).waitFor();
