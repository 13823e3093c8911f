import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../../scripts/import/entry.ts';
import { csl } from '../../../../src/schemas/reference.ts';

const stone = [{ family: 'Stone', given: 'R.' }];
const draft = (printed: string) => readEntry(printed)?.csl;

describe('readEntry', () => {
  it('reads an article with volume, issue and pages as printed', () => {
    expect(
      readEntry('Stone, R. (2018). Tea: A View. *Journal of Tea (New Series)*, 40(01), pp. 36-55+155.'),
    ).toEqual({
      csl: {
        type: 'article-journal',
        title: 'Tea: A View',
        author: stone,
        issued: { 'date-parts': [[2018]] },
        'container-title': 'Journal of Tea (New Series)',
        volume: '40',
        issue: '01',
        page: '36-55, 155',
      },
      suffix: '',
      doubts: [],
    });
  });

  it('reads an issue without a volume, and doubts a number that may be either', () => {
    expect(draft('Stone, R. (2018). Tea. *Teas*, (2), pp. 3-6.')).toMatchObject({ issue: '2', page: '3-6' });
    expect(readEntry('Stone, R. (2018). Tea. *Teas*, 2, pp. 3-6.')).toMatchObject({
      csl: { volume: '2' },
      doubts: [expect.any(String)],
    });
  });

  it('keeps sentences of a title together up to the container', () => {
    expect(draft('Stone, R. (2020). Tea Needs Milk. Will it come? *The Teapot*, 6.')).toMatchObject({
      title: 'Tea Needs Milk. Will it come?',
      'container-title': 'The Teapot',
    });
  });

  it('reads a book with place and publisher', () => {
    expect(
      draft('Stone, R. (2010). *The Pot: A History*. Stanford, Calif.: Tea University Press.'),
    ).toMatchObject({
      type: 'book',
      title: 'The Pot: A History',
      publisher: 'Tea University Press',
      'publisher-place': 'Stanford, Calif.',
    });
  });

  it('takes an acronym before the colon for the publisher', () => {
    expect(draft('Stone, R. (2012). *The Pot*. TEAC: Santiago.')).toMatchObject({
      publisher: 'TEAC',
      'publisher-place': 'Santiago',
    });
  });

  it('reads a page with its address and the day of the visit', () => {
    const printed =
      'teaTV. (2021). *Tea Grows*. Available at: [bit.ly/tea](http://bit.ly/tea) (Accessed: 2 September 2022).';
    expect(draft(printed)).toEqual({
      type: 'webpage',
      title: 'Tea Grows',
      author: [{ literal: 'teaTV' }],
      issued: { 'date-parts': [[2021]] },
      URL: 'http://bit.ly/tea',
      accessed: { 'date-parts': [[2022, 9, 2]] },
    });
  });

  it('takes a document to be downloaded for a report', () => {
    expect(
      draft('Stone, R. (2022). *Tea*. Tea Research Service (TRS). <https://tea.example/a.pdf>'),
    ).toMatchObject({
      type: 'report',
      publisher: 'Tea Research Service (TRS)',
      URL: 'https://tea.example/a.pdf',
    });
  });

  it('leaves the title out where none is printed', () => {
    const entry = readEntry(
      'Tea Office (TO). (2008). Available at: <https://tea.example/> (Accessed: 22 September 2022).',
    );
    expect(entry?.csl).not.toHaveProperty('title');
    expect(entry?.doubts).toEqual(['no title is printed']);
  });

  it('takes off quotation marks around a whole title, not those within', () => {
    expect(draft('Stone, R. (2016). "Tea Talks". *Tea Times*.')).toMatchObject({ title: 'Tea Talks' });
    expect(draft('Stone, R. (2016). Why "tea" talks? <https://tea.example/>')).toMatchObject({
      title: 'Why "tea" talks?',
    });
  });

  it('reads a year without parentheses, and the letter behind a year', () => {
    expect(draft('Stone, R., 2018. Tea. *Teas*, 4(2), pp. 1-5.')).toMatchObject({
      author: stone,
      issued: { 'date-parts': [[2018]] },
    });
    expect(readEntry('Stone, R. (2018b). *Tea*. Tea Press.')?.suffix).toBe('b');
  });

  it('reads a volume that is emphasised like its journal, and a DOI', () => {
    const expected = {
      'container-title': 'Teas',
      volume: '12',
      issue: '3',
      page: '1-20',
      DOI: '10.1234/t.12',
    };
    expect(draft('Stone, R. (2018). Tea. *Teas*, *12*(3), 1–20. https://doi.org/10.1234/t.12')).toMatchObject(
      expected,
    );
    expect(draft('Stone, R. (2018). Tea. *Teas, 12*(3), 1–20. https://doi.org/10.1234/t.12')).toMatchObject(
      expected,
    );
  });

  it('reads a chapter with its book, editors and pages', () => {
    expect(
      draft('Stone, R. (2017). Milk. In J. Mora & A. Hall (Eds.), *Teas* (pp. 1–20). Tea Press.'),
    ).toMatchObject({
      type: 'chapter',
      title: 'Milk',
      'container-title': 'Teas',
      editor: [
        { family: 'Mora', given: 'J.' },
        { family: 'Hall', given: 'A.' },
      ],
      page: '1-20',
      publisher: 'Tea Press',
    });
  });

  it('reads nothing from an entry without a year', () => {
    expect(readEntry('Stone, R. (n.d.). *Tea*.')).toBeNull();
  });

  it('writes CSL that fits the schema', () => {
    const entry = draft('Stone, R. et al. (2018). *Tea*. Tea Press.');
    expect(csl.safeParse({ id: 'stone-2018', ...entry }).success).toBe(true);
  });
});
