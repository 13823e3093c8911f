import type { Strings } from '../en/index.ts';

/** Citations, and the cards that they open. */
export const citing: Strings['citing'] = {
  quote: (words) => `«${words}»`,
  page: (locator) => `p.\u00a0${locator}`,
  pages: (locator) => `pp.\u00a0${locator}`,
  here: 'Citada aquí',
  elsewhere: 'En otros lugares',
  onlyHere: 'No se cita en ningún otro lugar del artículo.',
  allPlaces: (n) => (n === 1 ? 'El único lugar que la cita' : `Los ${n} lugares que la citan`),
  details: 'Ficha',
  source: 'Fuente',
  doi: 'DOI',
  copy: 'Copiar la referencia',
  copied: 'Copiada',
  close: 'Cerrar',
  card: 'Referencia',
  abbreviation: 'Sigla',
  unlisted: 'No figura en la lista de referencias del artículo',
  unlistedText: (text) => `El texto cita ${text}, pero la lista de referencias no contiene esa obra.`,
  citation: (text) => `Cita: ${text}`,
};
