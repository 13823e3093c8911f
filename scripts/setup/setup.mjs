/**
 * Sets the project up: `node scripts/setup/setup.mjs [--browser]`.
 * Runs on Node 20 and without dependencies, since it is what brings both.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.mjs';
import { run } from './command.mjs';
import { addedNode, addNode, isInModules, needsAddedNode } from './node.mjs';
import { Remedy, ROOT, readJson, runMain, writeJson } from './project.mjs';

const LOCK = join(ROOT, 'package-lock.json');
const MODULES = join(ROOT, 'node_modules');
const STAMP = join(MODULES, '.setup.json');

/**
 * Brings dependencies, a modern Node and, if asked, a browser. What is there already stays.
 *
 * @param {{ browser?: boolean }} [options]
 * @throws {Remedy} where something cannot be had, with what to do about it
 */
export async function setup({ browser = false } = {}) {
  let changed = false;
  if (!isInstalled()) {
    await installDependencies();
    changed = true;
  }
  if (needsAddedNode() && !addedNode()) {
    await addNode(npm);
    changed = true;
  }
  writeJson(STAMP, stamp());
  if (browser) changed = (await ensureBrowser()) || changed;
  console.log(changed ? 'Setup: done.' : 'Setup: nothing to do.');
}

/** What the installed dependencies depend on. None is compiled for one version of Node, so that is not part of it. */
function stamp() {
  const lock = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  return { lock, platform: `${process.platform}-${process.arch}` };
}

function isInstalled() {
  const found = readJson(STAMP);
  if (!found) return isLikeLock();
  const wanted = stamp();
  if (found.platform !== wanted.platform) return false;
  return found.lock === wanted.lock || isLikeLock();
}

/** Whether npm's own record of node_modules has every package of the lock file, as after an `npm ci` by hand. */
function isLikeLock() {
  const wanted = readJson(LOCK)?.packages ?? {};
  const found = readJson(join(MODULES, '.package-lock.json'))?.packages;
  if (!found) return false;
  return Object.entries(wanted).every(
    // Optional packages are for some platforms only; which of them belong here is npm's to say.
    ([path, { version, optional }]) =>
      path === '' ||
      (found[path] ? found[path].version === version && existsSync(join(ROOT, path)) : optional),
  );
}

async function installDependencies() {
  if (isInModules() && process.platform === 'win32') {
    // Windows deletes no running program, and npm would begin with this one.
    throw new Remedy('The dependencies have changed. Delete the folder node_modules, then try again.');
  }
  console.log('Setup: installing dependencies …');
  // Dependencies are checked against the Node that runs npm, not the one that will run them: hence no warnings.
  const code = await npm(['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error']);
  if (code !== 0) throw new Remedy('`npm ci` failed; the lines above say why. It needs the npm registry.');
}

/**
 * Runs the npm that started us, else the one on the path, and never with a Node out of the node_modules it replaces.
 *
 * @param {string[]} args
 */
function npm(args) {
  const bin = join(MODULES, '.bin');
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== bin);
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  if (cli && node && /npm-cli\.c?js$/.test(cli) && existsSync(node)) {
    const env = { ...process.env, PATH: [dirname(node), ...path].join(delimiter) };
    return run(node, [cli, ...args], { env });
  }
  return run('npm', args, {
    env: { ...process.env, PATH: path.join(delimiter) },
    shell: process.platform === 'win32',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMain(() => setup({ browser: process.argv.includes('--browser') }));
}
