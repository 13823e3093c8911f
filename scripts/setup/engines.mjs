import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installPackages } from './packages.mjs';
import { findProgram } from './programs.mjs';

/** Where Firefox may be outside the search path. */
const PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * @typedef {object} Engines programs of this machine by which a second and a third engine run; null where there is none
 * @property {{ browser: string } | null} firefox
 * @property {{ driver: string, screen: string } | null} webkit WebKitWebDriver and Xvfb: WebKitGTK draws only on a screen
 */

/**
 * The engines beside Chromium that this machine has.
 *
 * @param {string} path the search path, as in PATH
 * @returns {Engines}
 */
export function findEngines(path = process.env.PATH ?? '') {
  const find = (/** @type {string} */ name) => findProgram(name, path);
  const browser = find('firefox-esr') ?? find('firefox') ?? PLACES.find(existsSync);
  const [driver, screen] = [find('WebKitWebDriver'), find('Xvfb')];
  return { firefox: browser ? { browser } : null, webkit: driver && screen ? { driver, screen } : null };
}

/** The Python of the system, which alone sees the system's packages. */
export const PYTHON = '/usr/bin/python3';

/** Whether WebKitGTK can print here: that takes its bindings for Python. */
export const canPrint = () =>
  spawnSync(PYTHON, ['-c', "import gi; gi.require_version('WebKit2', '4.1')"]).status === 0;

/**
 * Says which engines the tests go without, or installs them from Debian's or Ubuntu's packages. What cannot be had is
 * for the tests to report.
 *
 * @param {boolean} systemPackages whether apt-get may install
 * @returns {Promise<boolean>} whether something was installed now
 */
export async function ensureEngines(systemPackages) {
  const { firefox, webkit } = findEngines();
  const prints = canPrint();
  if (firefox && webkit && (prints || !systemPackages)) return false;
  if (systemPackages) {
    console.log('Setup: installing Firefox and WebKitGTK …');
    if (!webkit) await installPackages('webkit2gtk-driver', 'xvfb');
    if (!prints) await installPackages('python3-gi', 'gir1.2-webkit2-4.1', 'poppler-utils');
    // Debian's name; on Ubuntu it is another.
    if (!firefox && !(await installPackages('firefox-esr'))) await installPackages('firefox');
    return true;
  }
  const missing = [firefox ? [] : ['Firefox'], webkit ? [] : ['WebKitGTK']].flat().join(' and ');
  console.log(`Setup: no ${missing} here, so the tests in it are left out. To have them, on Debian and Ubuntu as root:
  npm run setup -- --browser --system-packages`);
  return false;
}
