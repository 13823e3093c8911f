import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from './command.mjs';
import { CACHE, Remedy, readJson, writeJson } from './project.mjs';
import { runTool } from './tool.mjs';

/** Where setup notes the browser that the tests drive. */
export const BROWSER_FILE = join(CACHE, 'browser.json');

/** Keeps the browser quiet: it talks to the pages under test and to nobody else. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A browser that runs on this machine.
 *
 * @typedef {{ executablePath: string, args: string[] }} Browser
 *   args are its start flags; whoever starts it adds `--headless`
 */

/**
 * The browser that setup has found.
 *
 * @returns {Browser}
 * @throws {Remedy} where setup has not run
 */
export function readBrowser() {
  const browser = readJson(BROWSER_FILE);
  if (!browser) throw new Remedy('No browser noted. Run `npm run setup -- --browser`.');
  return browser;
}

/**
 * Makes sure of a Chromium: the one in CHROMIUM_PATH, one of this machine, else Playwright's, else the system's package.
 *
 * @returns {Promise<boolean>} whether anything was found or installed anew
 * @throws {Remedy} where none can be had
 */
export async function ensureBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  const known = readJson(BROWSER_FILE);
  if (known && existsSync(known.executablePath) && (!chosen || chosen === known.executablePath)) return false;

  const browser = chosen ? probe(chosen) : ((await findBrowser()) ?? (await installBrowser()));
  if (!browser && chosen) throw new Remedy(`CHROMIUM_PATH is ${chosen}, which does not start as a Chromium.`);
  if (!browser) {
    throw new Remedy(
      'The tests need a Chromium, and none could be found or installed. One of these will do:\n' +
        '  install Chromium or Google Chrome, then try again\n' +
        '  CHROMIUM_PATH=/path/to/chromium npm test\n' +
        '  npx playwright install --with-deps chromium   (Linux: as root)\n' +
        '`npm start` and `npm test -- unit` need no browser.',
    );
  }
  writeJson(BROWSER_FILE, browser);
  console.log(`Setup: the tests use ${browser.executablePath}`);
  return true;
}

/** @returns {Promise<Browser | undefined>} the first browser here that starts */
async function findBrowser() {
  for (const path of [await playwrightPath(), ...candidates()]) {
    const browser = existsSync(path) && probe(path);
    if (browser) return browser;
  }
  return undefined;
}

/** Where Playwright keeps its own Chromium, the version that it is tested with. */
async function playwrightPath() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/**
 * Places where a Chromium may be, likeliest first.
 *
 * @param {string} platform as `process.platform`
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]} paths of files that may not exist
 */
export function candidates(platform = process.platform, env = process.env) {
  if (platform === 'win32') {
    const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const names = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return names.flatMap((name) => programs.map((folder) => `${folder}\\${name}`));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  if (platform !== 'darwin') return onPath;
  const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  return [...apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`), ...onPath];
}

/**
 * Starts a browser once on a tiny page: a file of the right name may be a stub, or lack libraries.
 *
 * @param {string} executablePath
 * @returns {Browser | undefined} undefined where it does not start
 */
function probe(executablePath) {
  const isRoot = process.getuid?.() === 0;
  // As root there is no sandbox; elsewhere it may be forbidden, as in containers. All it ever opens is our own site.
  const attempts = isRoot ? [['--no-sandbox']] : [[], ['--no-sandbox']];
  for (const sandbox of attempts) {
    const args = [...FLAGS, ...sandbox];
    const profile = mkdtempSync(join(tmpdir(), 'browser-'));
    const page = ['--dump-dom', 'data:text/html,<p>it starts</p>'];
    const { stdout } = spawnSync(
      executablePath,
      ['--headless', ...args, `--user-data-dir=${profile}`, ...page],
      {
        encoding: 'utf8',
        timeout: 60_000,
      },
    );
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    if (stdout?.includes('it starts')) return { executablePath, args };
  }
  return undefined;
}

/** @returns {Promise<Browser | undefined>} a browser newly installed, if that can be done */
async function installBrowser() {
  console.log('Setup: no Chromium here; fetching the one that Playwright offers …');
  const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;
  // A closed network should be told in seconds, not minutes.
  const env = {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: process.env.PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT ?? '15000',
  };
  const isFetched = (await runTool('playwright', ['install', 'chromium'], env)) === 0;
  if (isFetched) {
    const path = await playwrightPath();
    const browser = probe(path);
    if (browser || !isRootOnLinux) return browser;
    await runTool('playwright', ['install-deps', 'chromium']);
    return probe(path) ?? installPackage();
  }
  return isRootOnLinux ? installPackage() : undefined;
}

/** @returns {Promise<Browser | undefined>} Chromium as the system's own package */
async function installPackage() {
  console.log('Setup: installing the package chromium with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
  return findBrowser();
}
