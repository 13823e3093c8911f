import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** The site's font in the weights of its drawings. */
const FONT = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
const WEIGHTS = [400, 600];

/** Makes a PNG of an SVG, in its own size or so many pixels wide. */
export type Rasterize = (svg: string, width?: number) => Uint8Array;

/**
 * Prepares what draws SVG as PNG, with the site's font alone, so that the same drawing is the same picture on every machine.
 *
 * @param text every character that a drawing may have
 */
export async function rasterizer(text: string): Promise<Rasterize> {
  await (ready ??= readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm));
  const source = await readFile(require.resolve(FONT));
  const fontBuffers = await Promise.all(
    WEIGHTS.map((wght) =>
      subsetFont(source, text, { targetFormat: 'truetype', variationAxes: { wght }, noHinting: true }),
    ),
  );
  const font = { fontBuffers, loadSystemFonts: false, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY };
  return (svg, width) => {
    const drawing = new Resvg(svg, {
      font,
      ...(width !== undefined && { fitTo: { mode: 'width', value: width } }),
    });
    const picture = drawing.render();
    const png = picture.asPng();
    picture.free();
    drawing.free();
    return png;
  };
}

const FAMILY = 'Source Serif 4 Variable';

let ready: Promise<void> | undefined;
