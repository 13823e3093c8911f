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

  it('leaves out an entry without a year, and reports it', () => {
    const { references, doubts } = readBibliography('- Stone, R. (n.d.). *Tea*.', []);
    expect(references).toEqual([]);
    expect(doubts).toHaveLength(1);
  });
});
