import { expect, test } from 'vitest';
import { reachableFrom, wayTo } from './imports';
import { layerProblems } from './layers';
import { aTree, readSources, SOURCE_FOLDERS } from './source-tree';

const sources = readSources(...SOURCE_FOLDERS);

test('every import follows the layers', () => {
  expect(layerProblems(sources)).toEqual([]);
});

test('nothing that the content script loads reaches the database, zod or the rule documentation', () => {
  const loaded = reachableFrom('entrypoints/composer.content/index.ts', sources);

  const walled = /^npm:(dexie|zod|webextension-polyfill)|^lib\/(storage|schemas)\/|(?:\/|-)docs\.ts$/;
  const reached = [...loaded.keys()].filter((path) => walled.test(path)).map((path) => wayTo(path, loaded));

  expect(loaded.size).toBeGreaterThan(50);
  expect(reached).toEqual([]);
});

test('a made-up house with every kind of wrong import is seen through', () => {
  const tree = aTree({
    'lib/core/level.ts': `import { z } from 'zod';`,
    'lib/core/clock.ts': `import { now } from '@/lib/platform/clock';`,
    'lib/platform/clock.ts': `import type { Row } from '@/lib/storage/row'; import { browser } from 'wxt/browser';`,
    'lib/storage/row.ts': `export * from './gone';`,
    'lib/sites/x/posts.ts': `const store = await import('@/lib/state/store');`,
    'lib/state/store.ts': `import { useState } from 'react';`,
    'components/ui/button.tsx': `import { Finding } from '@/lib/core/guidelines/finding';`,
    'lib/core/guidelines/finding.ts': '',
    'components/panel.tsx': `import { row } from '@/lib/storage/row';`,
    'entrypoints/popup/main.tsx': `import { start } from '@/entrypoints/background/start';`,
    'entrypoints/background/start.ts': `import { row } from '@/lib/storage/row';`,
  });

  expect(layerProblems(tree)).toEqual([
    'lib/core/level.ts imports npm:zod: only lib/schemas/ may',
    'lib/core/clock.ts imports lib/platform/clock.ts: lib/core may not',
    'lib/platform/clock.ts imports lib/storage/row.ts: lib/platform may not',
    'lib/platform/clock.ts imports npm:wxt: only lib/platform/browser.ts, entrypoints/ may',
    'lib/storage/row.ts imports missing:./gone: there is no such file',
    'lib/sites/x/posts.ts imports lib/state/store.ts: lib/sites may not',
    'lib/state/store.ts imports npm:react: lib/state may not',
    'components/ui/button.tsx imports lib/core/guidelines/finding.ts: components/ui knows no domain',
    'components/panel.tsx imports lib/storage/row.ts: components may not',
    'entrypoints/popup/main.tsx imports entrypoints/background/start.ts: entrypoints stand alone',
  ]);
});

test('a wall that is breached three files away is found, and a type alone breaches nothing', () => {
  const tree = aTree({
    'entrypoints/composer.content/index.ts': `import { ask } from '@/lib/platform/ask';`,
    'lib/platform/ask.ts': `import { parse } from '@/lib/schemas/parse'; import type { Db } from '@/lib/storage/db';`,
    'lib/schemas/parse.ts': `import { z } from 'zod';`,
    'lib/storage/db.ts': '',
  });

  const loaded = reachableFrom('entrypoints/composer.content/index.ts', tree);

  expect(wayTo('npm:zod', loaded)).toBe(
    'entrypoints/composer.content/index.ts > lib/platform/ask.ts > lib/schemas/parse.ts > npm:zod',
  );
  expect(loaded.has('lib/storage/db.ts')).toBe(false);
});
