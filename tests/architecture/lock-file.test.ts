import { expect, test } from 'vitest';
import manifest from '../../package.json';
import lock from '../../package-lock.json';
import stageManifest from '../stage/package.json';
import stageLock from '../stage/package-lock.json';
import { missingFromLock, unpinned } from './lock-file';

test('a clean install is in step on every platform', () => {
  expect(missingFromLock(lock)).toEqual([]);
  expect(missingFromLock(stageLock)).toEqual([]);
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
