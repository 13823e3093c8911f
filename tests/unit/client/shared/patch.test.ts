import { describe, expect, it } from 'vitest';
import { h } from '../../../../src/markup/node.ts';
import { pairsOf } from '../../../../src/client/shared/patch.ts';

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
