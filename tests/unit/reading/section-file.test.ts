import { describe, expect, it } from 'vitest';
import { readSectionFile, writeSectionFile } from '../../../src/reading/section-file.ts';
import { ContentError } from '../../../src/reading/content-error.ts';

describe('section files', () => {
  it('are read as they were written', () => {
    const data = { number: '2', title: 'On "tea": a view', printedNumber: '2.' };
    const text = writeSectionFile(data, 'One.\n\nTwo.');
    expect(text).toContain(String.raw`title: "On \"tea\": a view"`);
    expect(readSectionFile(text, 'a.mdx')).toEqual({ data, body: 'One.\n\nTwo.' });
  });

  it('may have any YAML that says the same', () => {
    const text = "---\n# by hand\nnumber: '2'\ntitle: >-\n  On tea:\n  a view\n---\n\nOne.\n";
    expect(readSectionFile(text, 'a.mdx')).toEqual({
      data: { number: '2', title: 'On tea: a view' },
      body: 'One.',
    });
  });

  it('say what is wrong with their front matter', () => {
    expect(() => readSectionFile('One.', 'a.mdx')).toThrow(ContentError);
    expect(() => readSectionFile('---\nnumber: 2\n---\n', 'a.mdx')).toThrow(
      /number\n +found +2\n +expected +a text: "2" in quotes/,
    );
    expect(() => readSectionFile('---\nnumber: "2\n---\n', 'a.mdx')).toThrow(/front matter[^]*quote/);
    expect(() => readSectionFile('---\nnumber: "two"\ntitle: "x"\n---\n', 'a.mdx')).toThrow(
      /expected +a section number/,
    );
  });
});
