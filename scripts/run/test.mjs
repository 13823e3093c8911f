/**
 * Runs the tests: `npm test` for all, `npm test -- unit` for one suite, with arguments for its runner after it:
 * `npm test -- unit sentences`.
 */
import { buildIfChanged } from './build.mjs';
import { Remedy, runMain } from '../setup/project.mjs';
import { setup } from '../setup/setup.mjs';
import { runPlaywright, runVitest, SUITES } from './suites.mjs';

await runMain(async () => {
  const [name, ...args] = process.argv.slice(2);
  if (name && !(name in SUITES)) {
    throw new Remedy(`There is no suite "${name}". Expected one of: ${Object.keys(SUITES).join(', ')}.`);
  }
  const wanted = name ? [name] : Object.keys(SUITES);
  const vitest = wanted.filter((suite) => SUITES[suite]?.runner === 'vitest' && suite !== 'engines');
  const e2e = wanted.includes('e2e');
  const engines = wanted.includes('engines');

  await setup({ browser: e2e || engines, engines });
  if (wanted.some((suite) => SUITES[suite]?.needsBuild)) await buildIfChanged();

  const results = [];
  if (vitest.length > 0) results.push(await runVitest(vitest, args));
  if (e2e) results.push(await runPlaywright(args));
  // By themselves: two browsers are all that a small machine can do at a time.
  if (engines) results.push(await runVitest(['engines'], args));

  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  // At the end, where one looks first.
  for (const failure of results.flatMap(({ failures }) => failures)) console.error(`Failed: ${failure}`);
  if (passed + failed === 0) console.error('No test ran, which counts as a failure.');
  if (failed > 0 || passed + failed === 0) process.exitCode = 1;
  console.log(`\n${passed} passed, ${failed} failed`);
});
