import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/article/prose/nodes.ts';
import { parseProse, readProse, type ParsedParagraph } from '../../../../src/article/prose/prose.ts';

const read = (body: string): ParsedParagraph[] =>
  readProse(parseProse(body, 'sections/1.mdx'), 'sections/1.mdx');

describe('slice', () => {
  const children = () => read('The old *lamp* shines.')[0]?.node.children ?? [];

  test('cuts text and keeps elements whole', () => {
    expect(slice(children(), 4, 12)).toMatchObject([{ type: 'text', value: 'old ' }, { type: 'emphasis' }]);
  });

  test('leaves out what lies outside', () => {
    expect(slice(children(), 13, 20)).toEqual([{ type: 'text', value: 'shines.' }]);
  });
});
