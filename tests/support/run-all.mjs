// Everything that must hold, in the order in which a failure says most. Counts every step and every test case.
import { installFirefox } from './install-firefox.mjs';
import { run } from './project.mjs';
import { whyNoSmallDisk } from './small-disk.mjs';
import { runVitest } from './vitest-run.mjs';

const command =
  (name, ...args) =>
  async () => {
    const code = await run(name, args, { says: 'on-failure' });
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  };

/** What stands in one group runs at once: what one step leaves of the machine is the other's. */
const GROUPS = [
  [
    ['types', command('tsc', '--noEmit')],
    ['types of the stage', command('tsc', '--noEmit', '--project', 'tests/stage')],
    ['lint and format', command('biome', 'check', '--diagnostic-level=error', '.')],
    ['unused files, exports and packages', command('knip')],
  ],
  [
    [
      'unit, component and architecture tests',
      () => runVitest(['core', 'unit', 'component', 'architecture']),
    ],
  ],
  [['dates on machines in Seoul, New York and Berlin', () => runVitest(['seoul', 'new-york', 'berlin'])]],
  [
    ['build for Chrome', command('wxt', 'build')],
    ['build for Firefox', command('wxt', 'build', '--browser', 'firefox')],
    ['build of the stage', command('vite', 'build', '--config', 'tests/stage/vite.config.ts')],
  ],
  [['tests of the builds', () => runVitest(['build'])]],
  [['end to end in Chromium and Firefox', endToEnd]],
];

/** Chromium is what everything needs; a machine that lacks the rest is told so and loses the files that need it alone. */
async function endToEnd() {
  const needs = [
    ['tests/e2e/firefox.e2e.ts', await installFirefox()],
    ['tests/e2e/full-disk.e2e.ts', whyNoSmallDisk()],
  ];
  const lacking = needs.filter(([, problem]) => problem);
  const results = await runVitest(
    ['e2e'],
    lacking.flatMap(([file]) => ['--exclude', file]),
  );
  return { ...results, problems: lacking.map(([file, problem]) => `${file}: ${problem}`) };
}

const total = { passed: 0, failed: 0 };
const failedSteps = [];
const failedCases = [];
const leftOut = [];
for (const group of GROUPS) {
  console.log(`\n== ${group.map(([name]) => name).join('; ')}`);
  await Promise.all(group.map(runStep));
}
for (const reason of leftOut) console.log(`\nNot run: ${reason}`);
if (failedSteps.length > 0) console.log(`\nNot passed: ${failedSteps.join('; ')}`);
for (const name of failedCases) console.log(`  ${name}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function runStep([name, step]) {
  const started = Date.now();
  const { passed, failed, problems = [], names = [] } = await step();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failedSteps.push(name);
  failedCases.push(...names);
  leftOut.push(...problems);
  console.log(
    `== ${name}: ${passed} passed, ${failed} failed, ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
}
