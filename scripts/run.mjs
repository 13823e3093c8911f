/**
 * Sets up, then runs a tool or a script of the project with a modern Node: `node scripts/run.mjs astro dev`.
 * (`setup && astro dev` in a shell would not do: on the first run the shell still remembers the old Node.)
 */
import { runMain } from './project.mjs';
import { setup } from './setup.mjs';
import { runTool } from './tool.mjs';

await runMain(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  await setup();
  process.exitCode = await runTool(name, args);
});
