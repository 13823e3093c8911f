import type { Strings } from '../en/index.ts';

/** The page about the site. */
export const about: Strings['about'] = {
  title: 'Acerca de este sitio',
  whatTitle: 'Qué es',
  whatBefore: 'Edición de lectura de un artículo de investigación,',
  whatAfter: (author) =>
    `de ${author}. El texto completo está aquí, sin cambios; lo añadido se distingue como añadido: enlaces de cada cita a su fuente y de vuelta, explicaciones de las siglas y notas de edición sobre los deslices del texto.`,
  howTitle: 'Cómo está hecho',
  how: 'Todas las páginas se generan a partir de una sola copia del texto del artículo y se cotejan con ella.',
  inDetail: 'En detalle',
  detail:
    'Las palabras, las referencias y las notas del artículo se guardan como datos. Al generar el sitio se deriva de ellos un modelo de secciones, párrafos, oraciones y citas, y de ese modelo leen todas las páginas, exportaciones y comprobaciones. La generación se detiene si una cita no lleva a ninguna parte o si un hallazgo queda sin explicar.',
  privacyTitle: 'Privacidad',
  privacy:
    'Ninguno de sus datos sale de su navegador. No hay cookies ni estadísticas ni peticiones a otros servidores. El tema y el tamaño del texto que elija, lo último que buscó, dónde dejó de leer, lo que resalte y anote, y que las fuentes tipográficas del sitio ya se cargaron se guardan solo en este navegador.',
  kept: 'Allí se guardan también las páginas que lee, para que se abran sin conexión.',
  keptLink: 'Ver lo guardado, guardar el sitio completo o eliminarlo',
  keysTitle: 'Teclado',
  keys: 'Todo funciona solo con el teclado: / o Ctrl K abre la búsqueda, Tab pasa de una cita a otra, Enter abre la fuente y Escape la cierra y devuelve al texto.',
  browsersTitle: 'Navegadores',
  browsers: (oldest) =>
    `Todo funciona en ${oldest}, y en versiones posteriores. En navegadores más antiguos, sin scripts o cuando alguno no llega, se puede leer cada palabra y todos los enlaces funcionan: las citas llevan a la lista de fuentes bajo el texto, los gráficos están con sus tablas y fuentes, y solo falta lo que filtra, busca y copia.`,
  licenceTitle: 'Licencia',
  licenceArticle: (holder) => `El artículo es © ${holder} y se publica bajo la licencia`,
  licenceCode:
    'El código de este sitio se publica bajo la licencia MIT. Las notas y traducciones hechas para él llevan la licencia del artículo.',
  licencesOfOthers: 'Licencias del código y las tipografías de terceros',
  dataTitle: 'Para programas',
  data: 'El artículo también está disponible como datos:',
  dataFiles: {
    'article.json': 'título, resúmenes, palabras clave y secciones con su texto',
    'citations.json': 'cada cita con su oración, su página y su fuente',
    'argument.json': 'los puntos del argumento, cómo se relacionan entre sí y las oraciones que los enuncian',
    'references.json': 'cada referencia como CSL-JSON, con las citas que remiten a ella',
    'figures.json': 'cada cifra que indica el artículo, con su valor, su unidad, su oración y su fuente',
    'terms.json': 'a quién y qué nombra el artículo, con cada oración que lo nombra',
    'places.json': 'cada país de la región, con todas las oraciones del artículo sobre él',
    'events.json': 'cada acontecimiento que el artículo fecha, con su fecha, su oración y sus lugares',
    'measures.json': 'lo que puede verse por país y año, según quién lo declara, y dónde están los números',
    'groups.json': 'países que pueden elegirse juntos, y según qué regla',
    'integrity.json': 'lo que hallaron las comprobaciones',
  },
  dataTranslation: (language) =>
    `el artículo en ${language}, traducido para esta edición oración por oración, cada una junto a su original`,
  pagesTitle: 'Páginas impresas',
  pages: (first: number): string =>
    `Una línea fina en el texto, con un número al lado, indica dónde empieza cada página impresa, para que se pueda citar con su página. La página ${first} contiene el título, los resúmenes y los datos de publicación.`,
  pagesSeen: (pages: string): string =>
    `Conocidas, porque en el archivo del que se tomó el texto el salto de página cae dentro de una oración o de la lista de referencias: ${pages}.`,
  pagesInferred: (pages: string): string =>
    `Inferidas a partir de dónde empiezan las demás y de cuánto cabe en una página, porque el salto cae entre dos párrafos: ${pages}.`,
  translationTitle: 'Idiomas',
  translation: (languages) => `La interfaz y las notas están en ${languages}.`,
  untranslated: 'El artículo se muestra en la lengua en que fue escrito.',
  translated: (languages) =>
    `La traducción del artículo al ${languages} es de esta edición y no de sus autores: acompaña al original oración por oración, con cada cita y cada cifra. El texto citable es el original.`,
};
