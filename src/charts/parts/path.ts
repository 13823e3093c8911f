/** A coordinate in tenths of a pixel, which is as exact as a path needs to be. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A path through points. */
export const pathOf = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map((point) => point.map(tenth).join()).join('L')}`;
