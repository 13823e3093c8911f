import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { constants, createBrotliCompress } from 'node:zlib';

/** Types that are no text; what they need of compression they bring. */
const binary = /^(?:image\/(?!svg)|font|audio|video)|octet-stream|zip|pdf|wasm/;

/**
 * Lets a response say of text that it is UTF-8, and compresses it with Brotli where the client takes that, as static
 * hosts do; at a level that costs milliseconds.
 */
export function encodeText({ headers: asked }: IncomingMessage, response: ServerResponse): void {
  const takesBrotli = /\bbr\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(String(asked['accept-encoding'] ?? ''));
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  Object.assign(response, {
    writeHead(status: number, headers: OutgoingHttpHeaders = {}) {
      const { 'Content-Length': length = 0, ...others } = headers;
      const type = String(headers['Content-Type'] || 'application/octet-stream');
      if (status !== 200 || binary.test(type)) return writeHead(status, { ...headers, 'Content-Type': type });

      const ofText = {
        ...others,
        'Content-Type': type.replace(/;.*|$/, '; charset=utf-8'),
        Vary: 'Accept-Encoding',
      };
      if (!takesBrotli) return writeHead(status, { ...ofText, 'Content-Length': length });
      const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_SIZE_HINT: size } = constants;
      const encoder = createBrotliCompress({ params: { [quality]: 6, [size]: Number(length) } });
      encoder.on('data', (chunk: Buffer) => write(chunk)).on('end', () => end());
      encoder.on('drain', () => response.emit('drain'));
      Object.assign(response, { write: encoder.write.bind(encoder), end: encoder.end.bind(encoder) });
      return writeHead(status, { ...ofText, 'Content-Encoding': 'br' });
    },
  });
}
