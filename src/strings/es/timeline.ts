import type { Strings } from '../en/index.ts';

/** Texts of the timeline. */
export const timeline: Strings['timeline'] = {
  title: 'Cronología',
  intro: (n) =>
    `Todo lo que el artículo fecha: ${n} acontecimientos en el orden de sus fechas, cada uno con la oración que lo indica.`,
  strip: 'Franja de todos los acontecimientos',
  stripLabel: (n, first, last) =>
    `${n} acontecimientos de ${first} a ${last} a lo largo de un eje temporal. La lista de abajo los contiene todos.`,
  scale:
    'Un punto es una fecha; una barra, un período. Un año mide lo mismo en todas partes; donde el eje es discontinuo, se acorta un tramo largo en el que nada empieza ni termina.',
  keys: 'Arrastre sobre la franja o mueva sus dos tiradores para elegir los años. Las flechas van de marca en marca; Intro lleva a la entrada de la lista.',
  from: 'Primer año',
  to: 'Último año',
  filters: 'Filtros',
  topic: 'Tema',
  place: 'Lugar',
  anyPlace: 'Cualquiera',
  reset: 'Mostrar todo',
  count: (n, one) => (one ? `${n} acontecimiento` : `${n} acontecimientos`),
  shown: '{count} de {all} acontecimientos',
  shownYears: '{count} de {all} acontecimientos, de {from} a {to}',
  nothing: 'No queda ningún acontecimiento. Con menos filtros se ven más.',
  invalidYear: '«{asked}» pide un año que la cronología no tiene; va de {from} a {to}.',
  invalidOrder: '«{asked}» pide un primer año posterior al último; se muestran todos los años.',
  invalidValue: '«{asked}» pide algo que aquí no se ofrece.',
  revealed:
    'Los filtros ocultaban el acontecimiento que nombra la dirección; se muestran todos los acontecimientos.',
  actors: 'Quién',
  places: 'Dónde',
  source: 'Fuente',
  again: 'También en',
  backToStrip: 'En la franja',
  showInStrip: (label) => `En la franja: ${label}`,
  date: {
    century: (_n, roman) => `siglo ${roman}`,
    lateCentury: (_n, roman) => `fines del siglo ${roman}`,
    decade: (year) => `década de ${year}`,
    early: (date) => `principios de ${date}`,
    since: (date) => `desde ${date}`,
    by: (date) => `hasta ${date}`,
    goal: (date) => `para ${date}`,
  },
};
