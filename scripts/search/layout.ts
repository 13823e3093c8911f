import { z } from 'zod';
import type { Item } from './cbor.ts';

const item: z.ZodType<Item> = z.lazy(() => z.union([z.number(), z.string(), z.array(item)]));

/** A filter: its name, and for each of its values the records that have it. */
export const filterLayout = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.number())]))]);

/** A chunk: words in order, each with the places where it stands. */
export const chunkLayout = z.tuple([z.array(z.tuple([z.string()], item))]);

/** A word of a chunk. */
export type Entry = z.output<typeof chunkLayout>[0][number];

/**
 * The metadata of an index, as Pagefind 1.5 writes it: version, records, chunks (first word, last word, file), filters
 * (name, file), and what is left as it is.
 */
export const metaLayout = z.tuple(
  [
    z.string(),
    z.array(item),
    z.array(z.tuple([z.string(), z.string(), z.string()])),
    z.array(z.tuple([z.string(), z.string()])),
  ],
  item,
);
