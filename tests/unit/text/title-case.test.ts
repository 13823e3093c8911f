import { expect, test } from 'vitest';
import { formatText } from '../../../src/exports/citation/style.ts';
import { titleCase } from '../../../src/text/title-case.ts';

test.each([
  'What lamps cost in the harbour, and for whom',
  'Oil of 2011: the price of light',
  'Lamps between the two harbours since 1901',
  'Trade in lamp-oil: who has the deficit',
  'The OECD and mcDonald’s lamps with oil',
  'Lamps, share of all 20th century light, %',
  'Who buys “the oil” from whom? A map',
  'Oil that the harbour sells to',
])('“%s” has the capitals that styles of CSL give a title', (title) => {
  const cited = formatText({ id: 'a', type: 'figure', title, language: 'en' }, 'en', 'mla');
  expect(cited).toContain(titleCase(title));
  expect(titleCase(title)).not.toBe(title);
});
