import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from '../../../../scripts/run/suites.mjs';

describe('countVitest', () => {
  it('counts tests', () => {
    const report = {
      numPassedTests: 2,
      numFailedTests: 1,
      testResults: [{ status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] }],
    };
    expect(countVitest(report)).toEqual({ passed: 2, failed: 1 });
  });

  it('counts a file that fails before its first test as a failure', () => {
    const report = {
      numPassedTests: 2,
      numFailedTests: 0,
      testResults: [{ status: 'failed', assertionResults: [] }],
    };
    expect(countVitest(report)).toEqual({ passed: 2, failed: 1 });
  });

  it('counts nothing where there is no report', () => {
    expect(countVitest(undefined)).toEqual({ passed: 0, failed: 0 });
  });
});

describe('countPlaywright', () => {
  it('counts tests, and a flaky one as passed', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 }, errors: [] };
    expect(countPlaywright(report)).toEqual({ passed: 6, failed: 1 });
  });

  it('counts an error outside any test as a failure', () => {
    expect(countPlaywright({ stats: { expected: 5 }, errors: [{ message: 'no server' }] })).toEqual({
      passed: 5,
      failed: 1,
    });
  });
});
