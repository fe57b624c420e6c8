import { expect, test } from 'vitest';
import manifest from '../../package.json';
import stageManifest from '../stage/package.json';
import { type LockFile, missingFromLock, unpinned } from './lock-file';
import { readText } from './source-tree';

const lockOf = (path: string): LockFile => JSON.parse(readText(path));

test('a clean install is in step on every platform', () => {
  expect(missingFromLock(lockOf('package-lock.json'))).toEqual([]);
  expect(missingFromLock(lockOf('tests/stage/package-lock.json'))).toEqual([]);
});

test('every dependency is one exact version', () => {
  expect(
    unpinned({ ...manifest.dependencies, ...manifest.devDependencies, ...stageManifest.devDependencies }),
  ).toEqual([]);
});

test('gaps and ranges are seen', () => {
  const gap = { packages: { 'node_modules/tool': { optionalDependencies: { 'tool-android': '1.0.0' } } } };

  expect(missingFromLock(gap)).toEqual(['tool-android@1.0.0']);
  expect(unpinned({ react: '^19.0.0', dexie: '4.0.0' })).toEqual(['react']);
});
