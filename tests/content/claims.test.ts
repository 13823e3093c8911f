import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../src/article/build.ts';
import { claimsOf, figuresAbout } from '../../src/article/claims/claim.ts';
import { findMentions } from '../../src/article/terms/mention.ts';
import { placeTables, tablesWithout } from '../../src/article/places/place-tables.ts';
import { findSection, findSentence } from '../../src/article/model/find.ts';
import { articleSource } from './load.ts';

const article = buildArticle(articleSource);
const { claims, datasets, figures, places } = article;

const sentenceOf = ({ section, sentence }: (typeof claims)[number]): string =>
  findSentence(findSection(article, section), sentence).text;

describe('the claims', () => {
  it('have each a sentence that prints its quote', () => {
    expect(claims).toHaveLength(articleSource.claims.length);
    expect(claims.filter((claim) => !sentenceOf(claim).includes(claim.quote))).toEqual([]);
  });

  it('name only states that their sentence prints, or that one of its numbers is about', () => {
    const strays = claims.flatMap((claim) =>
      claim.places.filter((id) => {
        const forms = places.find((place) => place.id === id)?.printed ?? [];
        const isPrinted = forms.some((form) => sentenceOf(claim).includes(form));
        const isCounted = figuresAbout(article, id).some(
          ({ section, sentence }) => section === claim.section && sentence === claim.sentence,
        );
        return !isPrinted && !isCounted;
      }),
    );
    expect(strays).toEqual([]);
  });

  it('leave out no sentence that names a state', () => {
    let mentions = 0;
    for (const { id, printed } of places) {
      for (const { section, sentence } of findMentions(article, printed)) {
        mentions += 1;
        const told = claims.some(
          (claim) => claim.section === section && claim.sentence === sentence.id && claim.places.includes(id),
        );
        expect(told, `${id} in ${section} ${sentence.id}`).toBe(true);
      }
    }
    expect(mentions).toBeGreaterThan(100);
  });

  it('leave out no number that is about a state', () => {
    for (const { id, section, sentence, places: about } of figures) {
      const told = claims
        .filter((claim) => claim.section === section && claim.sentence === sentence)
        .flatMap((claim) => claim.places);
      expect(
        about.filter((place) => !told.includes(place)),
        id,
      ).toEqual([]);
    }
  });

  it('say which partnership each of the twelve states has', () => {
    const { places: all = [] } = figures.find(({ id }) => id === 'partners-strategic') ?? {};
    const { places: upper = [] } = figures.find(({ id }) => id === 'partners-comprehensive') ?? {};
    const labels = (id: string): (string | undefined)[] =>
      claimsOf(article, id)
        .filter(({ topic }) => topic.id === 'partnership')
        .flatMap(({ claims: own }) => own.map(({ label }) => label?.en));
    expect(all).toHaveLength(12);
    for (const id of all) {
      expect(labels(id), id).toContain(
        upper.includes(id) ? 'Comprehensive strategic partnership' : 'Strategic partnership',
      );
    }
  });
});

describe('the states', () => {
  it('are 33, of 22 of which the article speaks', () => {
    expect(places).toHaveLength(33);
    expect(places.filter(({ id }) => claimsOf(article, id).length > 0)).toHaveLength(22);
  });

  it('are told as never named exactly where they have no printed form', () => {
    const silent = places.filter(({ id }) => claimsOf(article, id).length === 0);
    expect(silent.map(({ id }) => id)).toEqual(
      places.filter(({ printed }) => printed.length === 0).map(({ id }) => id),
    );
  });

  it('share out every row of every table by state, none lost and none twice', () => {
    const byState = datasets.filter(({ fields }) => fields.some(({ values }) => values === 'places'));
    expect(byState.length).toBeGreaterThan(7);
    for (const dataset of byState) {
      const rows = places.flatMap(({ id }) => placeTables([dataset], id).flatMap((table) => table.rows));
      expect(rows.length, dataset.id).toBe(dataset.rows.length);
      expect(new Set(rows).size, dataset.id).toBe(dataset.rows.length);
      const without = places.filter(({ id }) => tablesWithout([dataset], id).length > 0);
      const within = places.filter(({ id }) => placeTables([dataset], id).length > 0);
      expect(without.length + within.length, dataset.id).toBe(places.length);
    }
  });
});
