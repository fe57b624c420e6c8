import { expect, it } from 'vitest';
import { newestOnly } from '@/entrypoints/composer.content/newest-only';

it('what comes while something is done waits, and only the newest of it is done', async () => {
  const begun: string[] = [];
  const finish: (() => void)[] = [];
  const want = newestOnly((letter: string) => {
    begun.push(letter);
    return new Promise<void>((resolve) => finish.push(resolve));
  });

  want('a');
  want('b');
  want('c');
  expect(begun).toEqual(['a']);

  finish[0]?.();
  await expect.poll(() => begun).toEqual(['a', 'c']);
});
