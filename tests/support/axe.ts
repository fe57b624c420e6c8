import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails with what axe found. Colours need a layout engine and are checked in the real browser. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.html).join(' | ')})`,
  );
  expect(found).toEqual([]);
}
