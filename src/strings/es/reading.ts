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
    description: 'Sus resaltados y notas sobre este artículo, guardados solo en su navegador.',
    intro:
      'Lo que usted resalta en el texto y lo que anota. Se guarda solo en este navegador: nadie más lo ve, y se pierde si borra los datos del navegador; exporte lo que quiera conservar.',
    noScript:
      'Sin scripts no se puede resaltar nada. Con ellos usted puede resaltar palabras del texto en cuatro tipos y anotarlas; esta página las reúne por sección, con sus páginas impresas, y permite exportarlas e importarlas.',
    /** On its page. */
    page: {
      empty: 'Aún no hay nada resaltado. Seleccione palabras del artículo y elija «Resaltar» o «Anotar».',
      lost: 'No se encuentran en el texto',
      lostText:
        'El texto ya no contiene estas palabras. Se conservan, y se exportan, hasta que usted las elimine.',
      changed: 'El texto cambió aquí. Ahora dice: «{words}»',
      unchecked: 'El texto no se cargó, así que no se sabe si estas palabras siguen en él.',
      again: 'Reintentar',
      show: 'Mostrar',
      all: 'Todos los tipos',
      edit: 'Editar',
      take: 'Exportar',
      imported: 'Leídos: {count}.',
      problem: 'Anotación {n}: falta {field} o no es lo que debería ser.',
      unreadable: 'Este archivo no contiene anotaciones web en JSON.',
      removeAll: 'Eliminar todo',
      reallyAll: '¿Eliminar los {count} resaltados y sus notas?',
      removeThem: 'Eliminar',
      keepThem: 'Conservar',
      import: 'Importar (JSON-LD)',
    },
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
