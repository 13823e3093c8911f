/**
 * Runs Pagefind apart from the page: its code is compiled where the page's policy need not allow it, and typing never
 * waits for it.
 */
import { search, type Engine, type Found } from '../search/engine.ts';
import type { Pagefind } from '../search/pagefind.ts';
import type { Answer, Asking } from './search-index.ts';

let engine: Promise<Engine> | undefined;
let newest = 0;

addEventListener('message', ({ data }: MessageEvent<Asking>) => {
  engine ??= start(data.folder, data.words);
  if (data.query) newest = data.id;
  void answer(data).then((found) => {
    const message: Answer = { id: data.id, found };
    postMessage(message);
  });
});

/** Null where the index cannot be loaded, or where a newer question has come. */
async function answer({ id, query, chosen, each }: Asking): Promise<Found | null> {
  try {
    const started = await engine;
    if (!started || !query || id !== newest) return null;
    // Together, since on a slow network each way takes its time.
    await Promise.all([started.pagefind.filters(), started.pagefind.preload(query.terms.join(' '))]);
    return id === newest ? await search(started, query, chosen, each) : null;
  } catch {
    engine = undefined;
    return null;
  }
}

async function start(folder: string, words: string): Promise<Engine> {
  const module = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as {
    createInstance: (options: { basePath: string }) => Pagefind & { init: () => Promise<void> };
  };
  const pagefind = module.createInstance({ basePath: folder });
  await pagefind.init();
  let known: Promise<string[]> | undefined;
  return {
    pagefind,
    loadWords: () => (known ??= fetch(words).then((response) => response.json() as Promise<string[]>)),
  };
}
