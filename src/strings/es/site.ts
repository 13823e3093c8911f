import type { Strings } from '../en/index.ts';

/** What every page has: the bar, the foot, the settings, and the page for a missing address. */
export const site: Strings['site'] = {
  skip: 'Ir al texto',
  nav: {
    label: 'Sitio',
    menu: 'Menú',
    overview: 'Inicio',
    read: 'Leer',
    whole: 'Artículo completo',
    references: 'Referencias',
    charts: 'Gráficos',
    numbers: 'Cifras',
    places: 'Lugares',
    timeline: 'Cronología',
    notes: 'Notas',
    about: 'Acerca de',
    inLanguage: (language) => `Esta página en ${language}`,
  },
  display: {
    label: 'Presentación',
    theme: 'Tema',
    system: 'Del sistema',
    light: 'Claro',
    dark: 'Oscuro',
    size: 'Tamaño del texto',
    small: 'Pequeño',
    normal: 'Normal',
    large: 'Grande',
  },
  continueAt: 'Continuar en {place}',
  forget: 'Olvidar dónde quedé',
  copyRefused: 'El navegador no permite copiar desde esta página. Cópielo aquí:',
  notFound: {
    title: 'Esta página no existe',
    text: 'Puede que la dirección esté incompleta o mal escrita. Pruebe con una de estas:',
    meant: '¿Buscaba esta página?',
  },
  footer: {
    licence: 'Licencia',
    by: (author, year) => `${author} (${year})`,
    code: 'Código: MIT',
  },
};
