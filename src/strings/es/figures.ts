import type { figuresEn } from '../en/figures.ts';

/** Texts about the article's numbers in Spanish. */
export const figuresEs: typeof figuresEn = {
  here: 'Cifras de esta sección',
  count: (n, one) => (one ? `${n} cifra` : `${n} cifras`),
  card: 'Cifra',
  chart: 'Gráfico',
  key: 'Cifras clave',
  topics: {
    trade: 'Comercio',
    investment: 'Inversión',
    construction: 'Construcción',
    loans: 'Préstamos',
    aid: 'Ayuda',
    health: 'Salud',
    diplomacy: 'Diplomacia',
    culture: 'Cultura',
    education: 'Educación',
    energy: 'Energía',
    climate: 'Clima',
    society: 'Sociedad',
    economy: 'Economía',
  },
};
