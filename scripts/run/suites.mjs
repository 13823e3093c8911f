import { existsSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { CACHE, ROOT, readJson } from '../setup/project.mjs';
import { runTool } from '../setup/tool.mjs';

/**
 * The test suites by name, and what each needs first.
 *
 * @type {Record<string, { runner: 'vitest' | 'playwright', needsBuild: boolean }>}
 */
export const SUITES = {
  unit: { runner: 'vitest', needsBuild: false },
  content: { runner: 'vitest', needsBuild: true },
  e2e: { runner: 'playwright', needsBuild: true },
  engines: { runner: 'vitest', needsBuild: true },
};

/**
 * @typedef {{ passed: number, failed: number, failures: string[] }} Counted failures are the names of tests that failed,
 *   each with what was found, shortened
 *
 * @typedef {Counted & { code: number }} Result code is the runner's exit code
 */

/**
 * Runs the suites that Vitest runs.
 *
 * @param {string[]} suites
 * @param {string[]} args for Vitest
 * @returns {Promise<Result>}
 */
export async function runVitest(suites, args) {
  const report = freshReport('vitest');
  const projects = suites.flatMap((suite) => ['--project', `${suite}*`]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runTool('vitest', ['run', ...projects, ...reporters, ...args]);
  return withCode(code, countVitest(readJson(report)));
}

/**
 * Runs the tests in the browser.
 *
 * @param {string[]} args for Playwright
 * @returns {Promise<Result>}
 */
export async function runPlaywright(args) {
  const report = freshReport('playwright');
  const code = await runTool('playwright', ['test', '--reporter=list,json', ...args], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return withCode(code, countPlaywright(readJson(report)));
}

/**
 * Counts a report of Vitest's JSON reporter. A file that fails before its first test is one failure.
 *
 * @param {any} report undefined where none was written
 * @returns {Counted}
 */
export function countVitest(report) {
  /** @type {{ name: string, status: string, message?: string, assertionResults: Test[] }[]} */
  const files = report?.testResults ?? [];
  const broken = files.filter((file) => isFailed(file) && !file.assertionResults.some(isFailed));
  return {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + broken.length,
    failures: [
      ...files.flatMap(({ name, assertionResults }) =>
        assertionResults
          .filter(isFailed)
          .map(({ fullName, failureMessages }) =>
            told(`${relative(ROOT, name)}: ${fullName}`, failureMessages?.at(-1)),
          ),
      ),
      ...broken.map(({ name, message }) =>
        told(`${relative(ROOT, name)}: failed before its first test`, message),
      ),
    ],
  };
}

/** @typedef {{ status: string, fullName: string, failureMessages?: string[] }} Test as Vitest reports it */

/**
 * A test that failed, and the first lines of why: who has only the end of a long log has these.
 *
 * @param {string} name
 * @param {string | undefined} why
 */
function told(name, why = '') {
  const lines = stripVTControlCharacters(why)
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line && !/^\s*at /.test(line))
    .slice(0, 15)
    .map((line) => `\n  ${line.slice(0, 200)}`);
  return name + lines.join('');
}

/** @param {{ status: string }} result */
const isFailed = ({ status }) => status === 'failed';

/**
 * Counts a report of Playwright's JSON reporter. An error outside any test is one failure. A test that passes when it is
 * tried again, as build machines do, passes; the list names it as flaky.
 *
 * @param {any} report undefined where none was written
 * @returns {Counted}
 */
export function countPlaywright(report) {
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  /** @type {{ message: string }[]} */
  const errors = report?.errors ?? [];
  return {
    passed: expected + flaky,
    failed: unexpected + errors.length,
    failures: [...(report?.suites ?? []).flatMap(failuresIn), ...errors.map(({ message }) => message)],
  };
}

/**
 * What failed in a suite of Playwright's report.
 *
 * @param {{ specs?: { ok: boolean, file: string, title: string, tests?: any[] }[], suites?: any[] }} suite
 * @returns {string[]}
 */
function failuresIn({ specs = [], suites = [] }) {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests = [] }) => {
      /** @type {{ errors?: { message?: string }[] }[]} */
      const tries = tests.flatMap(({ results = [] }) => results);
      const errors = tries.at(-1)?.errors ?? [];
      return told(`${file}: ${title}`, errors.map(({ message }) => message).join('\n'));
    });
  return [...own, ...suites.flatMap(failuresIn)];
}

/**
 * A runner that fails for a reason outside its report is one failure, never none.
 *
 * @param {number} code
 * @param {Counted} counted
 * @returns {Result}
 */
function withCode(code, counted) {
  return { ...counted, code, failed: code !== 0 && counted.failed === 0 ? 1 : counted.failed };
}

/**
 * The place of a report, without what an earlier run left there.
 *
 * @param {string} name
 */
function freshReport(name) {
  const file = join(CACHE, `${name}.json`);
  if (existsSync(file)) rmSync(file);
  return file;
}
