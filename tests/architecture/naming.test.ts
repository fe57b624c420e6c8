import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nameProblems, sizeProblems } from './naming';
import { pathsUnder, ROOT, readSources, SOURCE_FOLDERS } from './source-tree';

test('every file and folder has a plain kebab-case name', () => {
  const paths = pathsUnder(...SOURCE_FOLDERS, 'public', 'tests').filter((path) => !/\.(md|json)$/.test(path));

  expect(nameProblems(paths)).toEqual([]);
});

test('the top of the house holds the four source folders, the tests and what tools demand', () => {
  const HOUSE = ['components', 'entrypoints', 'lib', 'public', 'tests'];
  const TOOLS = [
    '.ci',
    '.git',
    '.github',
    '.gitignore',
    '.npmrc',
    'biome.json',
    'knip.json',
    'package-lock.json',
  ];
  const CONFIGURATION = ['package.json', 'tsconfig.json', 'vitest.config.ts', 'wxt.config.ts'];
  const PAPERS = ['ARCHITECTURE.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md'];
  const MADE_BY_TOOLS = ['.cache', '.output', '.wxt', 'node_modules'];
  const known = new Set([...HOUSE, ...TOOLS, ...CONFIGURATION, ...PAPERS, ...MADE_BY_TOOLS]);

  expect(readdirSync(ROOT).filter((name) => !known.has(name))).toEqual([]);
});

test('no file of the product is longer than 200 lines', () => {
  expect(sizeProblems(readSources(...SOURCE_FOLDERS), 200)).toEqual([]);
});

test('bad names and long files are seen', () => {
  expect(nameProblems(['lib/core/TextTools.ts', 'lib/string-utils/trim.ts', 'lib/ok-name.test.ts'])).toEqual([
    'lib/core/TextTools.ts: "TextTools" is not kebab-case',
    'lib/string-utils/trim.ts: "string-utils" does not say what is in it',
  ]);
  expect(
    sizeProblems(
      new Map([
        ['lib/long.ts', 'a\n'.repeat(201)],
        ['lib/locales/en.json', 'a\n'.repeat(900)],
      ]),
      200,
    ),
  ).toEqual(['lib/long.ts has 201 lines']);
});
