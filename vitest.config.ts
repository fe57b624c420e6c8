import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const project = (name: string, include: string[], options: Record<string, unknown> = {}) => ({
  plugins: [WxtVitest()],
  // Left to itself Vitest keeps one core free, which on two is half, and gives up after five seconds.
  test: { name, include, environment: 'node', maxWorkers: '100%', testTimeout: 30_000, ...options },
});

/** Files of real browsers, two at a time: while one waits for its page the other goes on. Generous limits. */
const BROWSER = {
  testTimeout: 90_000,
  hookTimeout: 180_000,
  maxWorkers: 2,
  expect: { poll: { timeout: 30_000 } },
};

/** The guide's page draws a hundred rules and is read by axe: two seconds alone, twenty on a busy machine. */
const PAGES = { environment: 'happy-dom', setupFiles: ['tests/support/setup-dom.ts'], testTimeout: 60_000 };

/**
 * Pure code remembers nothing (`tests/architecture` sees to it), so the files of a worker load it once together. Loading
 * it for each of three hundred took five times as long as the tests.
 */
const PURE = ['tests/lib/{core,models}/**/*.test.ts'];

/** Whatever works out dates, on machines that stand elsewhere; the gate's own stands in UTC. */
const WITH_DATES = [
  'tests/lib/core/{calendar,insights,replies/promise}/**/*.test.ts',
  'tests/lib/core/replies/*.test.ts',
  'tests/lib/core/reach/best-times.test.ts',
  'tests/lib/exchange/{ics/*,slots-csv}.test.ts',
  'tests/entrypoints/background/{badge,reminders}.test.ts',
  'tests/support/machine-zone.test.ts',
];
const ZONES = { seoul: 'Asia/Seoul', 'new-york': 'America/New_York', berlin: 'Europe/Berlin' };

export default defineConfig({
  test: {
    projects: [
      project('core', PURE, { isolate: false }),
      project('unit', ['tests/{lib,entrypoints,support}/**/*.test.ts'], { exclude: PURE }),
      // What of it is not pure runs each file apart in `unit` as well.
      ...Object.entries(ZONES).map(([name, TZ]) =>
        project(name, WITH_DATES, { env: { TZ }, isolate: false }),
      ),
      project('component', ['tests/components/**/*.test.tsx', 'tests/lib/**/*.test.tsx'], PAGES),
      project('architecture', ['tests/architecture/**/*.test.ts']),
      project('build', ['tests/build/**/*.test.ts'], BROWSER),
      project('e2e', ['tests/e2e/**/*.e2e.ts'], {
        ...BROWSER,
        globalSetup: 'tests/stage/server/build-stage.ts',
      }),
    ],
  },
});
