/** Runs Pagefind apart from the page. */

/** A question. */
export interface Asked {
  id: number;
  /** Address of the index, with a slash at its end. */
  folder: string;
  text: string;
}

/** A page that has the words. */
export interface FoundPage {
  title: string;
  /** Its path, below the base path and the language. */
  path: string;
  /** All of its words. */
  text: string;
}

/** The answer to a question; without pages where the index did not load. */
export interface Answer {
  id: number;
  pages: FoundPage[] | null;
}

/** What we use of the script that Pagefind writes beside its index. */
interface Pagefind {
  init: () => Promise<void>;
  search: (text: string) => Promise<{ results: { data: () => Promise<PagefindData> }[] }>;
}

interface PagefindData {
  /** The page's address as it was given. */
  raw_url?: string;
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** How many pages are shown at most. */
const most = 5;

let pagefind: Promise<Pagefind> | undefined;

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  Promise.race([whole, answer(data)]).then(
    (pages) => postMessage({ id: data.id, pages } satisfies Answer),
    () => postMessage({ id: data.id, pages: null } satisfies Answer),
  );
});

/** Fails with the first file that does not come: Pagefind would go on, and find nothing in it. */
const whole = new Promise<never>((_, reject) => {
  const get = globalThis.fetch;
  globalThis.fetch = async (...asked) => {
    try {
      const response = await get(...asked);
      if (!response.ok)
        throw new Error(`found ${response.status} at ${response.url}, expected a file of the index`);
      return response;
    } catch (error) {
      reject(error);
      throw error;
    }
  };
});

// Pagefind lets go of promises that fail; that they do is told by the answer.
addEventListener('unhandledrejection', (event) => event.preventDefault());

async function answer({ folder, text }: Asked): Promise<FoundPage[]> {
  pagefind ??= load(folder);
  const { results } = await (await pagefind).search(text);
  const read = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return read.map(({ raw_url: path, url, content, meta }) => ({
    title: meta['title'] ?? '',
    path: path ?? url,
    text: content,
  }));
}

async function load(folder: string): Promise<Pagefind> {
  const module = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as {
    createInstance: (options: { basePath: string }) => Pagefind;
  };
  const made = module.createInstance({ basePath: folder });
  await made.init();
  return made;
}
