/** Checks types, rooms and arrows, lint rules and formatting, all of them even if one fails: `npm run check`. */
import { runMain } from '../setup/project.mjs';
import { setup } from '../setup/setup.mjs';
import { runTool } from '../setup/tool.mjs';

/** Two lines of checks, which run side by side: the first takes as long as all others. */
const LINES = [
  [['astro', 'check', '--minimumFailingSeverity', 'warning']],
  [
    ['depcruise', 'src', 'scripts', '--config', '.dependency-cruiser.mjs'],
    ['eslint', '.', '--max-warnings', '0'],
    ['prettier', '--check', '.'],
  ],
];

await runMain(async () => {
  await setup();
  /** @type {string[]} */
  const failed = [];
  const run = LINES.map(async (checks) => {
    for (const [tool = '', ...args] of checks) {
      if ((await runTool(tool, args)) !== 0) failed.push(tool);
    }
  });
  await Promise.all(run);
  if (failed.length > 0) process.exitCode = 1;
  console.log(failed.length > 0 ? `Check: ${failed.join(', ')} found something.` : 'Check: all is well.');
});
