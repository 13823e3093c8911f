import type { Strings } from '../en/index.ts';

/** The overview. */
export const overview: Strings['overview'] = {
  by: 'Por',
  start: 'Empezar a leer',
  whole: 'El artículo completo en una página',
  atAGlance: 'De un vistazo',
  sections: (n) => (n === 1 ? 'sección' : 'secciones'),
  words: (n) => (n === 1 ? 'palabra' : 'palabras'),
  references: (n) => (n === 1 ? 'referencia' : 'referencias'),
  citations: (n) => (n === 1 ? 'cita' : 'citas'),
  notes: (n) => (n === 1 ? 'nota de edición' : 'notas de edición'),
  contents: 'Contenido',
  abstracts: 'Resumen',
  keywords: 'Palabras clave',
  cite: 'Citar este artículo',
  asPrinted: 'Tal como lo publica la revista',
  asFile: 'El artículo como archivo',
  imprint: 'Datos de publicación',
};
