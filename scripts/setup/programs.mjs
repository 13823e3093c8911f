import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackages } from './packages.mjs';

/**
 * A program of this machine that reads what the site offers.
 *
 * @param {string} name such as `pandoc`
 * @param {string} [path] the search path, as in PATH
 * @returns {string | undefined} its file; undefined where there is none
 */
export const findProgram = (name, path = process.env.PATH ?? '') =>
  path
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(existsSync);

/** What reads what the site offers, and the packages of Debian and Ubuntu that bring it. */
const PACKAGES = {
  pandoc: ['pandoc'],
  biber: ['biber'],
  epubcheck: ['epubcheck', 'default-jre-headless'],
};

/**
 * Installs the readers of our files that are missing, if that may be done. Tests use those that are there, and say which are not.
 *
 * @param {boolean} systemPackages whether apt-get may install
 * @returns {Promise<boolean>} whether one was installed now
 */
export async function ensurePrograms(systemPackages) {
  const missing = Object.entries(PACKAGES).filter(([name]) => findProgram(name) === undefined);
  if (!systemPackages || missing.length === 0) return false;
  console.log(`Setup: installing ${missing.map(([name]) => name).join(', ')} …`);
  const done = [];
  for (const [, names] of missing) done.push(await installPackages(...names));
  return done.includes(true);
}
