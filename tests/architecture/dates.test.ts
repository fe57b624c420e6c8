import { expect, test } from 'vitest';
import { dateProblems } from './dates';
import { aTree, readSources, SOURCE_FOLDERS } from './source-tree';

test('every date is worked out by one library, and the clock is read at the edges', () => {
  expect(dateProblems(readSources(...SOURCE_FOLDERS))).toEqual([]);
});

test('dates worked out by hand are seen in a made-up tree', () => {
  const tree = aTree({
    'components/a.tsx': 'const day = new Date(at);',
    'lib/core/b.ts': 'const at = Date.parse(text);',
    'lib/core/c.ts': 'const at = Date.UTC(year, month - 1, day);',
    'lib/exchange/d.ts': 'const hour = moment.getHours();',
    'lib/exchange/e.ts': 'const day = moment.toISOString().slice(0, 10);',
    'components/f.tsx': 'const now = Date.now();',
    'lib/core/g.ts': 'const tomorrow = startOfDay(zone, now) + DAY_MS;',
    'lib/core/h.ts': 'const later = Temporal.Instant.fromEpochMilliseconds(now + 86_400_000);',
    'lib/platform/clock.ts': 'export const now = () => Date.now();',
    'lib/sites/x/post.ts': "const at = Date.parse(element.getAttribute('datetime'));",
    'lib/core/fine.ts':
      'const DAY_MS = 86_400_000;\nconst isOld = now - at > 2 * DAY_MS;\nconst zoned = toZonedDateTimeISO(zone);',
  });

  expect(dateProblems(tree)).toEqual([
    'components/a.tsx has a Date object',
    'lib/core/b.ts has a date read by hand',
    'lib/core/c.ts has a date put together by hand',
    'lib/exchange/d.ts has a Date asked for its parts',
    'lib/exchange/e.ts has a Date asked for its parts',
    'components/f.tsx has the clock',
    'lib/core/g.ts counts days of a calendar in milliseconds: some have 23 hours, some 25',
    'lib/core/h.ts counts days of a calendar in milliseconds: some have 23 hours, some 25',
  ]);
});
