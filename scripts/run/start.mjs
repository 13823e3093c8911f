/** Sets up, builds where needed, and serves the site: `npm start [-- --port 4321]`. */
import { parseArgs } from 'node:util';
import { builtBase, buildIfChanged } from './build.mjs';
import { DIST, runMain } from '../setup/project.mjs';
import { serve } from '../server/serve.mjs';
import { setup } from '../setup/setup.mjs';

/** How many ports are tried before giving up. */
const TRIES = 50;

await runMain(async () => {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  await setup();
  await buildIfChanged();
  const port = Number(values.port ?? process.env.PORT ?? 4321);
  const { url, close } = await serve({ root: DIST, port, tries: TRIES, base: builtBase() });
  console.log(`\nReady: ${url}\nCtrl-C stops.`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close);
});
