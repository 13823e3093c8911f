import { z } from 'zod';

/**
 * `content/checksums.json`, which `npm run accept` writes: for each file of the content its parts, each with a checksum
 * of what stands there.
 */
export const checksumsSchema = z.record(
  z.string(),
  z.record(
    z.string(),
    z
      .string()
      .regex(
        /^[0-9a-f]{8}( [0-9a-f]{8})*$/,
        'expected checksums of eight digits, as "npm run accept" writes',
      ),
  ),
);

export type Checksums = z.infer<typeof checksumsSchema>;
