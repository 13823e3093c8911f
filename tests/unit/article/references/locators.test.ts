import { expect, test } from 'vitest';
import { locatorsFor } from '../../../../src/article/references/locators.ts';
import { reference, smallArticle } from '../small-article.ts';

const cite = (at?: string): string =>
  `(<Cite to="okafor-2011"${at ? ` at="${at}"` : ''}>Okafor, 2011${at ? `: ${at}` : ''}</Cite>; <Cite to="bright-2022" at="99">Bright, 2022: 99</Cite>)`;

const { citations } = smallArticle({
  sections: `Lamps ${cite('7')}. Oil ${cite()}. Wicks ${cite('3-4')}. Glass ${cite('7')}.`,
  references: [
    reference({ id: 'okafor-2011' }),
    reference({ id: 'bright-2022' }),
    reference({ id: 'idle-2000' }),
  ],
});

test('locators are those of the work alone, each once, in reading order', () => {
  expect(locatorsFor(citations, 'okafor-2011')).toEqual(['7', '3-4']);
});

test('a work that nobody cites has none', () => {
  expect(locatorsFor(citations, 'idle-2000')).toEqual([]);
});
