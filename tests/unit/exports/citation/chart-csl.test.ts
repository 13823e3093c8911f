import { expect, test } from 'vitest';
import { chartCsl } from '../../../../src/exports/citation/chart-csl.ts';
import { citationStyles, formatText } from '../../../../src/exports/citation/style.ts';
import { locales } from '../../../../src/text/language.ts';
import { smallArticle } from '../../article/small-article.ts';

const { meta } = smallArticle({});
const chart = { title: 'Lamps grew tenfold', url: 'https://lamps.example/charts/lamps/' };

test('a chart is cited as a figure of this edition, not of the article’s author', () => {
  const item = chartCsl(chart, meta, 'en');
  expect(item).toMatchObject({ type: 'figure', editor: [{ literal: meta.shortTitle.en }] });
  expect(item.author).toBeUndefined();
});

test.each(citationStyles)('%s names edition, article, kind and address of a chart', (_, style) => {
  for (const locale of locales) {
    const text = formatText(chartCsl(chart, meta, locale), locale, style);
    // Some styles write titles with capitals.
    expect(text.toLowerCase()).toContain(chart.title.toLowerCase());
    expect(text).toContain(chart.url);
    expect(text).toContain(meta.authors[0]?.family);
    expect(text).toContain(String(meta.published.year));
  }
});

test('what stands for title and address in files of charts stays to be filled in', () => {
  const text = formatText(chartCsl({ title: '{title}', url: '{address}' }, meta, 'en'), 'en');
  expect(text).toContain('{title}');
  expect(text).toContain('{address}');
});
