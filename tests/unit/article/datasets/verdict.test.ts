import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../../../src/article/datasets/verdict.ts';
import type { Comparison } from '../../../../src/article/datasets/comparison.ts';
import type { Figure } from '../../../../src/article/model/model.ts';
import { both, smallFigure } from '../small-dataset.ts';

const verdict = (figure: Partial<Figure>, value: number, given: Partial<Comparison> = {}) =>
  verdictOf({
    figure: smallFigure(figure),
    article: figure.value ?? 40,
    label: both('logs'),
    value,
    difference: value - (figure.value ?? 40),
    measure: figure.unit === 'percent' ? 'points' : 'percent',
    held: null,
    another: false,
    ...given,
  });

describe('verdictOf', () => {
  it('agrees where the other value, rounded as the number is, says the same', () => {
    expect(verdict({ value: 64 }, 63.5).kind).toBe('agrees');
    expect(verdict({ value: 64 }, 62.8).kind).toBe('above');
    expect(verdict({ value: 1.1 }, 1.14).kind).toBe('agrees');
    expect(verdict({ value: 1.1 }, 1.16).kind).toBe('below');
  });

  it('agrees within one percent, or one point between percentages', () => {
    expect(verdict({ value: 449 }, 445.5)).toEqual({ kind: 'agrees', difference: 0.785634118967 });
    expect(verdict({ value: 449 }, 444).kind).toBe('above');
    expect(verdict({ value: 69, unit: 'percent' }, 69.9).kind).toBe('agrees');
    expect(verdict({ value: 69, unit: 'percent' }, 71)).toEqual({ kind: 'below', difference: -2 });
  });

  it('reads a number with its qualifier', () => {
    expect(verdict({ value: 18, qualifier: 'almost' }, 17).kind).toBe('agrees');
    expect(verdict({ value: 18 }, 17).kind).toBe('above');
    expect(verdict({ value: 18, qualifier: 'almost' }, 19).kind).toBe('below');
    expect(verdict({ value: 30, qualifier: 'more-than' }, 33).kind).toBe('agrees');
    expect(verdict({ value: 30, qualifier: 'more-than' }, 60).kind).toBe('below');
    expect(verdict({ value: 30, qualifier: 'more-than' }, 29).kind).toBe('above');
    expect(verdict({ value: 30, qualifier: 'at-least' }, 60).kind).toBe('agrees');
    expect(verdict({ value: 30, qualifier: 'up-to' }, 3).kind).toBe('agrees');
    expect(verdict({ value: 100, qualifier: 'order-of-magnitude' }, 400).kind).toBe('agrees');
  });

  it('tells the difference of the article from the other source', () => {
    expect(verdict({ value: 150 }, 100)).toEqual({ kind: 'above', difference: 50 });
    expect(verdict({ value: 0 }, 5)).toEqual({ kind: 'below', difference: -100 });
    expect(verdict({ value: 5 }, 0)).toEqual({ kind: 'above', difference: null });
    expect(verdict({ value: 0 }, 0)).toEqual({ kind: 'agrees', difference: 0 });
  });

  it('tells no difference from another measure', () => {
    expect(verdict({ value: 5 }, 5, { another: true })).toEqual({ kind: 'another', difference: null });
  });

  it('agrees where all rows hold, and partly where some do', () => {
    const rows = [{ name: 'NOR', since: null }];
    expect(verdict({ value: 1 }, 1, { held: { rows, of: 1 } })).toEqual({ kind: 'agrees', difference: null });
    expect(verdict({ value: 1 }, 1, { held: { rows, of: 2 } })).toEqual({ kind: 'partly', difference: null });
  });
});
