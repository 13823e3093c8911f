/**
 * Measures the built site in a browser, which takes minutes: `npm run bench`. By name only some benchmarks
 * (`npm run bench -- interaction`), with `--page trade` only pages with this in their address, with `--rounds 5` as often
 * as that; with `--strict` a bar that does not hold fails.
 */
import { buildIfChanged } from './build.mjs';
import { runMain } from '../setup/project.mjs';
import { setup } from '../setup/setup.mjs';
import { runTool } from '../setup/tool.mjs';

await runMain(async () => {
  await setup({ browser: true });
  await buildIfChanged();
  process.exitCode = await runTool('scripts/bench/main.ts', process.argv.slice(2));
});
