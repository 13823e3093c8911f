import { expect, test } from 'vitest';
import { rasterizer } from '../../../../scripts/preview/rasterize.ts';

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40">${inside}</svg>`;

test('a drawing becomes a PNG of its size, the same each time', async () => {
  const rasterize = await rasterizer('Sí');
  const png = Buffer.from(rasterize(svg('<text x="4" y="20">Sí</text>')));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([60, 40]);
  expect(Buffer.from(rasterize(svg('<text x="4" y="20">Sí</text>'))).equals(png)).toBe(true);
});

test('words are drawn in both weights', async () => {
  const rasterize = await rasterizer('Sí');
  const [empty, regular, bold] = ['', '400', '600'].map((weight) =>
    Buffer.from(
      rasterize(svg(weight && `<text x="4" y="20" style="font-weight:${weight}">Sí</text>`)),
    ).toString('hex'),
  );
  expect(regular).not.toBe(empty);
  expect(bold).not.toBe(regular);
});
