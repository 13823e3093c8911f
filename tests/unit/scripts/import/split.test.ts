import { describe, expect, it } from 'vitest';
import { splitSource } from '../../../../scripts/import/split.ts';

const source = `Kicker

## 100 years of tea

#### 1. Introduction

One.

# 1.1 *On green tea*

Two.

### *1.2 On black tea*

Three.

## References

- An entry.
`;

describe('splitSource', () => {
  it('gives each heading the number that it prints, whatever its level of Markdown', () => {
    expect(
      splitSource(source).sections.map(({ number, printedNumber, title }) => [number, printedNumber, title]),
    ).toEqual([
      ['1', '1.', 'Introduction'],
      ['1.1', '1.1', 'On green tea'],
      ['1.2', '1.2', 'On black tea'],
    ]);
  });

  it('keeps all before the first section as front matter, a title with a number included', () => {
    expect(splitSource(source).front).toBe('Kicker\n\n## 100 years of tea\n');
  });

  it('takes the reference list apart, with its heading as printed', () => {
    expect(splitSource(source).bibliography).toEqual({ heading: 'References', text: '\n- An entry.\n' });
    expect(splitSource('## 1. A\n\n## Bibliografía\n\n- B').bibliography?.heading).toBe('Bibliografía');
    expect(splitSource('## 1. A\n\n## 2. References\n\n- B').bibliography?.heading).toBe('2. References');
  });

  it('has no reference list where none is printed', () => {
    expect(splitSource('## 1. A\n\nB.').bibliography).toBeNull();
  });

  it('reports a heading without a number and a number that comes twice', () => {
    const { sections, doubts } = splitSource('## 1. A\n\na\n\n## Thanks\n\nb\n\n## 1. C\n\nc');
    expect(sections.map(({ text }) => text.trim())).toEqual(['a', 'c']);
    expect(doubts.map(({ where, quote }) => [where, quote])).toEqual([
      ['line 5', 'Thanks'],
      ['line 9', '1. C'],
    ]);
  });
});
