import type { Strings } from '../en/index.ts';

/** The list of references, and the page of each. */
export const references: Strings['references'] = {
  title: 'Referencias',
  intro: (works, citations) =>
    `${works} obras, citadas en ${citations} lugares. Cada una lleva a todas las oraciones que la citan.`,
  timesCited: (n) => (n === 0 ? 'sin citas' : n === 1 ? 'citada una vez' : `citada ${n} veces`),
  formatted: 'En estilo APA',
  printed: 'Tal como figura en el artículo',
  sentences: 'Oraciones que la citan',
  noSentences: 'Ninguna oración del artículo la cita.',
  findings: 'Lo que hallaron las comprobaciones',
  data: 'Para gestores de referencias',
  previous: 'Obra anterior',
  next: 'Obra siguiente',
  back: 'Todas las referencias',
  paragraph: (n) => `párrafo ${n}`,
  types: {
    'article-journal': 'Artículo de revista académica',
    'article-magazine': 'Artículo de revista',
    'article-newspaper': 'Artículo de prensa',
    book: 'Libro',
    chapter: 'Capítulo',
    'paper-conference': 'Ponencia',
    report: 'Informe',
    thesis: 'Tesis',
    webpage: 'Página web',
  },
};
