import type { Strings } from '../en/index.ts';

/** Texts of the timeline. */
export const timeline: Strings['timeline'] = {
  title: 'Cronología',
  intro: (n) => `${n} acontecimientos que el artículo fecha, en orden, cada uno con su oración.`,
  strip: 'Todos los acontecimientos en el tiempo',
  stripLabel: (n, first, last) =>
    `${n} acontecimientos de ${first} a ${last} a lo largo de un eje temporal. La lista de abajo los contiene todos.`,
  scale:
    'Un punto es una fecha; una barra, un período. Todos los años tienen el mismo ancho; los tramos discontinuos, sin acontecimientos, se acortan.',
  horizonLine: 'La línea vertical indica cuándo se aceptó este artículo.',
  horizon: (received, accepted) =>
    `Este artículo: recibido, ${received}; aceptado, ${accepted}. Lo que sigue es posterior a él.`,
  keys: 'Arrastre sobre la línea de tiempo o mueva sus dos controles para elegir los años. Las flechas van de un acontecimiento a otro; Enter lleva a la entrada de la lista.',
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
  nothing: 'Ningún acontecimiento coincide. Quite algún filtro.',
  invalidYear: '«{asked}» pide un año que la cronología no tiene; va de {from} a {to}.',
  invalidOrder: '«{asked}» pide un primer año posterior al último; se muestran todos los años.',
  invalidValue: '«{asked}» pide algo que aquí no se ofrece.',
  revealed: 'Los filtros ocultaban el acontecimiento del enlace; se muestran todos.',
  actors: 'Quién',
  places: 'Dónde',
  source: 'Fuente',
  again: 'También en',
  backToStrip: 'Ver en la línea de tiempo',
  showInStrip: (label) => `Ver en la línea de tiempo: ${label}`,
  date: {
    century: (_n, roman) => `siglo ${roman}`,
    lateCentury: (_n, roman) => `fines del siglo ${roman}`,
    decade: (year) => `década de ${year}`,
    millennium: () => 'desde el nuevo milenio',
    early: (date) => `principios de ${date}`,
    since: (date) => `desde ${date}`,
    by: (date) => `hasta ${date}`,
    goal: (date) => `para ${date}`,
  },
};
