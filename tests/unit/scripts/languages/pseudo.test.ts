import { describe, expect, it } from 'vitest';
import { pseudoTable, pseudoText } from '../../../../scripts/languages/pseudo.ts';

describe('a text in the pseudo-language', () => {
  it('has no plain letter and is a third longer', () => {
    const text = 'The quick brown fox jumps over the lazy dog';
    expect(pseudoText(text)).not.toMatch(/[a-z]/i);
    expect(pseudoText(text.toUpperCase())).not.toMatch(/[a-z]/i);
    expect(pseudoText(text).length).toBeGreaterThanOrEqual((text.length * 4) / 3 - 4);
  });

  it.each(['{count}', '{}', '<em>', '&nbsp;', 'https://example.org/a'])('keeps %s', (part) => {
    expect(pseudoText(`of ${part} lamps`)).toContain(part);
  });
});

describe('a table in the pseudo-language', () => {
  const table = pseudoTable({
    title: 'Lamps',
    deep: { list: ['one', 'two'] },
    count: (n: number, name: string) => (n === 1 ? `one lamp of ${name}` : `${n} lamps of ${name}`),
  });

  it('has texts at any depth', () => {
    expect([table.title, ...table.deep.list].join()).not.toMatch(/[a-z]/i);
  });

  it('keeps what its functions are given', () => {
    expect(table.count(1, 'Ada')).toContain('Ada');
    expect(table.count(2, 'Ada')).toMatch(/^2 .*Ada/);
    expect(table.count(2, 'Ada').replace('Ada', '')).not.toMatch(/[a-z]/i);
  });
});
