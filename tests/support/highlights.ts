import type { Page } from 'playwright-core';

export interface PaintedHighlight {
  /** As registered, `tonewright-block`. */
  readonly name: string;
  /** The exact texts under it, in order of the page. */
  readonly texts: readonly string[];
}

/** Every highlight of the page that covers something. The registry is shared between the page's world and ours. */
function highlights(page: Page): Promise<readonly PaintedHighlight[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) => {
      const ranges = [...highlight].filter((range) => !range.collapsed) as Range[];
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      return ranges.length > 0 ? [{ name, texts: ranges.map(String) }] : [];
    }),
  );
}

/** The texts under one of our marks. */
export async function marked(page: Page, level: 'block' | 'warn' | 'advise'): Promise<readonly string[]> {
  const all = await highlights(page);
  return all.find(({ name }) => name === `tonewright-${level}`)?.texts ?? [];
}
