import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './packages.mjs';

/** Where nginx is: outside the search path of most users. */
const PROGRAMS = ['/usr/sbin/nginx', '/usr/local/sbin/nginx'];
const MODULES = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules'];

/**
 * The nginx of this machine, with its module for Brotli.
 *
 * @returns {{ program: string, brotli: string } | undefined} paths; undefined where either is missing
 */
export function findNginx() {
  const program = PROGRAMS.find(existsSync);
  const brotli = MODULES.map((folder) => join(folder, 'ngx_http_brotli_static_module.so')).find(existsSync);
  return program && brotli ? { program, brotli } : undefined;
}

/**
 * Installs nginx from Debian's or Ubuntu's packages, if that may be done; without it the test of our sample is left out.
 *
 * @param {boolean} systemPackages whether apt-get may install
 * @returns {Promise<boolean>} whether it was installed now
 */
export async function ensureNginx(systemPackages) {
  if (!systemPackages || findNginx()) return false;
  console.log('Setup: installing nginx …');
  return installPackages('nginx', 'libnginx-mod-http-brotli-static');
}
