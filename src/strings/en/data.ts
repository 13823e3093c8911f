/** Texts of `/data/`. */
export const data = {
  title: 'Data',
  intro: (tables: string, rows: string): string =>
    `Everything that this site counts and draws, as ${tables} tables with ${rows} rows in all. Each can be downloaded as CSV (one row per observation) and as JSON, with its sources, checks and comparisons.`,
  reading:
    'In the CSV files numbers are not rounded, a missing cell is empty and never zero, and files start with the header row; units, sources and terms are in the data package, which follows the Frictionless standard.',
  tablesLink: 'Tables to download, with their columns and sources',
  package: 'Data package (JSON)',
  all: 'All tables',
  rows: (n: number): string => (n === 1 ? 'row' : 'rows'),
  fromArticle: 'From the article',
  context: 'From other sources',
  contextText:
    'These tables are not in the article. They set its numbers in context, and where both state the same thing the difference is computed when the site is built.',
  source: 'Source',
  edition: 'Edition',
  vintage: 'Published in',
  method: 'Method',
  caution: 'Caution',
  licence: 'Terms',
  download: 'Download',
  columns: 'Columns',
  columnsOf: (title: string): string => `Columns of “${title}”`,
  column: 'Column',
  meaning: 'Meaning',
  type: 'Type',
  unit: 'Unit',
  keyColumn: 'key',
  keyHint: 'The columns marked as key tell each row from every other.',
  values: (n: number): string => (n === 1 ? '1 value' : `${n} values`),
  types: {
    string: 'text',
    number: 'number',
    integer: 'whole number',
    year: 'year',
    date: 'date',
    yearmonth: 'month',
  },
  comparisons: 'Compared with the article',
  comparison: (article: string, what: string, value: string, difference: string): string =>
    `article ${article}, ${what} ${value}, ${difference}`,
  percent: (n: string): string => `${n}%`,
  points: (n: string): string => `${n} percentage points`,
  same: 'no difference',
  notComparable: 'cannot be compared with zero',
  checks: 'Checked each time the site is built',
  checkCount: (n: string, one: boolean): string => (one ? '1 sum' : `${n} sums`),
  packageTitle: (article: string): string => `Data for “${article}”`,
  packageDescription:
    'The numbers that the article states, and tables from other sources that set them in context. Terms differ from table to table.',
  packageLicence: 'Each table has terms of its own; see its licenses.',
  figures: {
    title: 'Numbers that the article states',
    measure:
      'The quantitative statements of the article: the number as printed, its value and unit, what it is about, and the sentence that states it.',
    method:
      'Each number is marked where it stands in the text; its sentence and its source are derived from that place, and the value is checked against the printed number.',
    caution:
      'The values are the article’s own, as it states them. Where its wording qualifies a number, such as “almost” or “could”, the columns “qualifier” and “modality” say so. Not all numbers are about the region: see “scope”.',
    licence: (name: string): string =>
      `The numbers and sentences are the article’s, under its licence, ${name}.`,
    label: (language: string): string => `What the number is, in ${language}`,
    fields: {
      id: 'Identifier of the number',
      printed: 'The number as printed',
      value: 'Value, in the unit of the row',
      unit: 'Unit',
      counted: 'What is counted, where the unit is a count',
      per: 'Span of time to which a rate refers',
      qualifier: 'How the text qualifies the number; “in-words” where it has no value',
      modality:
        'What the number is where the text does not state it as a fact: possible (“could”), conditional (“would”), expected (“will”) or equivalent; otherwise empty',
      period_from: 'Start of the time that it describes',
      period_to: 'End of the time that it describes',
      period_form: 'by or since, where the text gives a date by which or since which it holds',
      scope: 'The whole that it is about, or of which its countries are a part',
      places:
        'Countries that it is about, as ISO 3166-1 alpha-3 codes with spaces between; empty for all of its scope',
      topic: 'Topic',
      flow: 'Direction of the flow',
      reference: 'Reference that the text gives for it',
      section: 'Section',
      paragraph: 'Paragraph within the section',
      sentence: 'The sentence that states it',
      url: 'Address of the sentence',
    },
  },
};
