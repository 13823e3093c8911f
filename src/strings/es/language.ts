import type { Strings } from '../en/index.ts';

/** What the language is like; none of it is shown. */
export const language: Strings['language'] = {
  csl: 'es-ES',
  alphabet: 'ABCDEFGHIJKLMNÑOPQRSTUVWXYZ',
  articles: 'el la las lo los un una uno unas unos',
};
