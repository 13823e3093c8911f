import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoStreamWrapper } from 'd3';

type Corner = [number, number];

/**
 * Writes areas as SVG path data: corners at whole tenths, each from the one before, which is shorter than full
 * coordinates. Rings that rounding leaves with less than three corners are left out.
 *
 * @param clip what the areas pass through, such as a projection that cuts at a box
 */
export function writePath(area: GeoPermissibleObjects, clip: GeoStreamWrapper | null = null): string {
  const rings: Corner[][] = [];
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => rings.push([tenths(x, y)]),
    lineTo: (x, y) => rings.at(-1)?.push(tenths(x, y)),
    closePath: () => undefined,
    arc: () => undefined,
  };
  geoPath(clip, context)(area);
  return rings.map(writeRing).join('');
}

/** In tenths, so that differences are whole numbers and exact. */
const tenths = (x: number, y: number): Corner => [Math.round(x * 10), Math.round(y * 10)];

function writeRing(corners: Corner[]): string {
  const kept = corners.filter(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [];
    return x !== nextX || y !== nextY;
  });
  const [first, ...others] = kept;
  if (!first || others.length < 2) return '';
  let [atX, atY] = first;
  const steps = others.map(([x, y]) => {
    const step = pair(x - atX, y - atY);
    [atX, atY] = [x, y];
    return step;
  });
  return `M${pair(...first)}l${join(steps)}z`;
}

/** Two coordinates; a minus sign separates by itself. */
const pair = (x: number, y: number): string => join([write(x), write(y)]);

const join = (parts: string[]): string =>
  parts.reduce((text, part) => (part.startsWith('-') ? text + part : `${text} ${part}`));

/** Tenths as a decimal without needless zeros: `.5`, `-12.3`. */
const write = (value: number): string => String(value / 10).replace(/^(-?)0\./, '$1.');
