/**
 * Sets up, then runs a tool or a script of the project with a modern Node: `node scripts/run/run.mjs astro dev`.
 * `--browser` before its name also makes sure of a browser, `--build` of an up-to-date dist/.
 * (`setup && astro dev` in a shell would not do: on the first run the shell still remembers the old Node.)
 */
import { buildIfChanged } from './build.mjs';
import { runMain } from '../setup/project.mjs';
import { setup } from '../setup/setup.mjs';
import { runTool } from '../setup/tool.mjs';

await runMain(async () => {
  const args = process.argv.slice(2);
  const name = args.find((arg) => !arg.startsWith('--')) ?? '';
  const needs = args.slice(0, args.indexOf(name));
  await setup({ browser: needs.includes('--browser') });
  if (needs.includes('--build')) await buildIfChanged();
  process.exitCode = await runTool(name, args.slice(needs.length + 1));
});
