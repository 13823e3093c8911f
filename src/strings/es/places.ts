import type { Strings } from '../en/index.ts';

/** Texts about the states of the region. */
export const places: Strings['places'] = {
  title: 'Lugares',
  region: 'la región',
  intro: (states, named, region) =>
    `Los ${states} Estados de ${region}. El artículo nombra ${named} de ellos; cada página reúne todas las oraciones que lo hacen, sus cifras y las filas de otras fuentes.`,
  map: 'Mapa de los Estados',
  mapHint:
    'Cuantas más oraciones hablan de un Estado, más intenso es su color. Cada Estado lleva a su página.',
  skipMap: 'Saltar el mapa',
  legend: 'Oraciones que hablan de un Estado',
  range: (from, to) => (from === to ? from : `${from} a ${to}`),
  andMore: (from) => `${from} o más`,
  all: 'Todos los Estados',
  back: 'Todos los lugares',
  sentences: (n, one) => (one ? `${n} oración` : `${n} oraciones`),
  numbers: (n, one) => (one ? `${n} cifra` : `${n} cifras`),
  notNamed: 'El artículo no lo nombra.',
  says: 'Lo que dice el artículo',
  stated: 'Cifras que indica el artículo',
  sentenceLink: 'Leer la oración',
  source: 'Fuente',
  noSource: 'La oración no indica ninguna fuente.',
  context: 'De otras fuentes',
  contextText: 'Estas filas no están en el artículo. Ponen en contexto lo que dice.',
  missing: 'sin dato',
  without: 'Tablas sin ninguna fila sobre él:',
  charts: 'En los gráficos',
  previous: 'Estado anterior',
  next: 'Estado siguiente',
  pages: 'Estados anterior y siguiente',
  where: (name, region) => `Ubicación en ${region}: ${name}`,
  pageText: (name) =>
    `Lo que el artículo dice de ${name}, oración por oración, y lo que registran otras fuentes.`,
  filter: {
    label: 'Tema',
    every: 'Todos los temas',
    show: 'Mostrar',
    shown: (n, one, topic) => (one ? `${topic}: ${n} Estado` : `${topic}: ${n} Estados`),
    unknown: (found) => `La dirección pide el tema «${found}», que no existe. Se muestran todos los Estados.`,
  },
};
