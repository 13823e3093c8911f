import { sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';

/**
 * Loads a file or a folder, and in `npm run dev` again after each change to it, one load after the other.
 *
 * @throws what the first load throws; what goes wrong later is logged, and the entries stay as they were
 */
export async function loadAndWatch(
  path: string,
  { watcher, logger }: Pick<LoaderContext, 'watcher' | 'logger'>,
  load: () => Promise<void>,
): Promise<void> {
  await load();
  if (!watcher) return;
  let last = Promise.resolve();
  const reload = (changed: string): void => {
    if (changed !== path && !changed.startsWith(path + sep)) return;
    last = last.then(load).catch((error: unknown) => logger.error(String(error)));
  };
  watcher.add(path);
  watcher.on('add', reload).on('change', reload).on('unlink', reload);
}
