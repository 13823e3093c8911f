import { describe, expect, it } from 'vitest';
import { supportOf } from '../../src/article/argument/point.ts';
import { findSection, findSentence } from '../../src/article/model/find.ts';
import { buildArticle } from '../../src/article/build.ts';
import { drawArgument } from '../../src/charts/argument/draw.ts';
import { strings } from '../../src/strings/index.ts';
import { locales } from '../../src/text/language.ts';
import { svgFile } from '../unit/charts/svg-file.ts';
import { articleSource } from './load.ts';

const article = buildArticle(articleSource);
const { argument, sections } = article;

describe('the argument', () => {
  it('has five foundations, two of them external, that carry cooperation in four fields', () => {
    const foundations = argument.filter(({ kind }) => kind === 'foundation');
    expect(foundations.map(({ id, external }) => [id, external])).toEqual([
      ['governments', false],
      ['public-goods', false],
      ['rational-choice', false],
      ['extra-regional', true],
      ['common-history', true],
    ]);
    const [basis] = new Set(foundations.flatMap(({ edges }) => edges.map(({ to }) => to)));
    const carried = argument.find(({ id }) => id === basis)?.edges.filter(({ kind }) => kind === 'carries');
    expect(carried?.map(({ to }) => to)).toEqual(['economy', 'politics', 'culture', 'green']);
  });

  it('quotes words that stand in the sentences of their paragraph', () => {
    const passages = argument.flatMap((point) => [point, ...point.grounds]);
    expect(passages.length).toBeGreaterThan(80);
    for (const { section, paragraph, sentences, quote } of passages) {
      const from = findSection(article, section);
      const text = sentences.map((id) => findSentence(from, id).text).join(' ');
      expect(text, quote).toContain(quote);
      expect(sentences.every((id) => id.startsWith(`${paragraph}s`))).toBe(true);
    }
  });

  it('has a point of every section, and an answer to every objection', () => {
    for (const { id } of sections) expect(argument.map(({ section }) => section)).toContain(id);
    const answered = argument.flatMap(({ edges }) =>
      edges.filter(({ kind }) => kind === 'answers' || kind === 'grants').map(({ to }) => to),
    );
    const objections = argument.filter(({ kind }) => kind === 'objection').map(({ id }) => id);
    expect(answered.toSorted()).toEqual(objections.toSorted());
  });

  it('is backed by sources and numbers of its sentences', () => {
    const goods = argument.find(({ id }) => id === 'public-goods');
    const support = goods && supportOf(article, goods);
    expect(support?.figures.map(({ id }) => id)).toContain('trade-2021');
    expect(support?.references.map(({ id }) => id)).toContain('jiang-2018');
    const unbacked = argument.filter((point) => {
      const { references, unlisted, figures, events } = supportOf(article, point);
      return references.length + unlisted.length + figures.length + events.length === 0;
    });
    expect(unbacked.length).toBeLessThan(argument.length / 2);
  });
});

const widths = { wide: 1200, medium: 720 };

describe.each(locales)('the drawing of the argument in %s', (locale) => {
  const t = strings(locale).argument;
  const points = argument.map(({ label, ...point }) => ({ ...point, label: label[locale] }));
  const file = (node: Parameters<typeof svgFile>[0]): string => svgFile(node, '../../..', 'argument/drawing');

  it.each(Object.entries(widths))('is %s', async (name, width) => {
    const drawing = drawArgument(points, { external: t.external, ...t.before }, width);
    await expect(file(drawing)).toMatchFileSnapshot(`./drawings/argument-${locale}-${name}.svg`);
  });
});
