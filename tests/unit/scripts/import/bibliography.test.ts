import { describe, expect, it } from 'vitest';
import { readBibliography, splitEntries } from '../../../../scripts/import/bibliography.ts';

const list = String.raw`
- (Stone 2018) Stone, R. (2018). *Tea*. Tea Press.
- (TO 2008) Tea Office (TO). (2008). *Pots*. Available at: [https://t.example/a\\_b](https://t.example/a_b)

-
- (Reed & Hall 2019) Reed, A., & Hall, B. (2019). Milk. *Teas*, 4(2),

pp. 1-5.
`;

describe('splitEntries', () => {
  it('takes labels apart, drops empty bullets and undoes escapes', () => {
    expect(splitEntries(list).entries.slice(0, 2)).toEqual([
      { label: '(Stone 2018)', printed: 'Stone, R. (2018). *Tea*. Tea Press.' },
      {
        label: '(TO 2008)',
        printed:
          'Tea Office (TO). (2008). *Pots*. Available at: [https://t.example/a_b](https://t.example/a_b)',
      },
    ]);
  });

  it('joins an entry that a page break cut, and reports it', () => {
    const { entries, doubts } = splitEntries(list);
    expect(entries.at(-1)?.printed).toBe('Reed, A., & Hall, B. (2019). Milk. *Teas*, 4(2), pp. 1-5.');
    expect(doubts.map(({ quote }) => quote)).toEqual(['pp. 1-5.']);
  });

  it('takes each paragraph for an entry where there are no bullets', () => {
    expect(splitEntries('Stone, R. (2018). *Tea*.\n\nReed, A. (2019). *Milk*.').entries).toHaveLength(2);
  });
});

describe('readBibliography', () => {
  it('makes ids of the first author, or its acronym, and the year', () => {
    expect(readBibliography(list, []).references.map(({ id, csl }) => [id, csl.id])).toEqual([
      ['stone-2018', 'stone-2018'],
      ['to-2008', 'to-2008'],
      ['reed-2019', 'reed-2019'],
    ]);
  });

  it('tells two entries of an author and year apart by letters', () => {
    const text = '- Stone, R. (2018). *Tea*. Tea Press.\n- Stone, R. (2018). *Milk*. Tea Press.';
    expect(readBibliography(text, []).references.map(({ id }) => id)).toEqual(['stone-2018a', 'stone-2018b']);
    const lettered = text
      .replace('(2018). *Tea*', '(2018b). *Tea*')
      .replace('(2018). *Milk*', '(2018a). *Milk*');
    expect(readBibliography(lettered, []).references.map(({ id }) => id)).toEqual([
      'stone-2018b',
      'stone-2018a',
    ]);
  });

  it('keeps what an editor decided as long as the entry is printed the same', () => {
    const [first, ...others] = readBibliography(list, []).references;
    if (!first) throw new Error('expected an entry');
    const edited = {
      ...first,
      id: 'tea-book',
      csl: { ...first.csl, id: 'tea-book', type: 'thesis' as const },
    };
    const again = readBibliography(list, [edited, ...others]);
    expect(again.references).toEqual([edited, ...others]);
    expect([again.kept, again.doubts.map(({ about }) => about)]).toEqual([3, ['reference']]);
  });

  it('keeps the ids of two works of a year when only the second is printed anew', () => {
    const text = 'Smith, A. (2020). *Tea*. Tea Press.\n\nSmith, A. (2020). *Milk*. Tea Press.';
    const before = readBibliography(text, []).references;
    const again = readBibliography(text.replace('*Milk*. Tea Press.', '*Milk*. Milk Press.'), before);
    expect(again.references.map(({ id, csl }) => [id, csl.id, csl.publisher])).toEqual([
      ['smith-2020a', 'smith-2020a', 'Tea Press'],
      ['smith-2020b', 'smith-2020b', 'Milk Press'],
    ]);
  });

  it('keeps the ids of the list whichever entries are reprinted, added or moved, and gives none twice', () => {
    const works = ['Tea', 'Milk', 'Cups'].flatMap((title) =>
      ['Smith, A. (2020).', 'Stone, R. (2020).', '李, 明. (2020).'].map((start) => `${start} *${title}*.`),
    );
    const before = readBibliography(works.slice(0, 6).join('\n\n'), []).references;
    const idOf = new Map(before.map(({ id, printed }) => [printed, id]));
    expect(new Set(idOf.values()).size).toBe(6);
    // Each bit says of one entry whether it is printed anew.
    for (let reprinted = 0; reprinted < 2 ** 6; reprinted += 1) {
      const list = works.map((work, index) => (reprinted & (1 << index) ? `${work} Tea Press.` : work));
      for (const order of [list, list.toReversed()]) {
        const { references } = readBibliography(order.join('\n\n'), before);
        const ids = references.map(({ id }) => id);
        expect(new Set(ids).size).toBe(works.length);
        for (const { id, csl, printed } of references) {
          expect(csl.id).toBe(id);
          const known = idOf.get(printed.replace(' Tea Press.', ''));
          if (known !== undefined) expect(id).toBe(known);
        }
        expect(readBibliography(order.join('\n\n'), references).references).toEqual(references);
      }
    }
  });

  it('keeps the id of a work whose title is corrected, and not for a work with another letter', () => {
    const text = 'Smith, A. (2020). *Tea*. Tea Press.\n\nSmith, A. (2020). *Mlik*. Tea Press.';
    const corrected = readBibliography(text.replace('Mlik', 'Milk'), readBibliography(text, []).references);
    expect(corrected.references.map(({ id }) => id)).toEqual(['smith-2020a', 'smith-2020b']);

    const first = readBibliography('Smith, A. (2020a). *Tea*.', []).references;
    const second = readBibliography('Smith, A. (2020b). *Milk*.', first).references;
    expect(second.map(({ id }) => id)).toEqual(['smith-2020b']);
  });

  it('keeps one of two entries that are printed alike, and gives the other an id of its own', () => {
    const text = 'Smith, A. (2020). *Tea*. Tea Press.';
    const before = readBibliography(text, []).references;
    const twice = readBibliography(`${text}\n\n${text}`, before).references;
    expect(twice.map(({ id }) => id)).toEqual(['smith-2020', 'smith-2020a']);
  });

  it('leaves out an entry without a year, and reports it', () => {
    const { references, doubts } = readBibliography('- Stone, R. (n.d.). *Tea*.', []);
    expect(references).toEqual([]);
    expect(doubts).toHaveLength(1);
  });
});
