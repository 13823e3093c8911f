import { describe, expect, it } from 'vitest';
import { draftArticle } from '../../../../scripts/import/article-draft.ts';
import { readFront } from '../../../../scripts/import/front.ts';
import { articleSchema } from '../../../../src/schemas/article.ts';

const text = String.raw`
Essay [EN]

## On tea

*Sobre el té*

**Ann Reed**

Professor of Tea  
University of Pots
Email: ann@tea.example

**[EN] Abstract:** Tea is grown. It is drunk.

**Keywords:** tea, milk

**[ES] Resumen:** El té se cultiva. Se bebe.

**Palabras clave:** té, leche

---

**Cita:** Reed, A. (2023). On tea. *Tea Studies*, 5(1), 116-127.

**DOI:** <https://doi.org/10.1234/tea.v5i1.09>

**Copyright:** © 2023 (CC BY). (<https://creativecommons.org/licenses/by/4.0/>).
`;

describe('readFront', () => {
  const { front } = readFront(text);

  it('reads titles, and their languages from the abstracts', () => {
    expect([front.lang, front.kicker, front.title]).toEqual([
      'en',
      'Essay [EN]',
      { en: 'On tea', es: 'Sobre el té' },
    ]);
  });

  it('reads the author with every line below the name', () => {
    expect(front.authors).toEqual([
      {
        family: 'Reed',
        given: 'Ann',
        printed: 'Ann Reed',
        affiliation: ['Professor of Tea', 'University of Pots', 'Email: ann@tea.example'],
        email: 'ann@tea.example',
      },
    ]);
  });

  it('reads abstracts and keywords with their labels', () => {
    expect(front.abstract['es']).toEqual({ label: '[ES] Resumen:', text: 'El té se cultiva. Se bebe.' });
    expect(front.keywords['en']).toEqual({ label: 'Keywords:', terms: ['tea', 'milk'] });
  });

  it('reads the imprint in the language of its labels', () => {
    expect(front.imprint.map(({ lang }) => lang)).toEqual(['es', 'es', 'es']);
    expect(front.imprint[0]?.text).toBe('Cita: Reed, A. (2023). On tea. *Tea Studies*, 5(1), 116-127.');
  });

  it('takes the language of the first abstract where nothing else tells it', () => {
    const spanish = readFront('## Sobre el té\n\n**Resumen:** El té se cultiva.').front;
    expect([spanish.lang, spanish.title]).toEqual(['es', { es: 'Sobre el té' }]);
  });

  it('reports a line that it cannot place', () => {
    expect(readFront(`${text}\n\nA line of its own.`).doubts.map(({ quote }) => quote)).toContain(
      'A line of its own.',
    );
  });
});

describe('draftArticle', () => {
  it('reads journal, DOI and licence from the imprint into what the schema asks for', () => {
    const { article } = draftArticle(readFront(text).front, 'References');
    expect(articleSchema.safeParse(article).error).toBeUndefined();
    expect(article).toMatchObject({
      published: { journal: 'Tea Studies', volume: '5', issue: '1', pages: '116-127', year: 2023 },
      doi: '10.1234/tea.v5i1.09',
      licence: {
        name: 'Creative Commons Attribution 4.0 International',
        spdx: 'CC-BY-4.0',
        holder: 'Ann Reed',
      },
      description: { en: 'Tea is grown.', es: 'El té se cultiva.' },
    });
  });

  it('reports what the imprint does not say', () => {
    const { doubts } = draftArticle(readFront('## On tea\n\n**Ann Reed**').front, 'References');
    expect(doubts.map(({ quote, message }) => [quote, message.split(':')[0]])).toEqual([
      ['', 'no journal or year found in the imprint'],
      ['', 'no Creative Commons address found in the imprint'],
      ['On tea', 'shortTitle and description are drafts'],
      ['published.year', 'not found in the front matter, fill it in'],
      ['abstract', 'not found in the front matter, fill it in'],
      ['keywords', 'not found in the front matter, fill it in'],
    ]);
  });
});
