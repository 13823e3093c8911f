import { expect, test } from 'vitest';
import { figureNote } from '../../../../src/article/charts/figure-note.ts';
import { smallFigure } from '../small-dataset.ts';

test('an exact number is called what it is, with its time where that is a span', () => {
  expect(figureNote(smallFigure(), 'en')).toBe('Steamers');
  expect(figureNote(smallFigure({ period: { from: '1900', to: '1900' } }), 'en')).toBe('Steamers');
  expect(figureNote(smallFigure({ period: { from: '1900', to: '1902' } }), 'en')).toBe(
    'Steamers (1900–1902)',
  );
});

test('a number that the text qualifies is quoted with its word, in the language of the page', () => {
  const figure = smallFigure({ qualifier: 'almost' });
  expect(figureNote(figure, 'en')).toBe('Steamers; the text says “almost”');
  expect(figureNote(figure, 'es')).toBe('Steamers; el texto dice «casi»');
});

test('a size without a number is quoted itself', () => {
  const figure = smallFigure({ qualifier: 'order-of-magnitude', printed: 'hundreds' });
  expect(figureNote(figure, 'en')).toBe('Steamers; the text says “hundreds”');
});
