import type { CslName, ReferenceData } from '../../../../src/schemas/reference.ts';

/** A made-up reference for the tests of this folder; `De Ávila` is a person, a name in square brackets an institution. */
export function work(id: string, year: number, authors: string[], label?: string): ReferenceData {
  const author = authors.map((name): CslName =>
    name.startsWith('[') ? { literal: name.slice(1, -1) } : { family: name, given: 'X.' },
  );
  return {
    id,
    ...(label === undefined ? {} : { label }),
    printed: `${authors.join(', ')} (${year}). Title.`,
    csl: {
      id,
      type: 'book',
      title: 'Title',
      author: author as [CslName, ...CslName[]],
      issued: { 'date-parts': [[year]] },
    },
  };
}

/** A list with the forms that a citation may name. */
export const works: ReferenceData[] = [
  work('miller-2010', 2010, ['Miller', 'Baker']),
  work('miller-2016', 2016, ['Miller']),
  work('baker-2003', 2003, ['Baker']),
  work('baker-2017', 2017, ['Baker']),
  work('de-avila-2022', 2022, ['De Ávila', 'Stone', 'Reed']),
  work('reed-2022', 2022, ['Reed', '[et al.]']),
  work('wto-2020', 2020, ['[World Tea Organisation and Union (WTO)]']),
  work('ib-2019', 2019, ['[Infusion Bank (IB)]', '[Deep Steeping Project (DSP)]'], '(IB & DSP 2019)'),
  work('teatv-2021', 2021, ['[teaTV]']),
];
