import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/article/check.ts';
import { readContentFolder } from '../../../src/reading/content-folder.ts';
import type { Corruption } from './corruption.ts';
import { corruptEntries } from './entries.ts';
import { corruptFiles } from './files.ts';
import { corruptReferences } from './references.ts';
import { corruptCitations, corruptSections } from './sections.ts';
import { corruptTexts } from './texts.ts';

const { files } = readContentFolder(
  fileURLToPath(new URL('../../fixtures/second-article/', import.meta.url)),
);
// What nothing but the checksums can tell from the truth is not what is tried here.
const unsummed = new Map([...files].filter(([file]) => file !== 'checksums.json'));

const groups: Record<string, Corruption[]> = {
  files: corruptFiles(files),
  'texts of fields': corruptTexts(unsummed),
  entries: corruptEntries(unsummed),
  sections: corruptSections(unsummed),
  citations: corruptCitations(unsummed),
  references: corruptReferences(unsummed),
};

describe.each(Object.entries(groups))('corrupt %s', (_, corruptions) => {
  test('are refused, each with its file named at once', () => {
    const silent = corruptions.flatMap(({ name, file, files: corrupted }) => {
      const problems = checkContent({ files: corrupted, problems: [] }).problems.slice(0, 3);
      // A section with another number leaves a gap before its subsection and the next one too.
      if (problems.some((problem) => problem.file === file)) return [];
      const [first] = problems;
      return [`${name}: ${first ? `${first.file} › ${first.field}: ${first.found}` : 'nothing'}`];
    });
    expect(silent).toEqual([]);
  }, 120_000);
});

test('corruptions are hundreds', () => {
  expect(Object.values(groups).flat().length).toBeGreaterThan(700);
});
