import { trustedAddress } from './trusted.ts';

/** Address of the site, with a slash at its end. */
export const root = new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), location.href).href;

let asked: Promise<unknown> | undefined;

/**
 * Lets the worker of the newest build keep what is read. It begins with the next page: no page changes under its reader.
 *
 * @throws Error where the browser has no such workers, or forbids them
 */
export const register = (): Promise<unknown> =>
  (asked ??= Promise.resolve().then(() =>
    navigator.serviceWorker.register(trustedAddress('offline', `${root}sw.js`)),
  ));
