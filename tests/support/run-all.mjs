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

const FIREFOX = 'tests/e2e/firefox.e2e.ts';
const FULL_DISK = 'tests/e2e/full-disk.e2e.ts';

const STEPS = [
  ['types', command('tsc', '--noEmit')],
  ['types of the stage', command('tsc', '--noEmit', '--project', 'tests/stage')],
  ['lint and format', command('biome', 'check', '--diagnostic-level=error', '.')],
  ['unused files, exports and packages', command('knip')],
  ['unit, component and architecture tests', () => runVitest(['core', 'unit', 'component', 'architecture'])],
  ['dates on machines in Seoul, New York and Berlin', () => runVitest(['seoul', 'new-york', 'berlin'])],
  ['build for Chrome', command('wxt', 'build')],
  ['build for Firefox', command('wxt', 'build', '--browser', 'firefox')],
  ['build of the stage', command('vite', 'build', '--config', 'tests/stage/vite.config.ts')],
  ['tests of the builds', () => runVitest(['build'])],
  ['end to end in Chromium', () => runVitest(['e2e'], ['--exclude', FIREFOX, '--exclude', FULL_DISK])],
  ['end to end on a full disk', onFullDisk],
  ['end to end in Firefox', inFirefox],
];

/** Chromium is what everything needs; a machine that can't have a Firefox too is told so and loses this step alone. */
async function inFirefox() {
  const problem = await installFirefox();
  return problem ? { passed: 0, failed: 0, problem } : runVitest(['e2e'], [FIREFOX]);
}

/** A container without the right to mount a disk loses this step alone, and is told so, too. */
async function onFullDisk() {
  const problem = whyNoSmallDisk();
  return problem ? { passed: 0, failed: 0, problem } : runVitest(['e2e'], [FULL_DISK]);
}

const total = { passed: 0, failed: 0 };
const failedSteps = [];
const failedCases = [];
const leftOut = [];
for (const [name, step] of STEPS) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const { passed, failed, problem, names = [] } = await step();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failedSteps.push(name);
  failedCases.push(...names);
  if (problem) leftOut.push(`${name}: ${problem}`);
  console.log(
    `== ${name}: ${passed} passed, ${failed} failed, ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
}
for (const reason of leftOut) console.log(`\nNot run: ${reason}`);
if (failedSteps.length > 0) console.log(`\nNot passed: ${failedSteps.join('; ')}`);
for (const name of failedCases) console.log(`  ${name}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
