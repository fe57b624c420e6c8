import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { CATALOGUE } from '@/lib/core/guidelines/catalogue';
import { CATALOGUE_DOCS } from '@/lib/core/guidelines/catalogue/docs';
import { HINTS } from '@/lib/core/reach/hints';
import { HINT_DOCS } from '@/lib/core/reach/hints/docs';

const idsIn = (folder: string) =>
  readdirSync(new URL(`../../../../${folder}`, import.meta.url))
    .filter((name) => !['index.ts', 'docs.ts', 'index.test.ts', 'docs.test.ts'].includes(name))
    .map((name) => name.replace(/(\.test)?\.ts$/, ''))
    .sort();
const ids = (rules: readonly { readonly id: string }[]) => rules.map(({ id }) => id).sort();

describe.each([
  ['warnings and replies', CATALOGUE, CATALOGUE_DOCS, 'lib/core/guidelines/catalogue'],
  ['hints', HINTS, HINT_DOCS, 'lib/core/reach/hints'],
] as const)('the list of %s', (_name, rules, docs, folder) => {
  it('holds every rule file once', () => {
    expect(ids(rules)).toEqual(idsIn(folder));
  });

  it('has documentation and tests for each', () => {
    expect(Object.keys(docs).sort()).toEqual(ids(rules));
    expect(idsIn(`tests/${folder}`)).toEqual(ids(rules));
  });
});

describe('every suggestion', () => {
  it('belongs to a family that the list may hold', () => {
    expect(HINTS.every(({ family }) => family === 'hint' || family === 'calendar')).toBe(true);
    expect(CATALOGUE.every(({ family }) => family !== 'hint')).toBe(true);
  });
});
