import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, readJson } from '../setup/project.mjs';
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

/** @typedef {{ passed: number, failed: number, code: number }} Result code is the runner's exit code */

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
 */
export function countVitest(report) {
  /** @type {{ status: string, assertionResults: { status: string }[] }[]} */
  const files = report?.testResults ?? [];
  const broken = files.filter((file) => isFailed(file) && !file.assertionResults.some(isFailed));
  return { passed: report?.numPassedTests ?? 0, failed: (report?.numFailedTests ?? 0) + broken.length };
}

/** @param {{ status: string }} result */
const isFailed = ({ status }) => status === 'failed';

/**
 * Counts a report of Playwright's JSON reporter. An error outside any test is one failure. A test that passes when it is
 * tried again, as build machines do, passes; the list names it as flaky.
 *
 * @param {any} report undefined where none was written
 */
export function countPlaywright(report) {
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  return { passed: expected + flaky, failed: unexpected + (report?.errors?.length ?? 0) };
}

/**
 * A runner that fails for a reason outside its report is one failure, never none.
 *
 * @param {number} code
 * @param {{ passed: number, failed: number }} counted
 * @returns {Result}
 */
function withCode(code, { passed, failed }) {
  return { code, passed, failed: code !== 0 && failed === 0 ? 1 : failed };
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
