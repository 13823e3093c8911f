import { z } from 'zod';
import { numericCodes } from '../text/countries.ts';
import { localized } from './text.ts';

/** ISO 3166-1 alpha-3. */
export const placeId = z
  .string()
  .refine((code) => numericCodes.has(code), 'expected an ISO 3166-1 alpha-3 code such as "NOR"');

/** An entry of `content/places.json`: a state of the region that the article is about. */
export const placeSchema = z
  .strictObject({
    id: placeId,
    name: localized,
    /** How the article's words name it: its name, what belongs to it ("Norwegian"); empty where they never do. */
    printed: z.array(z.string().min(1)).default([]),
    /** ISO 3166-1 numeric, the key of the map's geometry: `578`. */
    numeric: z.string().regex(/^\d{3}$/, 'expected an ISO 3166-1 numeric code such as "578"'),
  })
  .superRefine(({ id, numeric }, context) => {
    const known = numericCodes.get(id);
    if (known === undefined || known === numeric) return;
    context.addIssue({
      code: 'custom',
      path: ['numeric'],
      message: `expected "${known}", the ISO 3166-1 numeric code of ${id}`,
    });
  });

export type PlaceData = z.infer<typeof placeSchema>;
