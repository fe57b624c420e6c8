import { expect, test } from 'vitest';
import { readSources, SOURCE_FOLDERS } from './source-tree';

/** Reply, new-post and add-post controls of the page; file choosing and saving on our own pages. */
const MAY_PRESS = [
  'components/ui/file-button.tsx',
  'components/workspace/settings/download-text.ts',
  'lib/sites/facebook/opener.ts',
  'lib/sites/x/opener.ts',
];

test('only what opens composers presses anything in a page, and it knows no publish control', () => {
  const product = [...readSources(...SOURCE_FOLDERS)];
  const pressing = product.filter(([, text]) => /\.click\(\)/.test(text));

  expect(pressing.map(([path]) => path).toSorted()).toEqual(MAY_PRESS);
  for (const [path, text] of pressing) expect(text, path).not.toMatch(/SUBMIT|submitAt|publish-control/);
});
