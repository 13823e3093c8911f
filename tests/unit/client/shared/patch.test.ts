import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { toSvg } from '../../../../src/client/shared/drawn.ts';
import { pairsOf, patch } from '../../../../src/client/shared/patch.ts';
import { h, type Node as Drawn } from '../../../../src/markup/node.ts';
import { fakeDocument, pictureOf } from './fake-dom.ts';

const mark = (id: string, classes = 'mark') => h('circle', { class: classes, 'data-mark': id });
const words = (text: string, classes: string) => h('text', { class: classes }, [text]);

describe('what becomes of the parts of a drawing', () => {
  it('keeps a value with its element where others come and go', () => {
    expect(pairsOf([mark('a'), mark('b'), mark('c')], [mark('b'), mark('new'), mark('c')])).toEqual([
      1,
      null,
      2,
    ]);
  });

  it('keeps an element that is dimmed or lit', () => {
    expect(pairsOf([mark('a', 'mark side-first')], [mark('a', 'mark side-first dim')])).toEqual([0]);
  });

  it('takes words for words of the same kind, in their order', () => {
    const before = [words('1', 'tick'), words('2', 'tick'), words('Brazil', 'category')];
    const after = [words('Peru', 'category dim'), words('10', 'tick'), words('20', 'tick')];
    expect(pairsOf(before, after)).toEqual([2, 0, 1]);
  });

  it('uses nothing twice', () => {
    expect(pairsOf([words('1', 'tick')], [words('1', 'tick'), words('2', 'tick')])).toEqual([0, null]);
  });

  it('takes text for text, and nothing else for it', () => {
    expect(pairsOf(['5', mark('a')], ['6'])).toEqual([0]);
    expect(pairsOf([mark('a')], ['6'])).toEqual([null]);
  });
});

describe('patching', () => {
  beforeAll(fakeDocument);
  afterAll(() => vi.unstubAllGlobals());

  const attributes = fc
    .record(
      {
        class: fc.constantFrom('mark', 'mark dim', 'tick', 'tick strong'),
        'data-mark': fc.constantFrom('a', 'b', 'c', 'd'),
        x: fc.integer({ min: 0, max: 3 }),
      },
      { requiredKeys: [] },
    )
    .map((record): Drawn['attributes'] => ({ ...record }));
  const trees = fc.letrec<{ node: Drawn; child: Drawn | string }>((tie) => ({
    node: fc.record({
      tag: fc.constantFrom('g', 'rect', 'text'),
      attributes,
      children: fc.array(tie('child'), { maxLength: 5 }),
    }),
    child: fc.oneof({ maxDepth: 3 }, fc.constantFrom('one', 'two', ''), tie('node')),
  }));
  const drawing = trees.node.map((node): Drawn => ({ ...node, tag: 'svg' }));

  it('makes of what one description made what another would have made', () => {
    fc.assert(
      fc.property(drawing, drawing, (before, after) => {
        const element = toSvg(before);
        patch(element, before, after);
        expect(pictureOf(element)).toEqual(pictureOf(toSvg(after)));
      }),
    );
  });

  it('leaves what scripts have added: attributes, and children at the end', () => {
    fc.assert(
      fc.property(drawing, drawing, (before, after) => {
        const element = toSvg(before);
        element.setAttribute('tabindex', '0');
        element.append(toSvg(h('circle', { class: 'lens' })));
        patch(element, before, after);
        const expected = toSvg(after);
        expected.setAttribute('tabindex', '0');
        expected.append(toSvg(h('circle', { class: 'lens' })));
        expect(pictureOf(element)).toEqual(pictureOf(expected));
      }),
    );
  });

  it('keeps the element of a value that stays', () => {
    const before = h('svg', {}, [mark('a'), mark('b')]);
    const element = toSvg(before);
    const [, kept] = element.childNodes;
    patch(element, before, h('svg', {}, [mark('b', 'mark dim'), mark('c')]));
    expect(element.childNodes[0]).toBe(kept);
  });
});
