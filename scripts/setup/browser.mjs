import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackages } from './packages.mjs';
import { findProgram } from './programs.mjs';
import { CACHE, Remedy, readJson, writeJson } from './project.mjs';
import { runTool } from './tool.mjs';

/** Where setup notes the browser that the tests drive. */
const BROWSER_FILE = join(CACHE, 'browser.json');

/** Start flags, beside those with which Playwright keeps a browser quiet: no test machine has a graphics card. */
const ARGS = ['--disable-gpu'];

/** Debian's build of Chromium without a window: the same engine and version, in half the time. */
const SHELL = 'chromium-headless-shell';

/** Where a Chromium may be outside the search path, on macOS and Windows. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const REMEDY = `The tests need a Chromium, and none was found or could be fetched. One of these will do:
  install Chromium or Google Chrome, then try again
  CHROMIUM_PATH=/path/to/chromium npm test
  npm run setup -- --browser --system-packages   (Debian and Ubuntu, as root: apt-get installs what is missing)
\`npm start\` and \`npm test -- unit\` need no browser.`;

/**
 * The browser that setup has found, as Playwright launches it.
 *
 * @returns {{ executablePath: string, args: string[] }}
 * @throws {Remedy} where setup has not run
 */
export function readBrowser() {
  const executablePath = readJson(BROWSER_FILE)?.executablePath;
  if (!executablePath) throw new Remedy('No browser noted. Run `npm run setup -- --browser`.');
  return { executablePath, args: ARGS };
}

/**
 * The browser for tests in which the window does not matter: Chromium without one where there is such a build, else as
 * `readBrowser`.
 *
 * @returns {{ executablePath: string, args: string[] }}
 * @throws {Remedy} where setup has not run
 */
export function readShell() {
  const browser = readBrowser();
  return { ...browser, executablePath: readJson(BROWSER_FILE)?.shellPath ?? browser.executablePath };
}

/**
 * Makes sure of a Chromium: the one in CHROMIUM_PATH, else one of this machine, else the one that Playwright offers; and
 * of its build without a window, where that can be had.
 *
 * @param {boolean} systemPackages whether apt-get may install a browser or its libraries
 * @returns {Promise<boolean>} whether one was found or installed now
 * @throws {Remedy} where none can be had
 */
export async function ensureBrowser(systemPackages) {
  const chosen = process.env.CHROMIUM_PATH;
  const known = readJson(BROWSER_FILE) ?? {};
  const isThere = [known.executablePath, known.shellPath].every(
    (path) => path === null || existsSync(path ?? ''),
  );
  if (isThere && (!chosen || chosen === known.executablePath)) return false;

  const found = await (chosen ? firstThatStarts([chosen]) : findOrInstall(systemPackages));
  if (!found && chosen) throw new Remedy(`CHROMIUM_PATH is ${chosen}, which does not start as a Chromium.`);
  if (!found) throw new Remedy(REMEDY);
  // Who chooses a browser wants that one.
  const shell = chosen ? undefined : await findOrInstallShell(systemPackages);
  writeJson(BROWSER_FILE, { executablePath: found, shellPath: shell ?? null });
  console.log(`Setup: the tests use ${[found, shell].filter(Boolean).join(' and ')}`);
  return true;
}

/** @param {boolean} systemPackages */
async function findOrInstall(systemPackages) {
  const { chromium } = await import('@playwright/test');
  const fetched = chromium.executablePath();
  const find = () => firstThatStarts([...candidates(), fetched]);
  const found = await find();
  if (found) return found;
  console.log('Setup: no Chromium here; fetching the one that Playwright offers …');
  // Where there is no network, that should show in seconds.
  await runTool('playwright', ['install', 'chromium'], { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' });
  const started = await firstThatStarts([fetched]);
  if (started || !systemPackages) return started;
  console.log('Setup: installing system packages …');
  if (existsSync(fetched)) {
    await runTool('playwright', ['install-deps', 'chromium']);
  } else {
    await installPackages('chromium');
  }
  return find();
}

/** @param {boolean} systemPackages */
async function findOrInstallShell(systemPackages) {
  const find = () => firstThatStarts([findProgram(SHELL) ?? '']);
  const found = await find();
  if (found || !systemPackages) return found;
  console.log('Setup: installing a Chromium without a window, for quicker tests …');
  // Where it cannot be had, the other does as well.
  await installPackages(SHELL);
  return find();
}

/**
 * Paths at which this machine may have a Chromium, likeliest first.
 *
 * @param {string} path the search path, as in PATH
 */
export const candidates = (path = process.env.PATH ?? '') => [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap((name) =>
    path
      .split(delimiter)
      .filter(Boolean)
      .map((folder) => join(folder, name)),
  ),
  ...PLACES,
];

/**
 * Starts browsers to see which does: a file of the right name may be a stub, or lack libraries.
 *
 * @param {string[]} paths of files that may not exist
 * @returns {Promise<string | undefined>}
 */
async function firstThatStarts(paths) {
  const { chromium } = await import('@playwright/test');
  for (const executablePath of paths.filter((path) => existsSync(path))) {
    try {
      await (await chromium.launch({ executablePath, args: ARGS, timeout: 60_000 })).close();
      return executablePath;
    } catch {
      // The next may start.
    }
  }
  return undefined;
}
