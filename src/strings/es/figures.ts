import type { Strings } from '../en/index.ts';

/** Texts about the article's numbers. */
export const figures: Strings['figures'] = {
  here: 'Cifras de esta sección',
  count: (n, one) => (one ? `${n} cifra` : `${n} cifras`),
  card: 'Cifra',
  drawing: 'El dibujo está en camino.',
  notDrawn: 'El dibujo no llegó. Cierre esta ficha y vuelva a abrirla para pedirlo otra vez.',
  chart: 'Gráfico',
  key: 'Cifras clave',
};
