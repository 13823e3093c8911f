import type { Chosen, Found } from '../../search/browser/found.ts';
import type { Query } from '../../search/browser/query.ts';

/** A question to the worker that has the index. */
export interface Asking {
  id: number;
  query: Query;
  chosen: Chosen;
  /** How many hits of each kind are wanted. */
  each: number;
}

/** The worker's answer; null where it was overtaken, or has no index. */
export interface Answer {
  id: number;
  found: Found | null;
}

/** Asks the index; null where a newer question overtook this one, or the index cannot be loaded. */
export type AskIndex = (query: Query, chosen: Chosen, each: number) => Promise<Found | null>;

/**
 * The index behind a worker.
 *
 * @param start gives a worker, which may have begun to load already; asked again where one fails
 */
export function searchIndex(start: () => Worker): AskIndex {
  const waiting = new Map<number, (found: Found | null) => void>();
  let worker: Worker | undefined;
  let last = 0;

  function settle(id: number, found: Found | null): void {
    waiting.get(id)?.(found);
    waiting.delete(id);
  }

  function listenTo(started: Worker): Worker {
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => settle(data.id, data.found));
    started.addEventListener('error', () => {
      worker = undefined;
      for (const id of waiting.keys()) settle(id, null);
    });
    return started;
  }

  return (query, chosen, each) => {
    worker ??= listenTo(start());
    last += 1;
    const asking: Asking = { id: last, query, chosen, each };
    worker.postMessage(asking);
    return new Promise((resolve) => waiting.set(asking.id, resolve));
  };
}
