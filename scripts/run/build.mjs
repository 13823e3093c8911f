/** Builds the site into dist/: `node scripts/run/build.mjs`. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CACHE, DIST, Remedy, ROOT, readJson, runMain, writeJson } from '../setup/project.mjs';
import { setup } from '../setup/setup.mjs';
import { runTool } from '../setup/tool.mjs';

const STAMP = join(CACHE, 'build.json');

/** What a build runs, in order. */
const STEPS = [['astro', 'build']];

/** What the built site depends on, besides the content folder. */
const SOURCES = ['src', 'public', 'scripts', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
const VARIABLES = ['SITE_URL', 'BASE_PATH', 'CONTENT_DIR', 'SECURITY_CONTACT'];

/**
 * Builds the site.
 *
 * @throws {Remedy} where a step fails; its own output says why
 */
export async function build() {
  const sources = hashSources();
  for (const [tool = '', ...args] of STEPS) {
    const code = await runTool(tool, args);
    if (code !== 0) throw new Remedy(`The build failed (${[tool, ...args].join(' ')}, code ${code}).`);
  }
  writeJson(STAMP, { sources, base: process.env.BASE_PATH ?? '/', index: indexState() });
}

/** Builds the site, unless dist/ is what a build of the same sources left there. */
export async function buildIfChanged() {
  const stamp = readJson(STAMP);
  if (stamp && stamp.index && stamp.index === indexState() && stamp.sources === hashSources()) {
    console.log('Build: nothing has changed.');
    return;
  }
  await build();
}

/**
 * The base path that BASE_PATH asks for, else the one under which dist/ was built.
 *
 * @returns {string} with a slash on either side: `/`, `/repo/`
 */
export function builtBase() {
  const path = process.env.BASE_PATH ?? readJson(STAMP)?.base ?? '/';
  return `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}

/** Size and time of the front page, by which a build that was not ours shows. */
function indexState() {
  const found = statSync(join(DIST, 'index.html'), { throwIfNoEntry: false });
  return found && `${found.size}-${found.mtimeMs}`;
}

/** A hash of all that decides what the site looks like. */
function hashSources() {
  const hash = createHash('sha256');
  for (const name of VARIABLES) hash.update(`${name}=${process.env[name] ?? ''}\0`);
  for (const source of [process.env.CONTENT_DIR || 'content', ...SOURCES]) {
    for (const file of filesUnder(resolve(ROOT, source))) {
      const bytes = readFileSync(file);
      hash.update(`${file.split(sep).join('/')}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} path of a file or a folder, which may not exist
 * @returns {string[]} the file, or every file in the folder, sorted
 */
function filesUnder(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMain(async () => {
    await setup();
    await build();
  });
}
