/**
 * The service worker: keeps what is read, and answers with it where the network does not. Each build has a worker of its
 * own, which holds the list of its files (`scripts/offline/`) and keeps no other. A page and all that it asks for come
 * from one build: a page of a newer one is sent nothing of what is kept here.
 */
import { always, filesFor, offlinePage, pathIn, wholeLanguages, wholeNote } from './files.ts';
import type { FetchEvent, WorkerScope } from './scope.ts';
import { Shelf, withEach } from './shelf.ts';

/** Written in by the build. */
declare const OFFLINE: { id: string; files: Record<string, string> };

/** How long a page is waited for that is kept, in ms. */
const patience = 4000;

const scope = self as unknown as WorkerScope;
const root = scope.registration.scope;
const shelf = new Shelf(OFFLINE.id, new Map(Object.entries(OFFLINE.files)), root);

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
scope.addEventListener('fetch', (event) => {
  const { method, destination, headers, url } = event.request;
  const path = pathIn(root, url);
  if (method !== 'GET' || path === undefined || headers.has('Range')) return;
  if (destination === 'document') event.respondWith(answerPage(event, path));
  else if (shelf.files.has(path)) event.respondWith(answerFile(event, path).catch(() => Response.error()));
});

/** Keeps what stands in for all pages, those that are open, and all that was kept of the build before. */
async function install(): Promise<void> {
  const open = await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const others = (await shelf.others()).map(async (name) => (await caches.open(name)).keys());
  const before = (await Promise.all(others)).flat();
  const paths = [...open, ...before].flatMap(({ url }) => pathIn(root, url) ?? []);
  const languages = wholeLanguages(paths);
  const all = [...always, ...paths, ...filesFor(languages, shelf.files)];
  const known = new Set<string>();
  await withEach(
    all.filter((path) => shelf.files.has(path)),
    (path) => shelf.keepWhole(path, known),
  );
  await withEach(languages, (language) => shelf.put(wholeNote(language)));
}

/** No page of another build is open any more. */
async function activate(): Promise<void> {
  await withEach(await shelf.others(), (name) => caches.delete(name));
}

/** Whether pages and workers are of our build, by the ids that the browser gives them. */
const owned = new Map<string, Promise<boolean>>();
const strangerNote = (id: string): string => `offline/stranger-${id}`;

const isOurs = async (id: string): Promise<boolean> => owned.get(id) ?? !(await shelf.find(strangerNote(id)));

/** Notes whether the page or worker that an answer becomes is of our build, also for when this worker has rested. */
function noteOwner(event: FetchEvent, ours: Promise<boolean>): void {
  const id = event.resultingClientId;
  owned.set(id, ours);
  event.waitUntil(ours.then((is) => (is ? undefined : shelf.put(strangerNote(id)))));
}

/** A page from the host; where that fails or is slow, as it is kept, or the page that says that it is not. */
async function answerPage(event: FetchEvent, path: string): Promise<Response> {
  const kept = await shelf.find(path);
  // No page is preloaded: where the host is gone Firefox would give up with that, whatever is kept.
  const asked = fetch(event.request);
  event.waitUntil(asked.catch(() => undefined));
  try {
    const response = await (kept ? Promise.race([asked, wait().then(() => kept)]) : asked);
    if (response.status >= 500 && kept) return kept;
    // What it leads on to is asked for next, by the same page.
    if (response.type === 'opaqueredirect') return response;
    const copy = response.clone();
    const ours = shelf.owns(path, response);
    noteOwner(event, ours);
    event.waitUntil(ours.then((is) => (is ? keepRead(path, copy) : undefined)));
    return response;
  } catch {
    return kept ?? (await shelf.find(offlinePage(path))) ?? Response.error();
  }
}

const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, patience));

/** Keeps a page, and what it may load as soon as it has had time to load it. Where the browser has no room, nothing is kept. */
async function keepRead(path: string, response: Response): Promise<void> {
  try {
    await shelf.put(path, response);
    await wait();
    await shelf.keepWhole(path);
  } catch {
    // It is kept when it is read again.
  }
}

/** A file: for a page of our build as it is kept, else from the host, and then never from another build. */
async function answerFile(event: FetchEvent, path: string): Promise<Response> {
  const ours = isOurs(event.clientId);
  if (event.resultingClientId) noteOwner(event, ours);
  if (!(await ours)) return fetch(event.request);
  const kept = await shelf.find(path);
  if (kept) return kept;
  const response = await fetch(event.request);
  if (await shelf.owns(path, response))
    event.waitUntil(shelf.put(path, response.clone()).catch(() => undefined));
  // A name with a hash in it is that of one file, whatever the host has made of it.
  else if (response.ok && !path.startsWith('_astro/')) return Response.error();
  return response;
}
