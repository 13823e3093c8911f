/**
 * Sets up, then runs a tool or a script of the project with a modern Node: `node scripts/run/run.mjs astro dev`.
 * (`setup && astro dev` in a shell would not do: on the first run the shell still remembers the old Node.)
 */
import { runMain } from '../setup/project.mjs';
import { setup } from '../setup/setup.mjs';
import { runTool } from '../setup/tool.mjs';

await runMain(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  await setup();
  process.exitCode = await runTool(name, args);
});
