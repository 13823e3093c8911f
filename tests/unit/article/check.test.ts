import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/article/check.ts';
import type { ContentReport } from '../../../src/reading/content-error.ts';
import { readContentFolder, type ContentFolder } from '../../../src/reading/content-folder.ts';

const folder = readContentFolder(fileURLToPath(new URL('../../fixtures/second-article/', import.meta.url)));

/** The folder with the text of some files changed. */
function changed(changes: Record<string, (text: string) => string>): ContentFolder {
  const files = new Map(folder.files);
  for (const [file, change] of Object.entries(changes)) {
    const text = new TextDecoder().decode(files.get(file));
    if (change(text) === text) throw new Error(`${file} does not change`);
    files.set(file, new TextEncoder().encode(change(text)));
  }
  return { files, problems: [] };
}

const filesOf = ({ problems }: ContentReport): string[] => [...new Set(problems.map(({ file }) => file))];

describe('checkContent', () => {
  test('finds nothing wrong in an article that builds', () => {
    expect(checkContent(folder)).toEqual({ problems: [], following: 0 });
  });

  test('names every file that is wrong, whether it cannot be read or contradicts another', () => {
    const report = checkContent(
      changed({
        'terms.json': (text) => text.replace('"kind"', '"kin"'),
        'events.json': (text) => text.replace('"quote": "', '"quote": "never printed '),
        'charts/cover.json': (text) => text.replace('"type": "', '"type": "no-'),
        'datasets/lichen-cover.json': (text) => text.replace('{', '{{'),
      }),
    );
    expect(filesOf(report)).toEqual(['terms.json', 'datasets/lichen-cover.json', 'events.json']);
    expect(
      filesOf(
        checkContent(changed({ 'charts/cover.json': (text) => text.replace('"type": "', '"type": "no-') })),
      ),
    ).toEqual(['charts/cover.json']);
  });

  test('asks for the files that an article cannot do without', () => {
    const report = checkContent({ files: new Map(), problems: [] });
    expect(filesOf(report)).toEqual(expect.arrayContaining(['article.json', 'references.json']));
  });
});

describe('what no check can tell from the truth', () => {
  test.each([
    ['sections/1-introducao.mdx', /^(p\d+)$/, (text: string) => text.replace(' de ', ' do ')],
    ['figures.json', /^morocco-2019$/, (text: string) => text.replace('"MAR"', '"ESP"')],
    ['datasets/lichen-cover.json', /^rows$/, (text: string) => text.replace(/"roofs": \d+/, '"roofs": 7')],
    ['article.json', /^abstract$/, (text: string) => text.replace('primavera.', 'vida.')],
  ])('is refused where it was not accepted: %s', (file, field, change) => {
    expect(checkContent(changed({ [file]: change })).problems).toEqual([
      {
        file,
        field: expect.stringMatching(field),
        found: expect.stringContaining('a change'),
        expected: expect.stringContaining('npm run accept'),
      },
    ]);
  });

  test('is a text of ours as well: a label, the order of a list', () => {
    expect(
      checkContent(changed({ 'figures.json': (text) => text.replace(/"en": "/, '"en": "The ') })).problems,
    ).toMatchObject([{ file: 'figures.json', found: expect.stringContaining('a change') }]);
    const reversed = (text: string): string => JSON.stringify((JSON.parse(text) as unknown[]).reverse());
    expect(checkContent(changed({ 'topics.json': reversed })).problems).toMatchObject([
      { file: 'topics.json', field: 'order' },
    ]);
  });
});

describe('the same bytes in two files', () => {
  test('are each read as what their own file holds', () => {
    const files = new Map(folder.files);
    const table = files.get('datasets/lichen-cover.json') ?? new Uint8Array();
    const twice = checkContent({ files: files.set('datasets/lichen.json', table), problems: [] });
    expect(filesOf(twice)).toEqual(['datasets/lichen.json']);
    const misplaced = checkContent({
      files: new Map(folder.files).set('charts/lichen.json', table),
      problems: [],
    });
    expect(filesOf(misplaced)).toEqual(['charts/lichen.json']);
  });
});
