import { expect, it, vi } from 'vitest';
import { logFailure } from '@/lib/platform/logger';

it('The log names what failed and never quotes what somebody wrote', () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  logFailure('unsent.save', new RangeError('"my secret" does not fit'), { rows: 3 });

  expect(warned).toHaveBeenCalledExactlyOnceWith('[Tonewright]', 'unsent.save', 'RangeError', { rows: 3 });
  warned.mockRestore();
});
