import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../src/article/build.ts';
import { wordsWithout } from '../../src/article/prose/own-words.ts';
import { centuryOf, yearOf } from '../../src/article/events/event-date.ts';
import { findSection, findSentence } from '../../src/article/model/find.ts';
import { articleSource } from './load.ts';

const article = buildArticle(articleSource);
const { sections, citations, events } = article;

/** Years and centuries that the article's own words print, with their sentences. */
const dates = sections.flatMap(({ paragraphs }) =>
  paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => {
      const cited = citations.filter(({ id }) => sentence.citations.includes(id));
      const words = wordsWithout(sentence.text, cited);
      return [...words.matchAll(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|\d+(?=(?:st|nd|rd|th) centur)/g)].map(
        ({ 0: text, index }) => ({
          place: `${sentence.section} ${sentence.id}`,
          text,
          around: words.slice(Math.max(0, index - 25), index + 25),
        }),
      );
    }),
  ),
);

/** Years and centuries that the events have, by the sentences in which they are stated. */
const stated = new Set(
  events.flatMap(({ date: { from, to }, section, sentence, again }) =>
    [{ section, sentence }, ...again].flatMap((place) =>
      [yearOf(from), yearOf(to), centuryOf(yearOf(from))].map(
        (value) => `${place.section} ${place.sentence}: ${value}`,
      ),
    ),
  ),
);

/** Years that date nothing: the words around them, and why. */
const exceptions = [
  [
    'back to levels similar to those of 2009',
    'a level with which a quotation compares, not something that happened',
  ],
  ['the constraints of the 2030 Agenda', 'part of a name'],
] as const;

describe('the dated events', () => {
  it('are every year and century that the article’s words print, but for those that date nothing', () => {
    const missed = dates.filter(({ place, text }) => !stated.has(`${place}: ${text}`));
    const unexplained = missed.filter(
      ({ around }) => !exceptions.some(([words]) => around.includes(words.slice(-20))),
    );
    console.info(
      `${events.length} events; ${dates.length} dates in the text, ${missed.length} of them excepted`,
    );
    expect(unexplained).toEqual([]);
    expect(missed).toHaveLength(exceptions.length);
  });

  it('go from the 16th century to 2060', () => {
    expect(events.length).toBeGreaterThanOrEqual(40);
    expect(events[0]?.date).toEqual({ from: '1501', to: '1600', as: 'century' });
    expect(events.at(-1)?.date.to).toBe('2060');
  });

  it('are each stated by a sentence that prints its words, its year and every place', () => {
    for (const { id, section, sentence, quote, date, dateFrom, placesFrom, places } of events) {
      const { text } = findSentence(findSection(article, section), sentence);
      expect(text, id).toContain(quote);
      if (date.as === 'date') expect(dateFrom?.quote ?? text, id).toContain(date.from.slice(0, 4));
      for (const place of places) {
        const forms = article.places.find((each) => each.id === place)?.printed ?? [];
        expect(
          forms.some((form) => `${text} ${placesFrom?.quote ?? ''}`.includes(form)),
          `${id}: ${place}`,
        ).toBe(true);
      }
    }
  });

  it('name persons and bodies that the section names, or their country', () => {
    for (const { id, section, actors } of events) {
      const text = findSection(article, section)
        .paragraphs.map((paragraph) => paragraph.text)
        .join(' ');
      for (const { en } of actors) {
        // A first name may be missing in the text, and a plural stand for what it says otherwise.
        const words = en.split(' ').filter((word) => /^\p{Lu}/u.test(word));
        expect(
          words.some((word) => text.includes(word)),
          `${id}: ${en}`,
        ).toBe(true);
      }
    }
  });

  it('have no two that say the same', () => {
    const labels = events.map(({ label }) => label.en);
    expect(new Set(labels).size).toBe(labels.length);
  });
});
