import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { fromBuffer } from '@capsizecss/unpack';

/** How wide a font runs. */
export interface Metrics {
  unitsPerEm: number;
  /** The mean advance of a Latin letter in font units, weighted by how often it occurs in running text. */
  xWidthAvg: number;
}

/** A font that readers may have, and the names its system knows it by (full and PostScript names). */
interface SystemFace {
  family: string;
  style: 'normal' | 'italic';
  local: string[];
  metrics: Metrics;
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

/**
 * The `size-adjust` that makes a system font as wide as the web font, after capsize's `createFontStack`: the mean width
 * of the web font over that of the system font, both in em.
 */
export function sizeAdjust(web: Metrics, system: Metrics): string {
  const ratio = web.xWidthAvg / web.unitsPerEm / (system.xWidthAvg / system.unitsPerEm);
  return `${Number((ratio * 100).toFixed(2))}%`;
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
      'size-adjust': sizeAdjust(web[style], metrics),
    };
    const lines = Object.entries(descriptors).map(([name, value]) => `  ${name}: ${value};\n`);
    return `@font-face {\n${lines.join('')}}\n`;
  }).join('\n');
}

if (argv[1] !== undefined && resolve(argv[1]) === fileURLToPath(import.meta.url))
  console.log(await fallbackFaces());
