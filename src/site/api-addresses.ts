import type { Addresses } from '../exports/api.ts';
import type { FileAddresses } from '../exports/measures-json.ts';
import { defaultLocale } from '../text/language.ts';
import { absoluteUrl, fileUrl, pageUrl, placeUrl, referenceUrl, sectionUrl } from './url.ts';

/** The addresses that the files under `/api/` give. */
export const addresses = {
  home: absoluteUrl(pageUrl('/')),
  section: (id: string, fragment?: string) => absoluteUrl(sectionUrl(id, defaultLocale, fragment)),
  reference: (id: string) => absoluteUrl(referenceUrl(id)),
  place: (id: string) => absoluteUrl(placeUrl(id)),
  file: (path: string) => absoluteUrl(fileUrl(path)),
} satisfies Addresses & FileAddresses;
