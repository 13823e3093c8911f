import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../../src/article/prose/sentences.ts';

const split = (text: string): string[] => splitSentences(text).map(([start, end]) => text.slice(start, end));

describe('splits', () => {
  test.each([
    ['between plain sentences', ['The lamp is lit.', 'The keeper sleeps.']],
    ['after a question and an exclamation', ['Who lit it?', 'Nobody!', 'It lit itself.']],
    ['after a closing quote', ['He called it "the lamp of Argentina."', 'She did not.']],
    ['after a closing curly quote', ['He called it “the lamp.”', 'She did not.']],
    ['after a quote that closes before the dot', ['It was “the last lamp”.', 'She left.']],
    ['after an ellipsis where a capital follows', ['The sea is retreating...', 'In the bay, it rises.']],
    ['after an ibid in parentheses', ['Lamps need oil (ibid).', 'Next comes the wick.']],
    [
      'after an initialism in parentheses',
      ['It was run by the United Nations (U.N.).', 'Lastly, it closed.'],
    ],
    [
      'after a citation in parentheses',
      ['Oil was dear (Okafor, 2011: 3; Bright, 2022).', '39 lamps went out.'],
    ],
    [
      'after an initialism where a common opener follows',
      ['The lamp came from the U.S.', 'The oil did not.'],
    ],
    ['after "etc." where a common opener follows', ['They stored oil, wicks, etc.', 'The room was full.']],
    [
      'after a company form where a common opener follows',
      ['It was built by Lamp Inc.', 'This firm is gone.'],
    ],
    ['before an opening quote or bracket', ['It went out.', '"Why?" she asked.', '(Nobody knew.)']],
    ['before an inverted question mark', ['El faro se apagó.', '¿Quién lo encendió?']],
    [
      'after a word that only before a number is a short form',
      ['He said no.', 'Then it rose from the mar.', 'It was wet.'],
    ],
    [
      'after a numeral of one letter where a common opener follows',
      ['It burned in Lamp War I.', 'It ended.'],
    ],
    ['after the letter that labels something', ['They shut it in World War I.', 'Lamps went out.']],
    ['after an initial in quotes', ['They gave the lamp an “A.”', 'Lamps burn.']],
    ['after the letter of a plan', ['They had a plan B.', 'Nobody read it.']],
    ['before brackets that hold a sentence', ['It went out.', '(In 2011, nobody knew.)', 'It rained.']],
    [
      'after a citation behind the dot of a quotation',
      ['He said, “Oil is dear.” (Okafor, 2011: 3).', 'It is.'],
    ],
    ['after a year', ['It closed in 1999.', 'It opened again in 2001.']],
  ])('%s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });
});

describe('does not split', () => {
  test.each([
    ['inside a name with an initialism', 'According to the U.S. Congressional Office, lamps are dear.'],
    ['after an initialism before an adjective of the name', 'It saved U.S. $1.1 billion in oil.'],
    ['after "et al."', 'As Liu et al. Reported in 2019, lamps shine.'],
    ['after initials', 'The lamp of J. R. Okafor shines.'],
    ['after titles', 'Dr. Okafor met Mrs. Bright and Prof. Lind.'],
    ['after a short form before a number', 'See vol. 3, no. 4, pp. 14-20 and fig. 2.'],
    [
      'after a short form before a number in brackets',
      'As in Eq. (3) and Ec. (4), lamps shine as in Fig. (5).',
    ],
    ['before a citation behind the dot of a quotation', 'He said, “Oil is dear.” (Okafor, 2011: 3).'],
    ['before a number in brackets and a name', 'As in Eq. (3) Okafor shows, and in Fig. [4] Lind does.'],
    ['before brackets in the midst of a sentence', 'The lamp of the Inc. (Okafor and others) shines.'],
    ['after an initial that the text begins with', 'A. The lamp'],
    ['after "cf." and "e.g."', 'Lamps, e.g. Argand lamps, are bright (cf. Lind).'],
    ['after "EE.UU." before a verb', 'Los faros de EE.UU. Son altos.'],
    ['at a decimal point', 'It rose by 3.5 metres and 1.2 more.'],
    ['where a small letter follows', 'The lamp... it is lit.'],
    ['inside an address', 'It stands at www.lamp.example today.'],
  ])('%s', (_, sentence) => {
    expect(split(sentence)).toEqual([sentence]);
  });
});

test('leaves out white space around and between sentences', () => {
  expect(splitSentences('  One lamp.   Two lamps. ')).toEqual([
    [2, 11],
    [14, 24],
  ]);
});

test('finds no sentence in white space', () => {
  expect(splitSentences('  \n ')).toEqual([]);
});

test('keeps a last sentence without a full stop', () => {
  expect(split('One lamp. Two lamps')).toEqual(['One lamp.', 'Two lamps']);
});
