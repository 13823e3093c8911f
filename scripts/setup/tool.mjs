import { delimiter, join } from 'node:path';
import { modernNode } from './node.mjs';
import { Remedy, ROOT, readJson } from './project.mjs';
import { run } from './command.mjs';

/**
 * Package of each tool whose name is another.
 *
 * @type {Record<string, string>}
 */
const PACKAGES = { depcruise: 'dependency-cruiser', playwright: '@playwright/test', tsc: 'typescript' };

/**
 * Runs a tool of node_modules, or a script of this project, with a modern Node and the project's tools on the path.
 *
 * @param {string} name of a tool (`astro`), or a path to a script (`scripts/import/main.ts`)
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to our environment
 * @returns {Promise<number>} its exit code
 */
export function runTool(name, args, env = {}) {
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return run(modernNode(), [toolFile(name), ...args], {
    // Astro's telemetry is off here: nothing that we run talks to others unasked.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env, PATH: path },
    stdin: 'inherit',
  });
}

/**
 * The JavaScript file behind a tool's name. (Starting it ourselves instead of `node_modules/.bin/…` is the same on
 * every platform, and leaves no doubt about which Node runs it.)
 *
 * @param {string} name
 */
function toolFile(name) {
  if (/\.(mjs|js|ts)$/.test(name)) return join(ROOT, name);
  const folder = join(ROOT, 'node_modules', PACKAGES[name] ?? name);
  const bin = readJson(join(folder, 'package.json'))?.bin;
  const file = typeof bin === 'string' ? bin : bin?.[name];
  if (!file) throw new Remedy(`No tool "${name}" in node_modules. Run \`npm run setup\`.`);
  return join(folder, file);
}
