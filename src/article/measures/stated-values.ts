import type { StatedValue } from '../../explore/model/grid.ts';
import type { Measure } from '../model/measure.ts';
import type { Article, Figure } from '../model/model.ts';
import { sumColumns } from '../datasets/row-sum.ts';
import { placeColumn } from './measure-grid.ts';

/** Millions in the unit of figures in dollars. */
const million = 1000;

/**
 * The article's own numbers that state what a measure has for one state and year: those that its table compares with
 * the same columns of that state alone.
 */
export function statedValues(
  { dataset: id, columns, combine, unit, period }: Measure,
  { datasets, figures }: Pick<Article, 'datasets' | 'figures'>,
): StatedValue[] {
  const dataset = datasets.find((each) => each.id === id);
  if (!dataset || combine === 'difference') return [];
  const ownPlace = placeColumn(dataset)?.name ?? '';
  return dataset.comparisons.flatMap(({ figure: figureId, sum, of, another, holds }): StatedValue[] => {
    const figure = figures.find((each) => each.id === figureId);
    const place = sum.where[ownPlace];
    const isSame = sumColumns(sum).join() === columns.join() && sum.dataset === undefined;
    if (!figure || !isSame || of || another || holds || typeof place !== 'string') return [];
    const [value, year] = [inUnit(figure, unit), Number(figure.period?.to.slice(0, 4))];
    if (value === null || !isPeriod(figure, period ?? { from: year, to: year })) return [];
    const { section, sentence, printed } = figure;
    return [{ place, year, value, figure: figureId, sentence: `${section}/#${sentence}`, printed }];
  });
}

const isPeriod = ({ period }: Figure, { from, to }: { from: number; to: number }): boolean =>
  period?.from.slice(0, 4) === String(from) && period.to.slice(0, 4) === String(to);

/** A figure's value as the measure counts; null where it counts otherwise. */
function inUnit({ value, unit: own }: Figure, unit: Measure['unit']): number | null {
  if (value === null) return null;
  if (own === 'usd-billion' && unit === 'usd-million') return value * million;
  return own === unit ? value : null;
}
