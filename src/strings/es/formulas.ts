import type { Strings } from '../en/index.ts';

/** How plotted values were computed and where they come from. */
export const formulas: Strings['formulas'] = {
  noData: 'sin datos',
  total: (count, series) => `suma de ${count} valores de ${series}`,
  quoted: (name) => `«${name}»`,
  entries: (column, table, year) =>
    `cantidad de entradas de la columna «${column}» de «${table}» con fecha de ${year} o anterior, contada una vez cada una`,
  entriesIn: (column, table, year) =>
    `cantidad de entradas de la columna «${column}» de «${table}» en ${year}, contada una vez cada una`,
  since: (more, than) => `primer año desde el cual (${more}) > (${than}) sin interrupción`,
  named: (printed) => `1: nombrado en la oración que dice “${printed}” (en el original)`,
  model: {
    'citations-by-section': 'número de citas de la obra en la sección',
    'citations-by-reference': 'número de citas de la obra en el artículo',
    'references-by-year': 'número de obras del tipo publicadas en el año',
    'references-by-type': 'número de obras del tipo en la lista de referencias',
  },
  says: (words) => `el texto dice «${words}»`,
  citing: (article, reference) => `${article}, que cita a ${reference}`,
  counted: (article) => `${article}: citas y lista de referencias, contadas`,
};
