import { describe, expect, it } from 'vitest';
import { escapeText, scriptJson } from '../../../src/markup/escape.ts';

describe('escapeText', () => {
  it('escapes what would be markup, and nothing twice', () => {
    expect(escapeText('<a href="?x&y">')).toBe('&lt;a href=&quot;?x&amp;y&quot;&gt;');
  });
});

describe('scriptJson', () => {
  it('gives the value back, and never ends the script that holds it', () => {
    const value = { text: '</script><!-- <script>' };
    expect(scriptJson(value)).not.toContain('<');
    expect(JSON.parse(scriptJson(value))).toEqual(value);
  });
});
