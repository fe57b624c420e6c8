import { expect, test } from 'vitest';
import { extensionRequestSchemas, requestSchemas } from '@/lib/schemas/requests';
import { handlersOf, namesIn } from './request-names';
import { readSources, readText } from './source-tree';

const requests = namesIn(readText('lib/protocol/requests.ts'), 'Requests');
const extensionRequests = namesIn(readText('lib/protocol/extension-requests.ts'), 'ExtensionRequests');
const pageRequests = namesIn(readText('lib/protocol/page-requests.ts'), 'PageRequests');

const once = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 1]));

test('every question to the background has a schema at the border, and no schema is left over', () => {
  expect(Object.keys(requestSchemas).sort()).toEqual([...requests].sort());
  expect(Object.keys(extensionRequestSchemas).sort()).toEqual([...extensionRequests].sort());
});

test('every question to the background has exactly one handler', () => {
  const background = readSources('entrypoints/background').values();

  const names = [...requests, ...extensionRequests];
  expect(handlersOf(names, background)).toEqual(once(names));
});

test('every question to a page has exactly one handler', () => {
  const page = readSources('entrypoints/composer.content').values();

  expect(handlersOf(pageRequests, page)).toEqual(once(pageRequests));
});

test('names are noun.verb', () => {
  const names = [...requests, ...extensionRequests, ...pageRequests];

  expect(names.filter((name) => !/^[a-z]+\.[a-z]+$/.test(name))).toEqual([]);
});

test('a request without a handler and one with two are seen', () => {
  const contract = `export interface Requests { 'draft.save': { question: 1 }; 'draft.drop': { question: 1 } }`;
  const sources = [`return { 'draft.save': async () => null };`, `const more = { async 'draft.save'() {} };`];

  expect(handlersOf(namesIn(contract, 'Requests'), sources)).toEqual({ 'draft.save': 2, 'draft.drop': 0 });
});
