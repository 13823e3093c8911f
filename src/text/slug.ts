import { fold } from './fold.ts';
import { remember } from './remember.ts';

/** A text as an id: plain lower-case letters and digits, hyphens between (`De Lima’s 2022` gives `de-limas-2022`). */
export const slug = remember((text: string) =>
  fold(text)
    .replaceAll("'", '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, ''),
);
