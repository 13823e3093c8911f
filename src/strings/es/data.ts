import type { Strings } from '../en/index.ts';

/** Texts of `/data/`. */
export const data: Strings['data'] = {
  title: 'Datos',
  intro: (tables, rows) =>
    `Todo lo que este sitio cuenta y dibuja, en ${tables} tablas con ${rows} filas en total. Cada una se ofrece en CSV, con una observación por fila, y en JSON, con sus fuentes, comprobaciones y comparaciones.`,
  reading:
    'En los archivos CSV los números no están redondeados, una celda sin dato queda vacía y nunca es cero, y los archivos empiezan con el encabezado; las unidades, las fuentes y las condiciones figuran en el paquete de datos, que sigue el estándar Frictionless.',
  tablesLink: 'Tablas para descargar, con sus columnas y sus fuentes',
  package: 'Paquete de datos (JSON)',
  all: 'Todas las tablas',
  rows: (n) => (n === 1 ? 'fila' : 'filas'),
  fromArticle: 'Del artículo',
  context: 'De otras fuentes',
  contextText:
    'Estas tablas no están en el artículo. Sitúan sus cifras en contexto y, cuando ambos dicen lo mismo, la diferencia se calcula al generar el sitio.',
  source: 'Fuente',
  edition: 'Edición',
  vintage: 'Año de publicación',
  method: 'Método',
  caution: 'Advertencia',
  licence: 'Condiciones',
  download: 'Descargar',
  columns: 'Columnas',
  columnsOf: (title) => `Columnas de «${title}»`,
  column: 'Columna',
  meaning: 'Significado',
  type: 'Tipo',
  unit: 'Unidad',
  keyColumn: 'clave',
  keyHint: 'Las columnas marcadas como clave distinguen cada fila de todas las demás.',
  values: (n) => (n === 1 ? '1 valor' : `${n} valores`),
  types: {
    string: 'texto',
    number: 'número',
    integer: 'número entero',
    year: 'año',
    date: 'fecha',
    yearmonth: 'mes',
  },
  comparisons: 'Comparado con el artículo',
  comparison: (article, what, value, difference) => `artículo ${article}, ${what} ${value}, ${difference}`,
  percent: (n) => `${n} %`,
  points: (n) => `${n} puntos porcentuales`,
  same: 'sin diferencia',
  notComparable: 'no se puede comparar con cero',
  checks: 'Verificado cada vez que se genera el sitio',
  checkCount: (n, one) => (one ? '1 suma' : `${n} sumas`),
  packageTitle: (article) => `Datos de «${article}»`,
  packageDescription:
    'Las cifras que da el artículo y tablas de otras fuentes que las sitúan en contexto. Las condiciones varían de una tabla a otra.',
  packageLicence: 'Cada tabla tiene sus propias condiciones; véanse sus licencias.',
  figures: {
    title: 'Cifras que da el artículo',
    measure:
      'Las afirmaciones cuantitativas del artículo: el número tal como está impreso, su valor y su unidad, de qué trata y la oración que lo afirma.',
    method:
      'Cada número está marcado en su lugar del texto; de ese lugar se derivan su oración y su fuente, y el valor se coteja con el número impreso.',
    caution:
      'Los valores son los del artículo, tal como los afirma. Si su redacción matiza un número, por ejemplo con «casi» (“almost”) o «podría» (“could”), lo indican las columnas «qualifier» y «modality». No todas las cifras son de la región: véase «scope».',
    licence: (name) => `Los números y las oraciones son del artículo y llevan su licencia, ${name}.`,
    label: (language) => `Qué es el número, en ${language}`,
    fields: {
      id: 'Identificador del número',
      printed: 'El número tal como está impreso',
      value: 'Valor, en la unidad de la fila',
      unit: 'Unidad',
      counted: 'Qué se cuenta, si la unidad es un recuento',
      per: 'Lapso al que se refiere una tasa',
      qualifier: 'Cómo matiza el texto el número; «in-words» si no da ningún valor',
      modality:
        'Qué es el número si el texto no lo afirma como un hecho: posible (“could”), hipotético (“would”), previsto (“will”) o equivalente; vacío en los demás casos',
      period_from: 'Comienzo del período que describe',
      period_to: 'Fin del período que describe',
      period_form: '«by» (hasta) o «since» (desde), si el texto da una fecha así',
      scope: 'El conjunto del que trata, o al que pertenecen sus países',
      places:
        'Países de los que trata, en códigos ISO 3166-1 alfa-3 separados por espacios; vacío si trata de todo el conjunto',
      topic: 'Tema',
      flow: 'Flujo (comercio, inversión…)',
      reference: 'Referencia que el texto da para la cifra',
      section: 'Sección',
      paragraph: 'Párrafo dentro de la sección',
      sentence: 'La oración que lo afirma',
      url: 'Dirección de la oración',
    },
  },
};
