import { describe, expect, it } from 'vitest';
import { importArticle, type ExistingContent } from '../../../../scripts/import/assemble.ts';
import { formatReport } from '../../../../scripts/import/report.ts';
import { ContentError } from '../../../../src/reading/content-error.ts';

const source = `## On tea

## 1. Introduction

Tea costs \\$5 {here} (Stone, 2018: 4) and

there (Nobody, 2001).

### 1.1 Milk

It is so (*ibid*).

## References

- Stone, R. (2018). *Tea*. Tea Press.
`;
const nothing: ExistingContent = { sections: [], references: [], hasArticle: false };

describe('importArticle', () => {
  it('gives sections with joined paragraphs, marked citations and MDX escapes', () => {
    const { sections, counts } = importArticle(source, nothing, 'tea.md');
    expect(sections).toEqual([
      {
        id: '1-introduction',
        data: { number: '1', title: 'Introduction', printedNumber: '1.' },
        body:
          'Tea costs $5 \\{here\\} (<Cite to="stone-2018" at="4">Stone, 2018: 4</Cite>) and ' +
          'there (<Cite unlisted="nobody-2001">Nobody, 2001</Cite>).',
      },
      {
        id: '1-1-milk',
        data: { number: '1.1', title: 'Milk' },
        body: 'It is so (<Cite ibid>*ibid*</Cite>).',
      },
    ]);
    expect(counts).toEqual({ sections: 2, paragraphs: 2, groups: 3, cites: 3, references: 1 });
  });

  it('keeps the ids of sections that are there, and reports those that the source no longer has', () => {
    const existing = {
      ...nothing,
      sections: [
        { id: '1-start', number: '1' },
        { id: '9-end', number: '9' },
      ],
    };
    const { sections, doubts } = importArticle(source, existing, 'tea.md');
    expect(sections.map(({ id }) => id)).toEqual(['1-start', '1-1-milk']);
    expect(doubts.filter(({ about }) => about === 'file').map(({ where }) => where)).toEqual([
      'sections/9-end.mdx',
    ]);
  });

  it('keeps the id of a section that is there when a second one has its number', () => {
    const existing = { ...nothing, sections: [{ id: '1-start', number: '1' }] };
    const twice = source.replace('### 1.1 Milk', '## 1. Milk');
    expect(importArticle(twice, existing, 'tea.md').sections.map(({ id }) => id)).toEqual([
      '1-start',
      '1-milk',
    ]);
  });

  it('does not ask about an article.json that is there', () => {
    const { doubts } = importArticle(source, { ...nothing, hasArticle: true }, 'tea.md');
    expect(doubts.map(({ about }) => about)).toEqual(['citation']);
  });

  it('reports a missing reference list, tables and footnotes', () => {
    const { doubts } = importArticle(
      '## 1. A\n\n| a | b |\n\nText.[^1]',
      { ...nothing, hasArticle: true },
      'tea.md',
    );
    expect(doubts.map(({ about }) => about)).toEqual(['heading', 'block', 'block']);
  });

  it('refuses a source without numbered sections', () => {
    expect(() => importArticle('# Tea\n\nText.', nothing, 'tea.md')).toThrow(ContentError);
  });
});

describe('formatReport', () => {
  it('groups the doubts under the counts', () => {
    const { counts, doubts } = importArticle(source, { ...nothing, hasArticle: true }, 'tea.md');
    const report = formatReport(counts, doubts);
    expect(report).toContain(
      '2 sections, 2 paragraphs, 3 citations (3 works cited), 1 references\n1 to look at',
    );
    expect(report).toContain('Citations (1)\n  1 p1: “Nobody, 2001”');
    expect(formatReport(counts, [])).toContain('Nothing left to decide.');
  });
});
