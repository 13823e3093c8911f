import { type Files, isPage, namedIn } from './files.ts';

/** How many files are asked for at a time, as browsers themselves do of one host. */
const atOnce = 6;

/** Does something with each of a list, some at a time. The first failure ends it. */
export async function withEach<Item>(items: Iterable<Item>, act: (item: Item) => Promise<unknown>) {
  const rest = [...items].values();
  const run = async (): Promise<void> => {
    for (const item of rest) await act(item);
  };
  await Promise.all(Array.from({ length: atOnce }, run));
}

/** The short hash by which a file is known: the first 12 hexadecimal digits of its SHA-256. */
export async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 6);
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What this browser keeps of one build of the site: each file whole and of that build, or not at all. */
export class Shelf {
  readonly name: string;
  readonly files: Files;
  readonly #root: string;

  /** @param root address of the site, with a slash at its end: sites of other articles may share the host */
  constructor(id: string, files: Files, root: string) {
    this.name = `${id} ${root}`;
    this.files = files;
    this.#root = root;
  }

  /** The names of what is kept of other builds. */
  async others(): Promise<string[]> {
    const names = await caches.keys();
    return names.filter((name) => name.endsWith(` ${this.#root}`) && name !== this.name);
  }

  find = async (path: string, name = this.name): Promise<Response | undefined> =>
    (await caches.open(name)).match(this.#root + path);

  /** Puts a file there; without one, a note, which outlives a worker that rests. */
  put = async (path: string, response = new Response()): Promise<void> =>
    (await caches.open(this.name)).put(this.#root + path, response);

  /** Whether a response is the file of this build. */
  async owns(path: string, response: Response): Promise<boolean> {
    if (response.status !== 200 || response.redirected || !this.files.has(path)) return false;
    const hash = response.clone().arrayBuffer().then(hashOf);
    // A page that is left while it loads is not whole.
    return (await hash.catch(() => undefined)) === this.files.get(path);
  }

  /**
   * Keeps a file: from another build where that had the same, else from the host.
   *
   * @throws Error where the host has none, or one of another build
   */
  async keep(path: string): Promise<Response> {
    const kept = await this.find(path);
    if (kept) return kept;
    for (const name of [...(await this.others()), undefined]) {
      const response = name ? await this.find(path, name) : await this.#ask(path);
      if (!response || !(await this.owns(path, response))) continue;
      await this.put(path, response.clone());
      return response;
    }
    throw new Error(`found no ${path} of this build`);
  }

  /** Past the browser's own cache, which may have a page from before. */
  #ask = (path: string): Promise<Response> =>
    fetch(this.#root + path, { cache: path.startsWith('_astro/') ? 'default' : 'no-cache' });

  /** Keeps a file and all scripts and fonts that it may load, those that are known aside. */
  async keepWhole(path: string, known = new Set<string>()): Promise<void> {
    if (known.has(path)) return;
    known.add(path);
    const response = await this.keep(path);
    if (!isPage(path) && !path.endsWith('.js')) return;
    const needed = namedIn(await response.text(), this.files);
    await Promise.all(needed.map((each) => this.keepWhole(each, known)));
  }
}
