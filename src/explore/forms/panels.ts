import type { ChartKind } from '../../charts/kinds/kind.ts';
import type { Datum } from '../../charts/model/types.ts';
import { sayChanges } from '../../charts/words/summary-parts.ts';
import { usualTable } from '../../charts/words/table-shape.ts';
import { byLastValue, datumOf, plainView, scaled, unitOf, yearsOf } from '../chart.ts';
import type { LateForm } from '../late-form.ts';
import { valueAt } from '../model/grid.ts';
import { drawPanels } from './panel-grid.ts';

const kindOf = (isOwn: boolean): ChartKind => ({
  draw: (context) => drawPanels(context, { isOwn, least: 150, series: context.shown.series }),
  summarize: sayChanges,
  table: usualTable,
});

/** A small panel a country, so that any number of them can be compared; on one scale, or each on its own. */
export const panels: LateForm = {
  kinds: { panels: kindOf(false), 'panels-own': kindOf(true) },
  title: ({ asked, words }) => ({
    more: [asked.own ? words.own : words.common],
    file: asked.own ? ['own'] : [],
  }),
  view: ({ asked, measure, catalogue, grids: [grid], words }) => {
    if (!grid) throw new Error('found no numbers for the panels, expected those of the measure');
    const { unit, per } = unitOf(measure, asked, grid, words);
    const common = datumOf(measure, asked.counting, asked.from, words);
    const years = yearsOf(asked, grid);
    return {
      ...plainView,
      id: 'panels',
      label: words.forms.panels,
      type: asked.own ? 'panels-own' : 'panels',
      unit,
      series: [{ id: measure.id, label: measure.label, side: 'none' }],
      sort: 'given',
      shown: [measure.id],
      names: { ...catalogue.places },
      data: byLastValue(asked, grid, measure.unit === 'ordinal').flatMap((place) =>
        years.map((year): Datum => ({
          ...common,
          id: `${place}-${year}`.toLowerCase(),
          category: place,
          time: String(year),
          value: scaled(valueAt(grid, place, year), per),
        })),
      ),
    };
  },
};
