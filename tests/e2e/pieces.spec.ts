import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { chartIds, chartPath } from './charts.ts';
import { kinds, languages } from './site.ts';
import { shiftOf } from './shift.ts';

/** Where a line may pause: before an element that stands by itself. */
const joint = /(?=<(?:div|figure|form|h[1-6]|label|li|p|section|table|t[hr]|tbody|ul)\b)/;

const [chart = ''] = chartIds;

const piece = 1500;

/** No reader sees what comes behind this much of a page before it has all come. */
const seen = 60_000;

/** A page in pieces, each of which a browser may paint before the next. */
function piecesOf(html: string): string[] {
  const pieces = [''];
  for (const part of html.slice(0, seen).split(joint)) {
    const last = pieces.at(-1) ?? '';
    if (last.length < piece) pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  }
  return [...pieces, html.slice(seen)];
}

/** Serves what another server does, its pages slowly, and with no font: what fonts move is measured elsewhere. */
const inPieces = (origin: string): Server =>
  createServer((request, response) => {
    void (async () => {
      const found = await fetch(new URL(request.url ?? '', origin), { redirect: 'manual' });
      const type = found.headers.get('Content-Type') ?? '';
      response.writeHead(type.startsWith('font/') ? 404 : found.status, { 'Content-Type': type });
      if (!type.startsWith('text/html')) return response.end(Buffer.from(await found.arrayBuffer()));
      for (const part of piecesOf(await found.text())) {
        response.write(part);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return response.end();
    })();
  });

for (const [language, width] of [
  ['en', 1280],
  ['es', 360],
] as const) {
  test(`nothing moves while a page of any kind comes in pieces at ${width} px, in ${language}`, async ({
    page,
    baseURL,
  }) => {
    const server = inPieces(new URL(baseURL ?? '').origin).listen(0, '127.0.0.1');
    await page.setViewportSize({ width, height: 800 });
    const { port } = server.address() as AddressInfo;
    const of = { ...kinds, charts: 'charts/', chart: chartPath(chart), frame: `embed/${chart}/` };
    for (const [kind, path] of Object.entries(of)) {
      const { pathname } = new URL(languages[language] + path, baseURL);
      expect.soft(await shiftOf(page, `http://127.0.0.1:${port}${pathname}`), kind).toBe(0);
    }
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
}
