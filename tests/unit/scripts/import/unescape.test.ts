import { describe, expect, it } from 'vitest';
import { escapeMdx, unescapeMarkdown, withoutEmphasis } from '../../../../scripts/import/unescape.ts';

describe('unescapeMarkdown', () => {
  it('undoes escapes that mean nothing, also doubled ones', () => {
    expect(unescapeMarkdown(String.raw`from \$18 to \$449`)).toBe('from $18 to $449');
    expect(unescapeMarkdown(String.raw`content\\_114 and a\_b`)).toBe('content_114 and a_b');
    expect(unescapeMarkdown(String.raw`\(Smith \& Lee, 2010\)`)).toBe('(Smith & Lee, 2010)');
    expect(unescapeMarkdown(String.raw`well\-known`)).toBe('well-known');
  });

  it('keeps those that keep a character literal', () => {
    for (const text of [
      String.raw`5 \* 3`,
      String.raw`a \_word\_`,
      String.raw`1\. not a list`,
      String.raw`\- nor this`,
    ]) {
      expect(unescapeMarkdown(text)).toBe(text);
    }
    expect(unescapeMarkdown(String.raw`[1]\(not a link)`)).toBe(String.raw`[1]\(not a link)`);
  });
});

describe('escapeMdx', () => {
  it('escapes braces and opening angle brackets once', () => {
    expect(escapeMdx(String.raw`a {set} of x < y and \{z\}`)).toBe(String.raw`a \{set\} of x \< y and \{z\}`);
  });

  it('writes an address in angle brackets as a link', () => {
    expect(escapeMdx('see <https://example.org/a_b>.')).toBe(
      'see [https://example.org/a_b](https://example.org/a_b).',
    );
  });
});

describe('withoutEmphasis', () => {
  it('takes off the marks and leaves underscores inside words', () => {
    expect(withoutEmphasis('*The title* of _a_ snake_case thing')).toBe('The title of a snake_case thing');
  });
});
