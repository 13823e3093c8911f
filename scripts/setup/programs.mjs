import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './command.mjs';

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

/**
 * Installs Pandoc from Debian's or Ubuntu's packages, if that may be done. Other readers of our files, Biber and EPUBCheck,
 * bring hundreds of megabytes: tests use them where they are.
 *
 * @param {boolean} systemPackages whether apt-get may install
 * @returns {Promise<boolean>} whether it was installed now
 */
export async function ensurePandoc(systemPackages) {
  if (!systemPackages || findProgram('pandoc')) return false;
  console.log('Setup: installing Pandoc …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  return (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'pandoc'], { env })) === 0;
}
