/**
 * Opens the search from any page: by its link, `/` and Ctrl or Command K. Nothing of the search is loaded before a
 * reader means to use it; then its list, which answers first, comes together with its code.
 */
import type * as Dialog from './search-dialog.ts';
import type { SearchList } from './search-list.ts';

const link = document.querySelector<HTMLAnchorElement>('.search-open');
let list: Promise<SearchList>;

/** Begins to load what the dialog needs; once is enough. */
const begin = (): Promise<typeof Dialog> => {
  list ??= fetch(new URL('quick.json', link?.href)).then(
    (response) => response.json() as Promise<SearchList>,
  );
  return import('./search-dialog.ts');
};

async function open({ href }: HTMLAnchorElement): Promise<void> {
  const own = document.querySelector<HTMLElement>('search-panel input');
  if (own?.checkVisibility()) own.focus();
  else {
    try {
      await (await begin()).openSearch(href, list);
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

// Who comes from a search is shown what was found.
if (location.search.includes('mark=')) void import('./search-marks.ts').then(({ markFound }) => markFound());
