/** How plotted values were computed and where they come from. */
export const formulas = {
  /** Stands in a formula for an operand without a value. */
  noData: 'no data',
  /** `sum of 17 values of “Investment”` */
  total: (count: number, series: string): string => `sum of ${count} values of ${series}`,
  /** The name of a series in a text. */
  quoted: (name: string): string => `“${name}”`,
  /** Different entries of a column of a table that are dated a year or before. */
  entries: (column: string, table: string, year: string): string =>
    `number of entries in the column “${column}” of “${table}” dated ${year} or before, each counted once`,
  /** Different entries of a column of a table in the rows of one year. */
  entriesIn: (column: string, table: string, year: string): string =>
    `number of entries in the column “${column}” of “${table}” in ${year}, each counted once`,
  /** The first year of those, without a break up to the last, in which columns come to more than others. */
  since: (more: string, than: string): string =>
    `first year from which (${more}) > (${than}) without a break`,
  /** The value 1 of a place that the sentence of a number names. */
  named: (printed: string): string => `1: named in the sentence that states “${printed}”`,
  /** Facts of the model, by the id of the query. */
  model: {
    'citations-by-section': 'number of citations of the work in the section',
    'citations-by-reference': 'number of citations of the work in the article',
    'references-by-year': 'number of works of the type published in the year',
    'references-by-type': 'number of works of the type in the list of references',
  },
  /** How the article qualifies a number. */
  says: (words: string): string => `the text says “${words}”`,
  /** `Okafor 2020, citing Bright 2022` */
  citing: (article: string, reference: string): string => `${article}, citing ${reference}`,
  /** The source of facts of the model. */
  counted: (article: string): string => `${article}: citations and list of references, counted`,
};
