import { fill } from '../../text/template.ts';
import type { ChartSeries, Datum } from '../../charts/model/types.ts';
import { datumOf, plainView, scaled, sourceOf, unitOf } from '../chart.ts';
import type { FormNeeds, LateForm } from '../late-form.ts';
import type { CatalogueMeasure } from '../catalogue.ts';
import { valueAt, type Grid, type Value } from '../model/grid.ts';
import { acrossOf, needsOf } from '../needs.ts';
import { whenOf } from '../words.ts';
import { across, scatterPlot, weight } from './scatter-plot.ts';

/** Two measures against each other in one year: a circle a country. */
export const scatter: LateForm = {
  kinds: { scatter: scatterPlot(false), 'scatter-log': scatterPlot(true) },
  title: (needs) => {
    const { asked, measure, catalogue, words: texts } = needs;
    const { measure: other, counting } = acrossOf(asked, catalogue);
    const counted = fill(texts.countings[counting], { base: other.base ?? asked.from });
    const label = [other.label, ...otherTime(other, needs)].join(', ');
    const isUsual = counting === other.countings[0];
    return {
      subject: fill(texts.against, { subject: measure.title, other: other.label }),
      more: [
        fill(texts.across, { measure: label, counting: inSentence(counted), reporter: other.reporter }),
        ...(asked.size ? [texts.size] : []),
        ...(asked.log ? [texts.log] : []),
      ],
      file: ['against', other.id, ...(isUsual ? [] : [counting]), ...(asked.log ? ['log'] : [])],
    };
  },
  sources: ({ asked, catalogue }) => needsOf(asked, catalogue).map(({ measure }) => sourceOf(measure)),
  view: (needs) => {
    const { asked, catalogue, grids, words: texts } = needs;
    const [grid] = grids;
    if (!grid) throw new Error('found no numbers to compare, expected those of two measures');
    const parts = partsOf(needs);
    return {
      ...plainView,
      id: 'scatter',
      label: texts.forms.scatter,
      type: asked.log ? 'scatter-log' : 'scatter',
      unit: { id: '', prefix: '', suffix: '', axis: '' },
      series: parts.map(({ series }) => series),
      shown: parts.map(({ series }) => series.id),
      times: grid.years.map((year) => whenOf(needs.measure, year, texts)),
      time: whenOf(needs.measure, asked.to, texts),
      names: { ...catalogue.places, [across]: '', [weight]: '' },
      data: parts.flatMap(({ data }) => data),
    };
  },
};

/** A series of each measure that the form needs, with its values in all years. */
function partsOf(needs: FormNeeds): { series: ChartSeries; data: Datum[] }[] {
  const { asked, measure: own, catalogue, grids, words: texts, write } = needs;
  const [years] = grids;
  const isX = (index: number): boolean => index === 1;
  return needsOf(asked, catalogue).flatMap(({ measure, counting }, index) => {
    const grid = grids[index];
    if (!grid || !years) return [];
    const { unit, per } = unitOf(measure, { counting, places: asked.places }, grid, texts);
    const id = index === 0 ? measure.id : isX(index) ? across : weight;
    const counted = fill(texts.countings[counting], { base: measure.base ?? asked.from });
    const isPlain = counting === measure.countings[0];
    const how = [...otherTime(measure, needs), ...(isPlain ? [] : [inSentence(counted)]), unit.axis]
      .filter(Boolean)
      .join(', ');
    const common = datumOf(measure, counting, asked.from, texts);
    const second = index === 0 ? needsOf(asked, catalogue)[1] : undefined;
    const data = asked.places.flatMap((category) =>
      years.years.map((year): Datum => {
        const value = scaled(valueIn(measure, grid, category, year), per);
        return {
          ...common,
          id: `${category}-${year}${index === 0 ? '' : `-${id}`}`.toLowerCase(),
          series: id,
          category,
          column: index === 0 ? null : id,
          time: whenOf(own, year, texts),
          value,
          note: second ? noteOf(second, grids[1] ?? grid, category, year) : null,
        };
      }),
    );
    return [
      { series: { id, label: `${nameOf(measure, needs)} (${how})`, side: 'none' as const, unit }, data },
    ];
  });

  /** What stands across from a value: its circle is spoken of as one. */
  function noteOf(
    { measure, counting }: ReturnType<typeof acrossOf>,
    grid: FormNeeds['grids'][number],
    category: string,
    year: number,
  ): string | null {
    const { unit, per } = unitOf(measure, { counting, places: asked.places }, grid, texts);
    const value = scaled(valueIn(measure, grid, category, year), per);
    const label = [nameOf(measure, needs), ...otherTime(measure, needs)].join(', ');
    return value === null ? null : `${label}: ${unit.prefix}${write(value)}${unit.suffix}`;
  }
}

/** A value in a year; the only one of a measure that has one stands beside all years of another. */
const valueIn = ({ period, years }: CatalogueMeasure, grid: Grid, place: string, year: number): Value =>
  valueAt(grid, place, period ? years.to : year);

/** What a measure is called, with its reporter where the other has the same name. */
function nameOf(
  { id, label, reporter }: CatalogueMeasure,
  { asked, catalogue, words: texts }: FormNeeds,
): string {
  const others = needsOf(asked, catalogue).filter(({ measure }) => measure.id !== id);
  const isShared = others.some(({ measure }) => measure.label === label);
  return isShared ? `${label}, ${fill(texts.reported, { reporter })}` : label;
}

/** The time of a measure where it is not that of the other, in whose title it stands. */
function otherTime(measure: CatalogueMeasure, { asked, measure: own, words: texts }: FormNeeds): string[] {
  const [when, its] = [own, measure].map((each) => whenOf(each, asked.to, texts));
  return its === undefined || its === when ? [] : [its];
}

/** Words as they stand within others: only what is written in capitals keeps its first. */
const inSentence = (text: string): string =>
  text.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
