import { describe, expect, test } from 'vitest';
import { coCitations } from '../../../../src/article/references/co-citation.ts';
import { reference, smallArticle } from '../small-article.ts';

const cite = (id: string): string => `<Cite to="${id}">${id}, 2011</Cite>`;
const ids = ['a', 'b', 'c', 'd', 'e'];

const article = smallArticle({
  sections: {
    '1': `One (${cite('a')}; ${cite('b')}; <Cite unlisted="x">x, 2011</Cite>). Two (${cite('c')}).\n\nThree ${cite('a')} and ${cite('c')}. Four (${cite('a')}).`,
    '2': `Five (${cite('d')}). Six (${cite('a')}).`,
    '2.1': `Seven (${cite('a')}). Eight (<Cite ibid>ibid</Cite>; ${cite('d')}).`,
  },
  references: ids.map((id) => reference({ id })),
});
const together = coCitations(article);
const of = (id: string) =>
  together
    .get(id)
    ?.map(({ reference: other, strength, places }) => [
      other.id,
      strength,
      ...places.map(
        ({ tie, section, paragraph, sentence }) => `${tie} ${section.id}#${paragraph} ${sentence}`,
      ),
    ]);

describe('what is cited together with a reference', () => {
  test('has its nearest tie of each paragraph, strongest first, then in printed order', () => {
    expect(of('a')).toEqual([
      ['d', 5, 'paragraph s-2#p1 p1s1', 'group s-2-1#p1 p1s2'],
      ['b', 4, 'group s-1#p1 p1s1'],
      ['c', 3, 'paragraph s-1#p1 p1s2', 'sentence s-1#p2 p2s1'],
    ]);
  });

  test('is as close the other way round', () => {
    for (const [id, all] of together) {
      for (const { reference: other, strength, places } of all) {
        const back = together.get(other.id)?.find((each) => each.reference.id === id);
        expect(back?.strength).toBe(strength);
        expect(back?.places.map(({ tie }) => tie)).toEqual(places.map(({ tie }) => tie));
      }
    }
  });

  test('is in the same paragraph, not only in the same section', () => {
    expect(of('b')).toEqual([
      ['a', 4, 'group s-1#p1 p1s1'],
      ['c', 1, 'paragraph s-1#p1 p1s2'],
    ]);
  });

  test('is nearest in a group, though a sentence before it cites both too', () => {
    const both = smallArticle({
      sections: `One ${cite('a')} and ${cite('b')}. Two (${cite('a')}; ${cite('b')}).`,
      references: [reference({ id: 'a' }), reference({ id: 'b' })],
    });
    expect(coCitations(both).get('a')?.[0]?.places).toMatchObject([{ tie: 'group', sentence: 'p1s2' }]);
  });

  test('is nothing where nothing cites it', () => {
    expect(of('e')).toEqual([]);
  });
});
