import type { Strings } from '../en/index.ts';

/** Names of the kinds of results. */
const kinds = {
  reference: 'Referencias',
  section: 'Secciones',
  abstract: 'Resumen',
  point: 'El argumento',
  paragraph: 'Párrafos',
  figure: 'Cifras',
  chart: 'Gráficos',
  event: 'Acontecimientos',
  place: 'Lugares',
  term: 'Nombres y términos',
  abbreviation: 'Siglas',
  note: 'Notas de edición',
};

/** Names of what results are narrowed down by. */
const facets = {
  kind: 'Tipo',
  section: 'Sección',
  decade: 'Década',
  author: 'Autor',
  place: 'Lugar',
};

/** Words of queries, in lists with commas between. What English calls a billion is `mil millones`. */
const query = {
  small:
    'al, con, como, cual, cuando, de, del, el, en, la, las, lo, los, o, para, por, que, quien, se, su, un, una, y',
  thousand: 'mil',
  million: 'millón, millones, mio',
  billion: 'mil millones, mmd, millardo, millardos',
  trillion: 'billón, billones',
  percent: 'por ciento',
  money: 'dólares, de dólares, dólares estadounidenses, de dólares estadounidenses, usd',
};

/** The search. */
export const search: Strings['search'] = {
  title: 'Buscar',
  kinds,
  query,
  description:
    'Buscar en el artículo: párrafos, argumento, referencias, cifras, gráficos, siglas y notas de edición.',
  noScript: 'La búsqueda necesita JavaScript. Estas páginas funcionan sin él:',
  noScriptRead: 'El artículo completo en una página, para buscar con el navegador (Ctrl F)',
  noScriptReferences: 'Todas las referencias, por autor',
  noScriptIndex: 'Todos los nombres y términos, con cada oración que los nombra',
  noScriptNotes: 'Las notas de edición',
  hint: 'Palabras, una «frase entre comillas», un autor y un año, una cifra',
  close: 'Cerrar',
  loading: 'La búsqueda está en camino.',
  failed: 'La búsqueda no se cargó. La próxima tecla lo intenta de nuevo.',
  offline: 'Sin conexión. La próxima tecla lo intenta de nuevo.',
  client: {
    recent: 'Búsquedas recientes, guardadas solo en este navegador',
    forget: 'Borrarlas',
    one: '1 resultado',
    many: '{count} resultados',
    none: 'No se encontró nada para «{query}».',
    noWords: 'No hay nada que buscar en «{query}»: no tiene letras ni números.',
    searched: 'Se buscó en {kinds}.',
    corrected: 'Sin resultados para «{from}». Se muestran los de «{to}».',
    alone: 'Cada palabra por separado:',
    without: 'Sin el filtro {facet}: {value}',
    all: 'Todo: {count}',
    more: 'Todos los resultados, con filtros',
    any: 'Todo',
    reset: 'Quitar todos los filtros',
    decade: 'Década de {year}',
    invalid: 'El enlace pide {asked}, que no existe; se ha omitido.',
    slash: 'La tecla / abre la búsqueda',
    yours: 'Sus resaltados y notas',
    pages: 'En otras páginas de este sitio',
    pagesLate: 'Se está buscando en las demás páginas de este sitio.',
    pagesFailed:
      'No se pudo buscar en las demás páginas de este sitio. La próxima tecla lo intenta de nuevo.',
    facets,
  },
};
