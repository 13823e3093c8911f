import { createHash } from 'node:crypto';

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/i;
const inlineCode = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g;

/**
 * Keeps of a page's Content-Security-Policy only the hashes of code that stands in the page.
 * Astro names every script and style of the site in each page: hashes do not compress, and these would be a tenth of
 * the first round trip.
 */
export function trimPolicy(html: string): string {
  const own = new Set([...html.matchAll(inlineCode)].map(([, , code = '']) => hashOf(code)));
  return html.replace(policy, (_, before: string, content: string, after: string) => {
    const kept = content.replace(/ '(sha256-[^']+)'/g, (source, hash: string) =>
      own.has(hash) ? source : '',
    );
    return before + kept + after;
  });
}

/** A hash as a policy writes it: `sha256-…`. */
export const hashOf = (code: string): string =>
  `sha256-${createHash('sha256').update(code).digest('base64')}`;
