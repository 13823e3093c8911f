import { z } from 'zod';
import { locales } from '../../src/text/language.ts';

const year = 365 * 24 * 60 * 60 * 1000;

/**
 * A `security.txt` (RFC 9116): whom to write to about a hole. It holds for a year, as the RFC advises.
 *
 * @param contact an address, `mailto:` or `https:`
 * @param now milliseconds since 1970
 * @throws Error for an address of another kind
 */
export function securityText(contact: string, now: number): string {
  if (!z.url({ protocol: /^(https|mailto)$/ }).safeParse(contact).success) {
    throw new Error(
      `SECURITY_CONTACT is "${contact}"; expected an address such as mailto:name@example.org or https://…`,
    );
  }
  return `Contact: ${contact}\nExpires: ${new Date(now + year).toISOString()}\nPreferred-Languages: ${locales.join(', ')}\n`;
}
