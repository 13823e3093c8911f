import { describe, expect, test } from 'vitest';
import { differences, withAccepted } from '../../../src/article/accepted.ts';

const accepted = {
  'figures.json': { lamps: '11111111', oil: '22222222' },
  'datasets/ships.json': { columns: '33333333', rows: '44444444 55555555' },
  'sections/1.mdx': { p1: '66666666', 'mark-up': '77777777 88888888' },
  'terms.json': { ada: '99999999', order: '00000000' },
};
const change = (file: keyof typeof accepted, parts: Record<string, string>) => ({
  ...accepted,
  [file]: { ...accepted[file], ...parts },
});
const told = (now: Parameters<typeof differences>[0]) =>
  differences(now, accepted).map(({ file, field, found }) => `${file} › ${field}: ${found}`);

describe('what differs from the content that was accepted', () => {
  test('is nothing where nothing changed', () => {
    expect(differences(accepted, accepted)).toEqual([]);
  });

  test('is named by file and part, a table’s rows by their places', () => {
    expect(told(change('figures.json', { oil: 'aaaaaaaa' }))).toEqual([
      'figures.json › oil: a change that no check can tell from the truth',
    ]);
    expect(told(change('datasets/ships.json', { rows: '44444444 aaaaaaaa' }))).toEqual([
      'datasets/ships.json › rows: a change in rows[1]',
    ]);
    expect(told(change('datasets/ships.json', { rows: '44444444' }))).toEqual([
      'datasets/ships.json › rows: 1 rows, where 2 were accepted',
    ]);
  });

  test('is what is gone, and what is new', () => {
    expect(told({ ...accepted, 'figures.json': { lamps: '11111111', gas: 'aaaaaaaa' } })).toEqual([
      'figures.json › oil: nothing any more',
      'figures.json › gas: what nobody has accepted yet',
    ]);
    const { 'figures.json': _, ...fewer } = accepted;
    expect(told({ ...fewer, 'events.json': { ada: 'aaaaaaaa' } })).toEqual([
      'figures.json › the file: nothing any more',
      'events.json › the file: what nobody has accepted yet',
    ]);
  });

  test('is the mark-up of a section, or the order of a list, only where nothing else of it differs', () => {
    expect(told(change('sections/1.mdx', { p1: 'aaaaaaaa', 'mark-up': 'bbbbbbbb' }))).toEqual([
      'sections/1.mdx › p1: a change that no check can tell from the truth',
    ]);
    expect(told(change('sections/1.mdx', { 'mark-up': '77777777 bbbbbbbb' }))).toEqual([
      'sections/1.mdx › mark-up: a change in block 2',
    ]);
    expect(told(change('terms.json', { bob: 'aaaaaaaa', order: 'bbbbbbbb' }))).toEqual([
      'terms.json › bob: what nobody has accepted yet',
    ]);
    expect(told(change('terms.json', { order: 'bbbbbbbb' }))).toEqual([
      'terms.json › order: a change that no check can tell from the truth',
    ]);
  });
});

describe('what is wrong, beside what changed', () => {
  const problem = (file: string) => ({ file, field: 'x', found: 'a', expected: 'b' });
  const changed = change('figures.json', { oil: 'aaaaaaaa' });
  const filesOf = (problems: { file: string }[], now = changed) => {
    const report = withAccepted(
      { problems: problems.map(({ file }) => problem(file)), following: 1 },
      now,
      accepted,
    );
    return [report.problems.map(({ file }) => file), report.following];
  };

  test('follows from the change where it stands in other files, and is counted', () => {
    expect(filesOf([{ file: 'claims.json' }, { file: 'charts/oil.json' }])).toEqual([['figures.json'], 3]);
    expect(
      withAccepted({ problems: [problem('claims.json')], following: 0 }, changed, accepted).problems,
    ).toMatchObject([{ found: 'a change, which claims.json › x does not fit' }]);
  });

  test('follows from a paragraph more as well', () => {
    const longer = change('sections/1.mdx', { p2: 'aaaaaaaa', 'mark-up': '77777777 88888888 bbbbbbbb' });
    expect(filesOf([{ file: 'translations/es/1.mdx' }], longer)).toEqual([['sections/1.mdx'], 2]);
  });

  test('comes after what changed in its own file, unless it names that', () => {
    const fieldsOf = (file: string, now: typeof accepted): string[] =>
      withAccepted({ problems: [problem(file)], following: 0 }, now, accepted).problems.map(
        ({ field }) => field,
      );
    expect(fieldsOf('figures.json', { ...accepted, 'figures.json': { lamps: '11111111' } as never })).toEqual(
      ['oil', 'x'],
    );
    const rows = change('datasets/ships.json', { rows: '44444444 aaaaaaaa' });
    expect(fieldsOf('datasets/ships.json', rows)).toEqual(['rows', 'x']);
    expect(fieldsOf('sections/1.mdx', change('sections/1.mdx', { p1: 'aaaaaaaa' }))).toEqual(['x']);
    const { 'sections/1.mdx': _, ...others } = accepted;
    expect(fieldsOf('sections/1.mdx', others as never)).toEqual(['x']);
  });

  test('does not follow from what is only new, which is told first where it stands elsewhere', () => {
    const grown = change('figures.json', { gas: 'aaaaaaaa' });
    expect(filesOf([{ file: 'claims.json' }], grown)).toEqual([['figures.json', 'claims.json'], 1]);
    expect(filesOf([{ file: 'figures.json' }], grown)).toEqual([['figures.json'], 1]);
  });

  test('is that there are no checksums, where there are tables', () => {
    const none = withAccepted({ problems: [], following: 0 }, accepted, null);
    expect(none.problems).toMatchObject([{ file: 'checksums.json', found: 'none' }]);
    const { 'datasets/ships.json': _, ...words } = accepted;
    expect(withAccepted({ problems: [], following: 0 }, words, null).problems).toEqual([]);
  });
});
