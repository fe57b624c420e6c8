import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { countCases, failedNames } from './vitest-run.mjs';

const file = (status: string, ...cases: string[]) => ({
  testResults: [
    {
      name: resolve('tests/one.test.ts'),
      status,
      assertionResults: cases.map((one, at) => ({
        status: one,
        fullName: `case ${at + 1}`,
        failureMessages: one === 'failed' ? ['Error: too late\n  at somewhere'] : [],
      })),
    },
  ],
});

test('passed and failed cases are counted as they are', () => {
  expect(countCases(file('failed', 'passed', 'passed', 'failed'), 1)).toEqual({ passed: 2, failed: 1 });
});

test('a file that did not load is a failure', () => {
  expect(countCases(file('failed'), 1)).toEqual({ passed: 0, failed: 1 });
});

test('a skipped case is a failure', () => {
  expect(countCases(file('passed', 'passed', 'skipped'), 0)).toEqual({ passed: 1, failed: 1 });
});

test('a run without a single case is a failure', () => {
  expect(countCases({ testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 });
});

test('a run that broke without saying which case is a failure', () => {
  expect(countCases(null, 1)).toEqual({ passed: 0, failed: 1 });
  expect(countCases(file('passed', 'passed'), 1)).toEqual({ passed: 1, failed: 1 });
});

test('each case that failed is named at the end, with why', () => {
  expect(failedNames(file('failed', 'passed', 'failed', 'skipped'))).toEqual([
    'tests/one.test.ts: case 2: Error: too late',
    'tests/one.test.ts: case 3: no reason given',
  ]);
});
