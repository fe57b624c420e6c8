import { expect, test } from 'vitest';
import { circlesOf } from './circles';
import { aTree, readSources, SOURCE_FOLDERS } from './source-tree';

test('no file imports itself by way of others', () => {
  expect(circlesOf(readSources(...SOURCE_FOLDERS))).toEqual([]);
});

test('circles of two, of three and of types alone are found in a made-up house, each once', () => {
  const tree = aTree({
    'lib/core/a.ts': `import { b } from './b';`,
    'lib/core/b.ts': `import { c } from './c'; import { d } from './d';`,
    'lib/core/c.ts': `import { a } from './a';`,
    'lib/core/d.ts': `import type { E } from './e';`,
    'lib/core/e.ts': `import { d } from './d';`,
    'lib/core/f.ts': `import { e } from './e';`,
  });

  expect(circlesOf(tree)).toEqual([
    'lib/core/a.ts > lib/core/b.ts > lib/core/c.ts > lib/core/a.ts',
    'lib/core/d.ts > lib/core/e.ts > lib/core/d.ts',
  ]);
});
