import { expect, test } from 'vitest';
import { countCases } from './vitest-run.mjs';

const file = (status: string, ...cases: string[]) => ({
  testResults: [{ status, assertionResults: cases.map((one) => ({ status: one })) }],
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
