import { extname } from 'node:path';

/**
 * Types that are text, and so compress well and are UTF-8.
 *
 * @type {Record<string, string>}
 */
const TEXT = {
  '.bib': 'application/x-bibtex',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.map': 'application/json',
  '.md': 'text/markdown',
  '.mjs': 'text/javascript',
  '.ris': 'application/x-research-info-systems',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** @type {Record<string, string>} */
const BINARY = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};

/**
 * What a file is, by its name. Anything unknown, such as the chunks of a Pagefind index (`.pagefind`, `.pf_meta`,
 * `.pf_index`, …, compressed already), is bytes.
 *
 * @param {string} file name or path
 * @returns {{ type: string, isText: boolean }} the Content-Type, and whether compressing it is worth while
 */
export function contentType(file) {
  const extension = extname(file).toLowerCase();
  const text = TEXT[extension];
  if (text) return { type: `${text}; charset=utf-8`, isText: true };
  return { type: BINARY[extension] ?? 'application/octet-stream', isText: extension === '.wasm' };
}
