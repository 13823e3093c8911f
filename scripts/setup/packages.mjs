import { run } from './command.mjs';

/** Apt-get has to know what is offered; once is enough. */
let isUpdated = false;

/**
 * Installs packages of Debian or Ubuntu.
 *
 * @param {...string} names
 * @returns {Promise<boolean>} whether all of them are there now
 */
export async function installPackages(...names) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (!isUpdated) isUpdated = (await run('apt-get', ['update', '-qq'], { env })) === 0;
  return (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env })) === 0;
}
