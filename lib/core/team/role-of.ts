import type { AccountRole } from '../guidelines/check-context';
import { plainHandle } from './plain-handle';
import type { Settings } from './settings';

/** Who speaks through an account; the brand where nobody said. */
export function roleOf(handle: string, { roles }: Pick<Settings, 'roles'>): AccountRole {
  const own = plainHandle(handle);
  return Object.entries(roles).find(([account]) => plainHandle(account) === own)?.[1] ?? 'brand';
}
