import address from './worker.ts?worker&url';

/** What TypeScript's own types of the browser lack of Trusted Types. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(url: string): string };
}

/** The one policy that pages allow: it knows the address of our own worker, whatever it is asked for. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('worker', {
  createScriptURL: () => address,
});

/**
 * A worker that loads the search index of a language.
 *
 * @param name of the language's index
 */
export const startWorker = (name: string): Worker =>
  new Worker(policy?.createScriptURL(address) ?? address, { type: 'module', name });
