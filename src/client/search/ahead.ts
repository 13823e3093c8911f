import { aheadFile } from '../../search/browser/pagefind.ts';

/** Every fetch of the worker, before any was handed out. */
const direct = globalThis.fetch.bind(globalThis);

/**
 * Begins to fetch side by side what Pagefind asks for one after another when it starts; on a slow network each such
 * step takes half a second. From then on `fetch` hands out what is on its way.
 *
 * @param folder address of the index, with a slash at its end
 * @param stems the language whose stems the index knows
 */
export function fetchAhead(folder: string, stems: string): void {
  const begun = new Map<string, Promise<Response>>();
  const begin = (name: string): void => {
    const response = direct(folder + name);
    // Whoever asks for the file gets the error.
    response.catch(() => undefined);
    begun.set(folder + name, response);
  };
  const known = ['pagefind-entry.json', `wasm.${stems}.pagefind`];
  known.forEach(begin);
  const named = direct(folder + aheadFile)
    .then((response) => response.json() as Promise<string[]>)
    .then((names) => names.forEach(begin))
    // Without the list Pagefind fetches one file after another.
    .catch(() => undefined);
  globalThis.fetch = async (input, init) => {
    // Pagefind adds the time to the address of its entry, to get past caches.
    const { origin, pathname } = new URL(input instanceof Request ? input.url : input, folder);
    const address = origin + pathname;
    if (!begun.has(address)) await named;
    const response = begun.get(address);
    if (!response) return direct(input, init);
    begun.delete(address);
    return response;
  };
}
