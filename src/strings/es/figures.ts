import type { Strings } from '../en/index.ts';

/** Texts about the article's numbers. */
export const figures: Strings['figures'] = {
  here: 'Cifras de esta sección',
  count: (n, one) => (one ? `${n} cifra` : `${n} cifras`),
  card: 'Cifra',
  chart: 'Gráfico',
  key: 'Cifras clave',
};
