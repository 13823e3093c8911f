import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../src/article/build.ts';
import { findSection, findSentence } from '../../src/article/model/find.ts';
import { parseQuantity } from '../../src/article/language/quantity.ts';
import { findUnit } from '../../src/article/figures/units.ts';
import { articleSource } from './load.ts';

const article = buildArticle(articleSource);
const { figures, citations } = article;
const sentenceOf = ({ section, sentence }: (typeof figures)[number]): string =>
  findSentence(findSection(article, section), sentence).text;

describe('the figures', () => {
  it('are as many as the entries, each with an id of its own', () => {
    expect(figures).toHaveLength(articleSource.figures.length);
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    console.info(
      article.topics
        .map(({ id }) => `${id}: ${figures.filter(({ topic }) => topic === id).length}`)
        .join(', '),
    );
  });

  it('point each at a sentence that states them', () => {
    expect(figures.filter((figure) => !sentenceOf(figure).includes(figure.printed))).toEqual([]);
  });

  it('have the value that is printed', () => {
    for (const { value, unit, printed, places } of figures) {
      // Some are words alone, and some count the states that are listed.
      if (value === null || (places.length === value && !/\d/.test(printed))) continue;
      expect(parseQuantity(printed, article.meta.lang)?.value, printed).toBeCloseTo(
        value * findUnit(unit).scale,
        3,
      );
    }
  });

  it('name years of their period that their sentence, or the one before it, states', () => {
    const unstated = figures.filter((figure) => {
      const { period, section, paragraph, sentence } = figure;
      const { sentences = [] } =
        findSection(article, section).paragraphs.find(({ id }) => id === paragraph) ?? {};
      const until = sentences.findIndex(({ id }) => id === sentence);
      const words = sentences
        .slice(Math.max(until - 1, 0), until + 1)
        .map(({ text }) => text)
        .join(' ');
      return period && ![period.from, period.to].every((date) => words.includes(date.slice(0, 4)));
    });
    expect(unstated.map(({ id }) => id)).toEqual([]);
  });

  it('take their source from a citation of their own paragraph', () => {
    for (const { citation, section, paragraph, source } of figures) {
      const group = citations.find(({ id }) => id === citation);
      expect(group && [group.section, group.paragraph]).toEqual(
        source === 'none' ? undefined : [section, paragraph],
      );
    }
  });

  it('are about states that their paragraph names', () => {
    // Names as this text writes them, where they differ from the list of places.
    const paragraphOf = ({ section, paragraph }: (typeof figures)[number]): string =>
      findSection(article, section).paragraphs.find(({ id }) => id === paragraph)?.text ?? '';
    const adjectives: Record<string, string> = { ARG: 'Argentin', PER: 'Peru', COL: 'Colombia' };
    const unnamed = figures.flatMap((figure) =>
      figure.places
        .filter((place) => {
          const name = adjectives[place] ?? article.places.find(({ id }) => id === place)?.name.en ?? place;
          return !paragraphOf(figure).includes(name);
        })
        .map((place) => [figure.id, place]),
    );
    expect(unnamed).toEqual([]);
  });
});
