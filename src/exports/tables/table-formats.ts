import type { Dataset, Figure } from '../../article/model/model.ts';
import type { FileKind } from '../formats/export-format.ts';
import { toCsv } from './csv.ts';
import { datasetJson, type DatasetAddresses } from './dataset-json.ts';

/** What the file of a table may draw on beside the table. */
export interface TableSources {
  tables: readonly Dataset[];
  figures: readonly Figure[];
  urls: DatasetAddresses;
}

/** A format of the files `/data/<id>.<extension>`, one for each table. */
export interface TableFormat extends FileKind {
  readonly write: (table: Dataset, sources: TableSources) => string;
}

/** Every format of tables, in the order in which pages offer them. */
export const tableFormats: readonly TableFormat[] = [
  { extension: 'csv', type: 'text/csv', label: 'CSV', write: toCsv },
  {
    extension: 'json',
    type: 'application/json',
    label: 'JSON',
    write: (table, { tables, figures, urls }) =>
      JSON.stringify(datasetJson(tables, table, figures, urls), null, 2),
  },
];
