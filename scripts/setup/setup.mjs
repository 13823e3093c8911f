/**
 * Sets the project up: `npm run setup`, with `-- --browser` for the tests in a browser too.
 * Runs on Node 20 and without dependencies, since it is what brings both.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.mjs';
import { npm } from './command.mjs';
import { ensureEngines } from './engines.mjs';
import { ensureArial } from './fonts.mjs';
import { ensureNode } from './node.mjs';
import { ensureNginx } from './nginx.mjs';
import { ensurePrograms } from './programs.mjs';
import { Remedy, ROOT, readJson, runMain } from './project.mjs';

/**
 * Brings dependencies, a modern Node and, if asked, a browser. What is there already stays.
 *
 * @param {{ browser?: boolean, engines?: boolean, systemPackages?: boolean }} [options] browser is a Chromium, engines
 *   are two other browsers if they can be had; systemPackages allows apt-get to install what they need
 * @throws {Remedy} where something cannot be had, with what to do about it
 */
export async function setup({
  browser = false,
  engines = false,
  systemPackages = process.env.CI === 'true',
} = {}) {
  const done = [await ensureDependencies(), await ensureNode()];
  done.push(await ensureNginx(systemPackages), await ensurePrograms(systemPackages));
  if (browser) done.push(await ensureBrowser(systemPackages), await ensureArial(systemPackages));
  if (engines) done.push(await ensureEngines(systemPackages));
  console.log(done.includes(true) ? 'Setup: done.' : 'Setup: nothing to do.');
}

/** @returns {Promise<boolean>} whether they were installed now */
async function ensureDependencies() {
  if (isInstalled()) return false;
  console.log('Setup: installing dependencies …');
  // npm checks them against the Node that runs it, not the one that will run them, and would warn.
  if ((await npm(['ci', '--include=dev'])) === 0) return true;
  throw new Remedy('`npm ci` failed; the lines above say why. It needs the npm registry.');
}

/** Whether node_modules has every package of the lock file, by npm's own record of it. */
function isInstalled() {
  const found = readJson(join(ROOT, 'node_modules', '.package-lock.json'))?.packages;
  const wanted = Object.entries(readJson(join(ROOT, 'package-lock.json'))?.packages ?? {});
  return wanted.every(([path, { version, optional }]) => {
    if (path === '') return true;
    // Optional packages are for some platforms only; which of them belong here is npm's to say.
    const here = found?.[path];
    return here ? here.version === version && existsSync(join(ROOT, path)) : Boolean(found && optional);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = (/** @type {string} */ flag) => process.argv.includes(flag);
  await runMain(() =>
    setup({
      browser: asked('--browser'),
      engines: asked('--browser'),
      ...(asked('--system-packages') && { systemPackages: true }),
    }),
  );
}
