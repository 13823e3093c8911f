/**
 * Opens the search from any page: by its link, `/` and Ctrl or Command K. Nothing of the search is loaded before a
 * reader means to use it; then its list, which answers first, and its index are loaded together with its code. On its
 * own page it opens by itself.
 */
import type { SearchList } from './list.ts';
import type * as Search from './start.ts';
import { startWorker } from './start-worker.ts';

const link = document.querySelector<HTMLAnchorElement>('.search-open');
let list: Promise<SearchList>;
let worker: Worker | undefined;

/** Begins to load what a search needs; once is enough. */
function begin(): Promise<typeof Search> {
  if (!list) {
    list = fetch(new URL('quick.json', link?.href)).then((response) => response.json());
    worker = newWorker();
  }
  return import('./start.ts');
}

/** A worker for the index of the page's language; the words of both have the article's stems. */
const newWorker = (): Worker => startWorker(link?.dataset.index ?? '');

/** The worker that was begun, once; a new one after that, since the first has failed. */
function takeWorker(): Worker {
  const taken = worker ?? newWorker();
  worker = undefined;
  return taken;
}

async function open({ href }: HTMLAnchorElement): Promise<void> {
  const own = document.querySelector<HTMLElement>('search-panel input');
  if (own?.checkVisibility()) own.focus();
  else {
    try {
      await (await begin()).openSearch(href, list, takeWorker);
    } catch {
      location.href = href; // What fails here may not fail there.
    }
  }
}

if (link) {
  for (const intent of ['pointerenter', 'focus']) {
    link.addEventListener(intent, () => void begin(), { once: true });
  }
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open(link);
  });
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, target } = event;
    const isCommand = ctrlKey || metaKey;
    const isTyping = target instanceof Element && target.closest('input, textarea, select');
    if (isCommand ? key !== 'k' : key !== '/' || isTyping) return;
    event.preventDefault();
    void open(link);
  });
}

if (document.querySelector('search-panel')) {
  void begin().then(({ startPage }) => startPage(list, takeWorker));
}

// Marks what was found for a reader who comes from a search.
if (location.search.includes('mark=')) void import('./marks.ts').then(({ markFound }) => markFound());
