import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ContentError, type ContentProblem } from '../../../src/reading/content-error.ts';
import { readJson } from '../../../src/reading/json-text.ts';

function problemOf(text: string): ContentProblem | undefined {
  try {
    readJson(text, 'lamps.json');
    return undefined;
  } catch (error) {
    if (error instanceof ContentError) return error.problems[0];
    throw error;
  }
}

describe('readJson', () => {
  test('reads what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.boolean(), (value, spaced) => {
        const text = JSON.stringify(value, null, spaced ? 2 : 0);
        fc.pre(!/\d(?:\d{15}|e\+)/.test(text));
        expect(readJson(text, 'lamps.json')).toEqual(JSON.parse(text));
      }),
    );
  });

  test.each([
    ['{ "oil": 1,\n "oil": 2 }', 'line 2', 'the field "oil" a second time'],
    ['[\n1,\n2,\n]', 'line 3', 'a comma after the last one'],
    ['{\n// lamps\n}', 'line 2', 'a comment'],
    ['[1e999]', 'line 1', '1e999'],
    ['[12345678901234567890]', 'line 1', '12345678901234567890'],
    ["{ 'oil': 1 }", 'line 1', 'a single quote'],
    ['{ “oil”: 1 }', 'line 1', 'a curly quote'],
    ['{ oil: 1 }', 'line 1', '"oil"'],
    ['{ "oil": 1 "wick": 2 }', 'line 1', '"\\""'],
    ['{ "oil" 1 }', 'line 1', '"1"'],
    ['["oil\nwick"]', 'line 1', 'a text without its closing quote'],
    ['["oil', 'line 1', 'a text without its closing quote'],
    ['["\\x"]', 'line 1', '"\\x" in a text'],
    ['[01]', 'line 1', 'a number of another form'],
    ['[NaN]', 'line 1', 'no number'],
    ['[True]', 'line 1', 'a word of another language'],
    ['[1', 'line 1', 'the end of the file'],
    ['[1] [2]', 'line 1', '"["'],
    ['', 'the whole file', 'the end of the file'],
  ])('refuses %j', (text, field, found) => {
    expect(problemOf(text)).toMatchObject({ file: 'lamps.json', field, found });
  });

  test('refuses what is nested too deeply for any reader', () => {
    expect(problemOf('['.repeat(100_000))?.found).toBe('more than 40 levels of brackets');
  });

  test('keeps a field that every object has anyway', () => {
    expect(Object.keys(readJson('{ "__proto__": 1 }', 'lamps.json') as object)).toEqual(['__proto__']);
  });
});
