import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';

/** A folder of content, and a file or folder in it. */
export interface ContentPath {
  folder: string;
  file: string;
}

/** Where a file of the content is on disk. */
export const pathOf = ({ folder, file }: ContentPath, { config }: Pick<LoaderContext, 'config'>): string =>
  fileURLToPath(new URL(`${folder}/${file}`, config.root));
