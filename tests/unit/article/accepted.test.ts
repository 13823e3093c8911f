import { describe, expect, test } from 'vitest';
import { differences, withAccepted } from '../../../src/article/accepted.ts';

const accepted = {
  'figures.json': { lamps: '11111111', oil: '22222222' },
  'datasets/ships.json': { columns: '33333333', rows: '44444444 55555555' },
  'sections/1.mdx': { p1: '66666666', 'mark-up': '77777777' },
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
  });

  test('is the mark-up of a section only where no paragraph of it differs', () => {
    expect(told(change('sections/1.mdx', { p1: 'aaaaaaaa', 'mark-up': 'bbbbbbbb' }))).toHaveLength(1);
    expect(told(change('sections/1.mdx', { 'mark-up': 'bbbbbbbb' }))).toHaveLength(1);
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
  });

  test('is told itself where it stands in the file that changed, or where nothing changed', () => {
    expect(filesOf([{ file: 'figures.json' }])).toEqual([['figures.json'], 1]);
    expect(filesOf([{ file: 'claims.json' }], accepted)).toEqual([['claims.json'], 1]);
  });

  test('does not follow from what is only new', () => {
    const grown = change('figures.json', { gas: 'aaaaaaaa' });
    expect(filesOf([{ file: 'claims.json' }], grown)).toEqual([['claims.json'], 1]);
  });

  test('is that there are no checksums, where there are tables', () => {
    const none = withAccepted({ problems: [], following: 0 }, accepted, null);
    expect(none.problems).toMatchObject([{ file: 'checksums.json', found: 'none' }]);
    const { 'datasets/ships.json': _, ...words } = accepted;
    expect(withAccepted({ problems: [], following: 0 }, words, null).problems).toEqual([]);
  });
});
