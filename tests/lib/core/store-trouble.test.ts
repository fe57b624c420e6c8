import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { storeTroubleOf } from '@/lib/core/store-trouble';
import { NewerDatabaseError } from '@/lib/storage/newer-database-error';

it.each([
  ['full', new DOMException('', 'QuotaExceededError')],
  ['full', Object.assign(new Error(), { name: 'AbortError', inner: { name: 'QuotaExceededError' } })],
  ['refused', new DOMException('', 'SecurityError')],
  ['refused', new Dexie.MissingAPIError('no database here')],
  ['newer', new NewerDatabaseError(19, 9)],
  [
    'newer',
    Object.assign(new Error(), { name: 'DatabaseClosedError', inner: new NewerDatabaseError(19, 9) }),
  ],
] as const)('calls it %s', (trouble, error) => {
  expect(storeTroubleOf(error)).toBe(trouble);
});

it.each([new Error('locked'), 'locked', null, undefined])('knows nothing of %s', (error) => {
  expect(storeTroubleOf(error)).toBeNull();
});
