import { expect, test } from 'vitest';
import { forbiddenProblems } from './forbidden';
import { aTree, readSources, SOURCE_FOLDERS } from './source-tree';

test('nothing that the house keeps out has come in', () => {
  // The checkers of this folder have to spell out what they look for.
  const sources = new Map(
    [...readSources(...SOURCE_FOLDERS, 'tests')].filter(([path]) => !path.startsWith('tests/architecture/')),
  );

  expect(forbiddenProblems(sources)).toEqual([]);
});

test('each kind of it is seen in a made-up tree', () => {
  const tree = aTree({
    'lib/sites/a.ts': 'export enum Level { Low }',
    'lib/sites/b.ts': 'const row = JSON.parse(text) as any;',
    'lib/sites/c.ts': 'host.innerHTML = text;',
    'lib/sites/d.ts': 'await fetch(address);',
    'lib/platform/fetch-calendar.ts': 'await fetch(address); await eval("1");',
    'lib/sites/e.ts': 'form.requestSubmit();',
    'lib/core/f.ts': 'export const now = () => Date.now();',
    'lib/core/g.ts': 'export const id = () => Math.random();',
    'lib/core/h.ts': '// TODO later',
    'tests/lib/i.test.ts': "test.skip('works', () => {});",
    'lib/core/fine.ts':
      '/** Says which company names are allowed; many: any word. */ const document = draft.text;',
  });

  expect(forbiddenProblems(tree)).toEqual([
    'lib/sites/a.ts has an enum',
    'lib/sites/b.ts has `any`',
    'lib/sites/c.ts has text turned into markup',
    'lib/sites/d.ts has a request to the network',
    'lib/platform/fetch-calendar.ts has code made from text',
    'lib/sites/e.ts has a form sent by code',
    'lib/core/f.ts has the clock',
    'lib/core/g.ts has chance',
    'lib/core/h.ts has unfinished work',
    'tests/lib/i.test.ts has a test that does not run',
  ]);
});
