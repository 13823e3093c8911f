import { ContentError, type ContentProblem } from '../../../reading/content-error.ts';
import { formatNumber } from '../../../strings/number-format.ts';
import { locales, type Localized } from '../../../text/language.ts';
import { fill } from '../../../text/template.ts';
import { findQuoted } from '../../model/find.ts';
import type { Article, ChartSpec } from '../../model/model.ts';
import { reportTo, within, type Report } from '../report.ts';
import type { Facts } from './amount.ts';
import { computedValue, type Stated } from './computed-value.ts';
import { checkTyped } from './typed-figures.ts';

/**
 * Charts whose texts state what their rows give: `{share}` in a title, a subtitle or a note is the value of that name,
 * as each language writes numbers.
 *
 * @throws ContentError where a value cannot be computed, is named nowhere, or where a text states a figure that no
 *   value gives
 */
export function fillTexts(
  charts: readonly ChartSpec[],
  facts: Facts & Pick<Article, 'sections'>,
): ChartSpec[] {
  const problems: ContentProblem[] = [];
  const filled = charts.map((chart) =>
    fillChart(chart, facts, reportTo(problems, `charts/${chart.id}.json`)),
  );
  if (problems.length > 0) throw new ContentError(problems);
  return filled;
}

function fillChart(chart: ChartSpec, facts: Facts & Pick<Article, 'sections'>, report: Report): ChartSpec {
  for (const [index, place] of chart.concerns.entries()) {
    const sentence = findQuoted(facts.sections, place);
    if ('found' in sentence) {
      report(sentence.found, sentence.expected, `concerns[${index}] › ${sentence.field}`);
    }
  }
  checkTyped(chart, facts, report);
  const values = new Map(
    Object.entries(chart.values).flatMap(([name, computed]): [string, Stated][] => {
      const stated = computedValue(computed, facts, within(report, `values › ${name}`));
      return stated ? [[name, stated]] : [];
    }),
  );
  const known = Object.keys(chart.values);
  const used = new Set<string>();
  const fillText = (text: Localized, field: string): Localized => {
    const copy = { ...text };
    for (const locale of locales) {
      if (copy[locale] === undefined) continue;
      for (const [, name = ''] of copy[locale].matchAll(/\{(\w*)\}/g)) {
        used.add(name);
        if (!known.includes(name))
          report(`{${name}}`, `one of ${known.join(', ') || 'values, of which there are none'}`, field);
      }
      const written = [...values].map(([name, { value, digits, isYear }]): [string, string] => [
        name,
        formatNumber(value, locale, {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
          ...(isYear && { useGrouping: false }),
        }),
      ]);
      copy[locale] = fill(copy[locale], Object.fromEntries(written));
    }
    return copy;
  };
  const filled = {
    ...chart,
    title: fillText(chart.title, 'title'),
    subtitle: fillText(chart.subtitle, 'subtitle'),
    notes: chart.notes.map((note, index) => fillText(note, `notes[${index}]`)),
  };
  for (const name of known.filter((each) => !used.has(each))) {
    report('a value that no text states', `{${name}} in title, subtitle or notes`, `values › ${name}`);
  }
  return filled;
}
