import type { Strings } from '../en/index.ts';

/** What the rules say of a slip that they find. */
export const findings: Strings['findings'] = {
  'cited-not-listed': (cited) =>
    `El texto cita «${cited}»; la lista de referencias no tiene una entrada para esa fuente.`,
  'listed-not-cited': 'La lista de referencias incluye esta entrada; ninguna cita del texto remite a ella.',
  'year-mismatch': {
    citation: (year, issued) =>
      `La cita indica el año ${year}; la entrada de la lista de referencias lleva la fecha ${issued}.`,
    label: (year, issued) =>
      `La etiqueta de la entrada indica el año ${year}; la entrada misma lleva la fecha ${issued}.`,
  },
  'author-mismatch': {
    citation: (names, authors) =>
      `La cita nombra a «${names}»; la entrada de la lista de referencias nombra a ${authors}.`,
    label: (names, authors) =>
      `La etiqueta de la entrada nombra a «${names}»; la entrada misma nombra a ${authors}.`,
    others: 'otros',
  },
  'locator-outside-range': {
    page: (cited, pages) => `La cita indica la página ${cited}; la entrada abarca las páginas ${pages}.`,
    pages: (cited, pages) => `La cita indica las páginas ${cited}; la entrada abarca las páginas ${pages}.`,
  },
  'count-mismatch': {
    message: (words, items) => `El texto dice «${words}» y nombra ${items}.`,
    counts:
      'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
  },
  'shares-incomplete': {
    over: (sum) => `Los porcentajes citados suman ${sum}, más que el total.`,
    under: (sum) => `Los porcentajes citados suman ${sum}; el texto no dice a qué corresponde el resto.`,
  },
  'list-order': (name, previous) =>
    `La lista imprime «${name}» después de «${previous}»; en orden alfabético debería ir antes.`,
  'part-exceeds-whole': (whole, part) =>
    `Según el texto, ${whole} incluyen ${part}: una parte mayor que el todo.`,
  'source-older': (year, issued) => `La oración habla de ${year}; la obra que cita es de ${issued}.`,
  'citation-names': (printed, author, family) =>
    `La cita sugerida dice «${printed}»; el apellido de ${author} es ${family}.`,
  'quotation-page': 'El texto cita esta obra textualmente sin indicar la página.',
  'missing-field': {
    message: (names) => `Falta ${names}.`,
    needs: {
      title: 'el título',
      publication: 'el nombre de la publicación',
      volume: 'el volumen o el número',
      pages: 'el intervalo de páginas',
      whereabouts: 'el intervalo de páginas o la dirección web',
      publisher: 'la editorial',
      source: 'la editorial o la dirección web',
      site: 'el nombre del sitio o de quien lo publica',
      conference: 'el nombre del congreso',
      address: 'la dirección web',
      access: 'la fecha de consulta',
    },
  },
};
