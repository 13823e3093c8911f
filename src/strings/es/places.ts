import type { Strings } from '../en/index.ts';

/** Texts about the states of the region. */
export const places: Strings['places'] = {
  title: 'Lugares',
  region: 'la región',
  intro: (states, named, region) =>
    `Los ${states} países de ${region}. El artículo nombra ${named} de ellos; cada página reúne todas las oraciones que lo hacen, sus cifras y datos de otras fuentes.`,
  map: 'Mapa de los países',
  mapHint: 'Cuantas más oraciones mencionan a un país, más intenso es su color. Cada país lleva a su página.',
  skipMap: 'Saltar el mapa',
  legend: 'Oraciones que mencionan a un país',
  range: (from, to) => (from === to ? from : `${from} a ${to}`),
  andMore: (from) => `${from} o más`,
  all: 'Todos los países',
  back: 'Todos los lugares',
  sentences: (n, one) => (one ? `${n} oración` : `${n} oraciones`),
  numbers: (n, one) => (one ? `${n} cifra` : `${n} cifras`),
  notNamed: 'El artículo no lo nombra.',
  profile: {
    no: 'no',
    unknown: 'sin dato',
    since: (what, when) => `${what} desde ${/^\d+ de /.test(when) ? 'el ' : ''}${when}`,
  },
  says: 'Lo que dice el artículo',
  stated: 'Cifras que indica el artículo',
  sentenceLink: 'Leer la oración',
  source: 'Fuente',
  noSource: 'Sin fuente en esta oración.',
  nearest: 'Sin fuente en esta oración; la más cercana:',
  context: 'De otras fuentes',
  contextText: 'Estos datos no están en el artículo. Ponen en contexto lo que dice.',
  missing: 'sin dato',
  last: {
    title: 'El último valor de cada serie',
    text: 'La fuente, la edición y las cautelas figuran junto a cada cuadro. Los valores de dos cuadros nunca se unen ni se suman.',
  },
  without: 'Sin datos en:',
  charts: 'En los gráficos',
  previous: 'País anterior',
  next: 'País siguiente',
  pages: 'Países anterior y siguiente',
  where: (name, region) => `Ubicación en ${region}: ${name}`,
  pageText: (name) =>
    `Lo que el artículo dice de ${name}, oración por oración, y lo que registran otras fuentes.`,
  filter: {
    label: 'Tema',
    every: 'Todos los temas',
    show: 'Mostrar',
    shown: (n, one, topic) => (one ? `${topic}: ${n} país` : `${topic}: ${n} países`),
    unknown: (found) => `La dirección pide el tema «${found}», que no existe. Se muestran todos los países.`,
  },
};
