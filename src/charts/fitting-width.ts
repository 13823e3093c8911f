/** Narrower a drawing is laid out for phones, in pixels. */
const least = 480;

/** On a whole screen letters are larger than on a page by so much at least. What is too high for it then scrolls. */
const smallestScale = 1.25;

/** How a drawing is made for a room that it is to fill. */
export interface Fit {
  width: number;
  /** Whether its plot is low. */
  isFlat: boolean;
}

/**
 * How a drawing must be made so that it fills a room with letters as large as can be: the less of a drawing there is, the
 * more it is enlarged. Its plot is low where it would be too high else.
 *
 * @param heightAt how high the drawing is for a width
 * @param room in pixels
 */
export function fittingWidth(
  heightAt: (width: number, isFlat: boolean) => number,
  room: { width: number; height: number },
): Fit {
  const widest = Math.max(Math.min(least, room.width), Math.floor(room.width / smallestScale));
  const fits = (width: number, isFlat: boolean): boolean =>
    heightAt(width, isFlat) * (room.width / width) <= room.height;
  const isFlat = !fits(widest, false);
  let low = Math.min(least, room.width);
  let high = widest;
  if (fits(low, isFlat)) return { width: low, isFlat };
  for (let step = 0; step < 6; step += 1) {
    const middle = (low + high) / 2;
    if (fits(middle, isFlat)) high = middle;
    else low = middle;
  }
  return { width: Math.floor(high), isFlat };
}
