import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { fromBuffer } from '@capsizecss/unpack';

/** What the shape of a line depends on, in font units; descent is negative below the baseline. */
export interface Metrics {
  unitsPerEm: number;
  ascent: number;
  descent: number;
  lineGap: number;
  /** The mean advance of a Latin letter, weighted by how often it occurs in running text. */
  xWidthAvg: number;
}

/** A font that readers may have, and the names its system knows it by (full and PostScript names). */
interface SystemFace {
  family: string;
  style: 'normal' | 'italic';
  local: string[];
  metrics: Pick<Metrics, 'unitsPerEm' | 'xWidthAvg'>;
}

/**
 * Systems' serifs, with fonts of the same widths beside them: Gelasio is as wide as Georgia, Liberation Serif as Times.
 * Widths from @capsizecss/metrics 4 (https://github.com/seek-oss/capsize), weighted as `fromBuffer` weighs ours.
 */
const SYSTEM_FACES: SystemFace[] = [
  face('Reader Georgia', 'normal', ['Georgia', 'Gelasio', 'Gelasio Regular'], 2048, 913),
  face('Reader Georgia', 'italic', ['Georgia Italic', 'Gelasio Italic'], 2048, 931),
  face('Reader Noto', 'normal', ['Noto Serif', 'Noto Serif Regular', 'NotoSerif'], 1000, 481),
  face('Reader Noto', 'italic', ['Noto Serif Italic', 'NotoSerif-Italic'], 1000, 469),
  face('Reader Times', 'normal', ['Times New Roman', 'Liberation Serif'], 2048, 832),
  face('Reader Times', 'italic', ['Times New Roman Italic', 'Liberation Serif Italic'], 2048, 836),
];

function face(
  family: string,
  style: SystemFace['style'],
  local: string[],
  unitsPerEm: number,
  xWidthAvg: number,
) {
  return { family, style, local, metrics: { unitsPerEm, xWidthAvg } };
}

const percent = (ratio: number) => `${Number((ratio * 100).toFixed(2))}%`;

/**
 * The descriptors that make a system font fill the room of the web font, after capsize's `createFontStack`:
 * `size-adjust` = mean width of the web font / mean width of the system font, both in em; the overrides are the web
 * font's own ascent, descent and line gap in em, divided by `size-adjust`, which scales them again.
 */
export function matchMetrics(web: Metrics, system: SystemFace['metrics']) {
  const sizeAdjust = web.xWidthAvg / web.unitsPerEm / (system.xWidthAvg / system.unitsPerEm);
  const override = (units: number) => percent(Math.abs(units) / web.unitsPerEm / sizeAdjust);
  return {
    'size-adjust': percent(sizeAdjust),
    'ascent-override': override(web.ascent),
    'descent-override': override(web.descent),
    'line-gap-override': override(web.lineGap),
  };
}

/** The `@font-face` rules of the fallback families, as they stand in `src/styles/fonts.css`. */
export async function fallbackFaces(): Promise<string> {
  const require = createRequire(import.meta.url);
  const metricsOf = async (style: SystemFace['style']) => {
    const path = require.resolve(
      `@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-${style}.woff2`,
    );
    return fromBuffer(await readFile(path));
  };
  const web = { normal: await metricsOf('normal'), italic: await metricsOf('italic') };
  return SYSTEM_FACES.map(({ family, style, local, metrics }) => {
    const descriptors = {
      'font-family': `'${family}'`,
      ...(style === 'italic' && { 'font-style': style }),
      src: local.map((name) => `local('${name}')`).join(', '),
      ...matchMetrics(web[style], metrics),
    };
    const lines = Object.entries(descriptors).map(([name, value]) => `  ${name}: ${value};\n`);
    return `@font-face {\n${lines.join('')}}\n`;
  }).join('\n');
}

if (argv[1] !== undefined && resolve(argv[1]) === fileURLToPath(import.meta.url))
  console.log(await fallbackFaces());
