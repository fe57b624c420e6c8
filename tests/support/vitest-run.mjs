import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { ROOT, run } from './project.mjs';

/**
 * Runs Vitest projects and counts their cases. A file that does not load, an error outside of any test, a skipped case
 * and a run without a case each count as one failure: none of them says that the thing works.
 * @param {readonly string[]} projects
 * @param {readonly string[]} options
 * @returns {Promise<{ passed: number, failed: number, names: string[] }>} with the names of the cases that failed
 */
export async function runVitest(projects, options = []) {
  const file = resolve(ROOT, '.output/test-results', `${projects.join('-')}.json`);
  mkdirSync(resolve(file, '..'), { recursive: true });
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const named = projects.map((project) => `--project=${project}`);
  const code = await run('vitest', ['run', ...named, ...reporters, ...options], {
    env: { NO_COLOR: '1' },
    says: 'aloud',
  });
  const results = readResults(file);
  return { ...countCases(results, code), names: failedNames(results) };
}

/** @returns {{ passed: number, failed: number }} */
export function countCases(results, exitCode) {
  const files = results?.testResults ?? [];
  const cases = files.flatMap((one) => one.assertionResults);
  const passed = cases.filter(({ status }) => status === 'passed').length;
  const brokenFiles = files.filter(
    (one) => one.status === 'failed' && one.assertionResults.every(isFine),
  ).length;
  const failed = cases.length - passed + brokenFiles;
  const unsaid = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: unsaid ? 1 : failed };
}

/** @returns {string[]} the file and name of each case that failed, and the first line of why */
export function failedNames(results) {
  return (results?.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter((one) => !isFine(one))
      .map(({ fullName, failureMessages }) => {
        const why = failureMessages[0]?.split('\n')[0] ?? 'no reason given';
        return `${relative(ROOT, name)}: ${fullName}: ${why}`;
      }),
  );
}

function isFine({ status }) {
  return status === 'passed';
}

function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
