import type { Chosen, Found } from '../search/engine.ts';
import type { Query } from '../search/query.ts';

/** A question to the worker that has the index; without a query it only gets ready. */
export interface Asking {
  id: number;
  /** Address of the index's folder. */
  folder: string;
  /** Address of the list of known words. */
  words: string;
  query: Query | null;
  chosen: Chosen;
  /** How many hits of each kind are wanted. */
  each: number;
}

/** The worker's answer; null where it was overtaken, or has no index. */
export interface Answer {
  id: number;
  found: Found | null;
}

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, (found: Found | null) => void>();

/** Gets the index ready, before anything is asked of it. */
export const warmIndex = (): void => void ask(null, {}, 0);

/** Asks the index; null where a newer question overtook this one, or the index cannot be loaded. */
export const askIndex = (query: Query, chosen: Chosen, each: number): Promise<Found | null> =>
  ask(query, chosen, each);

function ask(query: Query | null, chosen: Chosen, each: number): Promise<Found | null> {
  worker ??= start();
  last += 1;
  const id = last;
  const { lang } = document.documentElement;
  const root = new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), location.href);
  const folder = new URL(`pagefind/${lang}/`, root).href;
  const asking: Asking = { id, folder, words: new URL('search/words.json', root).href, query, chosen, each };
  worker.postMessage(asking);
  return new Promise((resolve) => waiting.set(id, resolve));
}

function start(): Worker {
  const started = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<Answer>) => settle(data.id, data.found));
  started.addEventListener('error', () => {
    worker = undefined;
    for (const id of waiting.keys()) settle(id, null);
  });
  return started;
}

function settle(id: number, found: Found | null): void {
  waiting.get(id)?.(found);
  waiting.delete(id);
}
