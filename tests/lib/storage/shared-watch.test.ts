import { expect, it } from 'vitest';
import { sharedWatch } from '@/lib/storage/shared-watch';

/** A watch that counts its subscriptions and tells what it is told to. */
function aWatch() {
  let tell: { next(value: string): void; failed(error: unknown): void };
  const open = { now: 0, ever: 0 };
  const watch = sharedWatch<string>({
    subscribe(next, failed) {
      tell = { next, failed };
      open.now += 1;
      open.ever += 1;
      return () => {
        open.now -= 1;
      };
    },
  });
  const heard: string[] = [];
  const hear = (who: string) =>
    watch.subscribe(
      (value) => heard.push(`${who}: ${value}`),
      (error) => heard.push(`${who}: failed, ${error}`),
    );
  return { open, heard, hear, next: (value: string) => tell.next(value), fail: () => tell.failed('locked') };
}

it('asks once for many, and who comes later hears at once what the others heard last', () => {
  const { open, heard, hear, next } = aWatch();
  hear('a');
  hear('b');
  next('one');
  hear('c');

  expect(open.ever).toBe(1);
  expect(heard).toEqual(['a: one', 'b: one', 'c: one']);
});

it('tells a failure to those who come later too, until there is an answer', () => {
  const { heard, hear, next, fail } = aWatch();
  hear('a');
  fail();
  hear('b');
  next('one');

  expect(heard).toEqual(['a: failed, locked', 'b: failed, locked', 'a: one', 'b: one']);
});

it('stops asking once nobody listens, and then asks anew instead of telling what may be old', () => {
  const { open, heard, hear, next } = aWatch();
  const stop = [hear('a'), hear('b')];
  next('one');
  for (const leave of [...stop, ...stop]) leave();
  expect(open).toEqual({ now: 0, ever: 1 });

  hear('c');
  expect(open).toEqual({ now: 1, ever: 2 });
  expect(heard).toEqual(['a: one', 'b: one']);
});
