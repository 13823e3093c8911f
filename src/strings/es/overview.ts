import type { Strings } from '../en/index.ts';

/** The overview. */
export const overview: Strings['overview'] = {
  by: 'Por',
  start: 'Empezar a leer',
  whole: 'El artículo completo en una página',
  thesis: 'Qué sostiene',
  writtenIn: (language) => `El artículo está escrito en ${language}.`,
  ways: 'Caminos hacia el artículo',
  explore: 'Comercio, inversión y financiamiento de cada país, año por año',
  words: (n) => `${n} palabras`,
  points: (n, one) => (one ? `${n} punto` : `${n} puntos`),
  charts: (n, one) => (one ? `${n} gráfico` : `${n} gráficos`),
  states: (n, one) => (one ? `${n} país` : `${n} países`),
  events: (n, one) => (one ? `${n} fecha` : `${n} fechas`),
  anything: 'palabras y cifras',
  article: 'El artículo',
  notes: (n) => (n === 1 ? 'nota de edición' : 'notas de edición'),
  contents: 'Contenido',
  abstracts: 'Resumen',
  keywords: 'Palabras clave',
  cite: 'Citar este artículo',
  asPrinted: 'Tal como lo publica la revista',
  asFile: 'El artículo como archivo',
  imprint: 'Datos de publicación',
};
