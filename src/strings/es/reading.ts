import type { Strings } from '../en/index.ts';

/** Reading a section, and the whole article on one page. */
export const reading: Strings['reading'] = {
  contents: 'Contenido',
  minutes: (n, one) => (one ? `${n} minuto` : `${n} minutos`),
  citations: (n, one) => (one ? `${n} cita` : `${n} citas`),
  words: (n) => `${n} palabras`,
  paragraphLink: (n) => `Enlace al párrafo ${n}`,
  previous: 'Anterior',
  next: 'Siguiente',
  pages: 'Secciones anterior y siguiente',
  citedHere: 'Obras citadas en esta sección',
  abbreviations: 'Siglas de esta sección',
  notesHere: 'Notas de edición sobre esta sección',
  subsections: 'En esta sección',
  linkCopied: 'Enlace copiado',
  /** What is offered for words that are selected. */
  quoting: {
    label: 'Las palabras seleccionadas',
    copy: 'Copiar como cita',
    copyOriginal: 'Copiar el original',
    translation: 'traducción propia de esta edición',
    link: 'Copiar el enlace',
    cite: 'Citar en un estilo',
    search: 'Buscarlas',
    copied: 'Copiado',
  },
  /** A reader’s highlights and notes. */
  notebook: {
    title: 'Cuaderno',
    text: {
      highlight: 'Resaltar',
      note: 'Anotar',
      mine: 'Su resaltado',
      kind: 'Tipo',
      kinds: {
        important: 'Importante',
        question: 'Pregunta',
        agree: 'De acuerdo',
        disagree: 'En desacuerdo',
      },
      kept: 'Guardado en este navegador.',
      blocked: 'Este navegador no permite que la página guarde nada, así que nada se resalta ni se anota.',
      remove: 'Eliminar',
      removed: 'Eliminado.',
      undo: 'Deshacer',
      close: 'Cerrar',
      late: 'No se cargó. Inténtelo de nuevo.',
    },
  },
  texts: 'Texto',
  bothTexts: 'Lado a lado',
  translated: (language) => `Traducción de esta edición; el texto citable es el ${language}.`,
  ownTranslation: 'Traducción propia; ver el original',
  ours: 'traducción propia',
  wholeIn: (language) => `En ${language}, o lado a lado`,
  end: 'Fin del artículo',
  printHint:
    'Pensada para imprimir y para buscar con el navegador. Cada sección tiene además su propia página, con las fuentes junto al texto.',
};
