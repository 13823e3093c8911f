import { kinds, languages, references, richSection, sectionPath } from '../../e2e/site.ts';
import type { Check } from '../check.ts';
import type { Reader } from '../reader.ts';

const rich = sectionPath(richSection);

/** A page that no other check opens: they share one browser, which keeps what they read. */
const unread =
  references.map((id) => `references/${id}/`).findLast((path) => !Object.values(kinds).includes(path)) ?? '';

/** Whether a page is kept, with the scripts that it lists: what a page may load is kept some seconds after it. */
const isKept = async (): Promise<boolean> => {
  const { active } = await navigator.serviceWorker.ready;
  const scripts = document.querySelector('[data-modules]')?.getAttribute('data-modules')?.split(' ') ?? [];
  const all = await Promise.all([location.href, ...scripts].map((address) => caches.match(address)));
  return active?.state === 'activated' && all.every(Boolean);
};

/**
 * Goes to another page as a link does: a driver may take a page for lost as soon as the host does not answer, whatever the worker
 * answers in its stead.
 */
async function follow(reader: Reader, path: string): Promise<void> {
  await reader.run((to) => location.assign(new URL(to, document.baseURI)), `${'../'.repeat(2)}${path}`);
  await reader.sees<[string], boolean>(
    true,
    (to) =>
      location.href.endsWith(to) &&
      document.readyState === 'complete' &&
      !document.querySelector(':not(:defined)'),
    path,
  );
}

/** What was read, while the network is gone. */
export const offline: Check[] = [
  {
    name: 'what was read is there without a network, and what was not is said to be missing',
    run: async (reader) => {
      await reader.open(rich);
      await reader.run(async () => {
        await navigator.serviceWorker.ready;
      });
      // The worker that keeps pages is there from the second on.
      await reader.open(rich);
      await reader.sees<[], Promise<boolean>>(true, isKept);
      await reader.withoutNetwork(async () => {
        await follow(reader, `${rich}?text=en`);
        await reader.shows('[data-text]');
        await reader.click('[data-text] .citation');
        await reader.shows('citation-card');
        await follow(reader, unread);
        await reader.shows('kept-pages [role="status"]');
        await reader.shows(`main li a[href$="/${rich}"]`);
      });
      // Back on the network all is as ever.
      await reader.open(languages.es + rich);
      await reader.shows('[data-tr]');
    },
  },
];
