import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContentFolder } from '../../../src/reading/content-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('readContentFolder', () => {
  test('has every file by its path', () => {
    mkdirSync(join(folder, 'sections'));
    writeFileSync(join(folder, 'sections/1-oil.mdx'), 'Oil');
    writeFileSync(join(folder, 'notes.json'), '[]');
    const { files, problems } = readContentFolder(folder);
    expect([...files.keys()]).toEqual(['notes.json', 'sections/1-oil.mdx']);
    expect(problems).toEqual([]);
  });

  test('says what is no file', () => {
    mkdirSync(join(folder, 'notes.json'));
    mkdirSync(join(folder, 'Datasets'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'terms.json'));
    symlinkSync(join(folder, 'events.json'), join(folder, 'events.json'));
    const found = readContentFolder(folder).problems.map(({ file, found }) => `${file}: ${found}`);
    expect(found).toEqual([
      'Datasets/: an unknown folder',
      expect.stringMatching(/^events\.json: /),
      'notes.json/: a folder',
      'terms.json: a broken link',
    ]);
  });

  test('says that there is no content folder, or an empty one', () => {
    expect(readContentFolder(join(folder, 'nowhere')).problems).toEqual([
      expect.objectContaining({ field: 'the content folder', found: 'nothing of that name' }),
    ]);
    expect(readContentFolder(folder).problems).toEqual([
      expect.objectContaining({ field: 'the content folder', found: 'an empty folder' }),
    ]);
  });
});
