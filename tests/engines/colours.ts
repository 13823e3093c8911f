import type { Reader } from './reader.ts';

/** A colour, from 0 to 255 each, and how much of a picture it covers, from 0 to 1. */
export interface Shade {
  rgb: number[];
  share: number;
}

/**
 * The colours of a picture or a part of it, by how much they cover.
 *
 * @param type of the picture's file
 * @param box the part, in pixels of the page where the picture is of the window
 */
export function coloursIn(
  reader: Reader,
  picture: Buffer,
  type: 'image/png' | 'image/svg+xml',
  box: { x: number; y: number; width: number; height: number } | null = null,
): Promise<Shade[]> {
  return reader.run(
    async (source, part) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      if (!context) return [];
      context.drawImage(image, 0, 0);
      const { x, y, width, height } = part ?? { x: 0, y: 0, width: image.width, height: image.height };
      const { data } = context.getImageData(x, y, width, Math.min(height, image.height - y));
      const counts = new Map<number, number>();
      for (let at = 0; at < data.length; at += 4) {
        const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return [...counts]
        .sort(([, a], [, b]) => b - a)
        .slice(0, 60)
        .map(([colour, count]) => ({
          rgb: [colour >> 16, (colour >> 8) & 255, colour & 255],
          share: count / (data.length / 4),
        }));
    },
    `data:${type};base64,${picture.toString('base64')}`,
    box,
  );
}
