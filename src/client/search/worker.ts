/**
 * Runs Pagefind apart from the page: its code is compiled where the page's policy need not allow it, and typing never
 * waits for it. The worker's name says which index it loads, which it begins at once, and whose language's stems that
 * knows: `es en`.
 */
import type { Found } from '../../search/browser/found.ts';
import { search, type Engine } from '../../search/browser/engine.ts';
import type { Pagefind } from '../../search/browser/pagefind.ts';
import { fetchAhead } from './ahead.ts';
import type { Answer, Asking } from './index-files.ts';

let engine: Promise<Engine> | undefined;
let newest = 0;

void load().catch(() => undefined);

addEventListener('message', ({ data }: MessageEvent<Asking>) => {
  newest = data.id;
  void answer(data).then((found) => {
    const message: Answer = { id: data.id, found };
    postMessage(message);
  });
});

/** Null where the index cannot be loaded, or where a newer question has come. */
async function answer({ id, query, chosen, each }: Asking): Promise<Found | null> {
  try {
    const started = await load();
    if (id !== newest) return null;
    // Together, since on a slow network each way takes its time.
    await Promise.all([started.pagefind.filters(), started.pagefind.preload(query.terms.join(' '))]);
    return id === newest ? await search(started, query, chosen, each) : null;
  } catch {
    engine = undefined;
    return null;
  }
}

function load(): Promise<Engine> {
  engine ??= start();
  return engine;
}

async function start(): Promise<Engine> {
  const root = new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), location.href);
  const [locale = '', stems = ''] = self.name.split(' ');
  const folder = new URL(`pagefind/${locale}/`, root).href;
  const words = new URL('search/words.json', root).href;
  fetchAhead(folder, stems);
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
