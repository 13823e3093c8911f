import { compareWithArticle } from '../../article/datasets/comparison.ts';
import { runCheck } from '../../article/datasets/dataset-checks.ts';
import type { Dataset, Figure } from '../../article/model/model.ts';

/** Addresses that stand in a dataset's file. */
export interface DatasetAddresses {
  /** Where a dataset is described. */
  dataset: (id: string) => string;
  /** The sentence that states a figure. */
  figure: (figure: Figure) => string;
}

/**
 * `/data/<id>.json`: a dataset in both languages with its rows, what its checks came to, and how it compares with
 * the article.
 *
 * @param datasets all of them, since checks may read others
 */
export function datasetJson(
  datasets: readonly Dataset[],
  own: Dataset,
  figures: readonly Figure[],
  urls: DatasetAddresses,
) {
  const { id, title, measure, source, vintage, method, caution, licence, openLicence, key, fields, rows } =
    own;
  return {
    id,
    title,
    measure,
    source,
    vintage,
    method,
    caution,
    licence,
    openLicence: openLicence ?? null,
    url: urls.dataset(id),
    key,
    fields,
    rows: rows.map((row) => Object.fromEntries(fields.map(({ name }) => [name, row[name] ?? null]))),
    checks: own.checks.map((check) => ({
      label: check.label,
      by: check.by ?? null,
      tolerance: check.tolerance,
      remainder: check.remainder,
      sums: runCheck(datasets, own, check),
    })),
    comparisons: compareWithArticle(datasets, own, figures).map(
      ({ figure, label, value, difference, measure: unit, held, another }) => ({
        figure: figure.id,
        printed: figure.printed,
        article: figure.value,
        unit: figure.unit,
        label,
        value,
        difference,
        differenceIn: unit,
        held,
        another,
        url: urls.figure(figure),
      }),
    ),
  };
}
