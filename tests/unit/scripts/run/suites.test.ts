import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from '../../../../scripts/run/suites.mjs';
import { ROOT } from '../../../../scripts/setup/project.mjs';

describe('countVitest', () => {
  it('counts tests', () => {
    const report = {
      numPassedTests: 2,
      numFailedTests: 1,
      testResults: [
        {
          name: join(ROOT, 'tests/one.test.ts'),
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'is well' },
            { status: 'failed', fullName: 'is not' },
          ],
        },
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 2, failed: 1, failures: ['tests/one.test.ts: is not'] });
  });

  it('counts a file that fails before its first test as a failure', () => {
    const report = {
      numPassedTests: 2,
      numFailedTests: 0,
      testResults: [{ name: join(ROOT, 'tests/one.test.ts'), status: 'failed', assertionResults: [] }],
    };
    const failures = ['tests/one.test.ts: failed before its first test'];
    expect(countVitest(report)).toEqual({ passed: 2, failed: 1, failures });
  });

  it('counts nothing where there is no report', () => {
    expect(countVitest(undefined)).toEqual({ passed: 0, failed: 0, failures: [] });
  });
});

describe('countPlaywright', () => {
  it('counts tests, and a flaky one as passed', () => {
    const report = {
      stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 },
      suites: [
        { suites: [{ specs: [{ ok: false, file: 'one.spec.ts', title: 'is not' }] }] },
        { specs: [{ ok: true, file: 'one.spec.ts', title: 'is well' }] },
      ],
      errors: [],
    };
    expect(countPlaywright(report)).toEqual({ passed: 6, failed: 1, failures: ['one.spec.ts: is not'] });
  });

  it('counts an error outside any test as a failure', () => {
    expect(countPlaywright({ stats: { expected: 5 }, errors: [{ message: 'no server' }] })).toEqual({
      passed: 5,
      failed: 1,
      failures: ['no server'],
    });
  });
});
