import { make } from '../../shared/dom.ts';

/** Hands a file to the reader. */
export function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  make('a', { href: url, download: name }).click();
  // Some browsers read the file only after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A picture as a file of text, which draws the same wherever it is opened. */
export const toSvgFile = (picture: SVGElement): Blob =>
  new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`], {
    type: 'image/svg+xml',
  });

/** A picture as pixels, `scale` to each unit. */
export async function toPngFile(picture: SVGElement, scale = 2): Promise<Blob> {
  const image = new Image();
  // A data address, since the policy of the page allows no others for images made here.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(picture))}`;
  await image.decode();
  const canvas = make('canvas');
  canvas.width = Number(picture.getAttribute('width')) * scale;
  canvas.height = Number(picture.getAttribute('height')) * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('the picture is too large for this browser');
  return blob;
}
