import { realpathSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/**
 * A base path as addresses have it: `repo` → `/repo/`.
 *
 * @param {string} base
 */
export function normalBase(base) {
  const name = base.replace(/^\/+|\/+$/g, '');
  return name === '' ? '/' : `/${name}/`;
}

/**
 * What an address stands for: a file, another address, or nothing.
 *
 * @param {{ root: string, base: string }} site root is a real path, base as `normalBase` gives it
 * @param {string} pathname still percent-encoded
 * @returns {{ file: string | undefined } | { redirect: string }}
 */
export function locate({ root, base }, pathname) {
  if (base !== '/' && (pathname === '/' || `${pathname}/` === base)) return { redirect: base };
  if (!pathname.startsWith(base)) return { file: undefined };
  let path;
  try {
    path = decodeURIComponent(pathname.slice(base.length));
  } catch {
    return { file: undefined };
  }
  if (path.includes('\0')) return { file: undefined };
  const file = resolve(root, `./${path}`);
  if (!isInside(root, file)) return { file: undefined };
  if (isFile(file) && !path.endsWith('/')) return { file: real(root, file) };
  if (!isFile(join(file, 'index.html'))) return { file: undefined };
  // Several slashes at the start would name another host.
  if (path !== '' && !path.endsWith('/')) return { redirect: `${pathname}/`.replace(/^\/+/, '/') };
  return { file: real(root, join(file, 'index.html')) };
}

/**
 * Whether there is a file at a path.
 *
 * @param {string} path
 */
export const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * @param {string} root
 * @param {string} file
 */
const isInside = (root, file) => file === root || file.startsWith(root + sep);

/**
 * The file itself, unless a symbolic link leads out of the folder.
 *
 * @param {string} root
 * @param {string} file
 */
function real(root, file) {
  const target = realpathSync(file);
  return isInside(root, target) ? target : undefined;
}
