import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from '../../../../scripts/run/suites.mjs';
import { ROOT } from '../../../../scripts/setup/project.mjs';

describe('countVitest', () => {
  it('counts tests, and says why one failed', () => {
    const report = {
      numPassedTests: 2,
      numFailedTests: 1,
      testResults: [
        {
          name: join(ROOT, 'tests/one.test.ts'),
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'is well' },
            {
              status: 'failed',
              fullName: 'is not',
              failureMessages: ['\u001b[31mexpected 1\u001b[39m\n\nto be 2\n    at one.test.ts:3:1'],
            },
          ],
        },
      ],
    };
    const failures = ['tests/one.test.ts: is not\n  expected 1\n  to be 2'];
    expect(countVitest(report)).toEqual({ passed: 2, failed: 1, failures });
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
  it('counts tests, a flaky one as passed, and says why one failed the last time', () => {
    const report = {
      stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 },
      suites: [
        {
          suites: [
            {
              specs: [
                {
                  ok: false,
                  file: 'one.spec.ts',
                  title: 'is not',
                  tests: [
                    {
                      results: [
                        { errors: [{ message: 'before' }] },
                        { errors: [{ message: 'a' }, { message: 'b' }] },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
        { specs: [{ ok: true, file: 'one.spec.ts', title: 'is well' }] },
      ],
      errors: [],
    };
    const failures = ['one.spec.ts: is not\n  a\n  b'];
    expect(countPlaywright(report)).toEqual({ passed: 6, failed: 1, failures });
  });

  it('counts an error outside any test as a failure', () => {
    expect(countPlaywright({ stats: { expected: 5 }, errors: [{ message: 'no server' }] })).toEqual({
      passed: 5,
      failed: 1,
      failures: ['no server'],
    });
  });
});
