import type { ContentProblem } from '../../reading/content-error.ts';
import type { NumberData } from '../../schemas/figure.ts';
import { findNumerals, type Numeral } from '../language/numerals.ts';
import type { Range } from '../prose/runs.ts';
import type { MarkedWords } from '../prose/section.ts';

/** What the rule reads. */
interface Text {
  paragraphs: readonly MarkedWords[];
  exceptions: readonly NumberData[];
  /** Language of the text. */
  lang: string;
}

/** The numbers of the text that are no figures, though nothing says why, each with its sentence. */
export const unmarkedNumbers = ({ paragraphs, exceptions, lang }: Text): ContentProblem[] =>
  paragraphs.flatMap((own) => {
    const excepted = exceptions.flatMap(({ words }) => placesOf(words, own.text));
    return numeralsOf(own, lang)
      .filter((numeral) => !excepted.some((range) => isWithin(numeral, range)))
      .map((numeral) => unmarked(numeral, own));
  });

/** Entries of `numbers.json` whose words the text has nowhere around a number that is no figure. */
export function idleExceptions({ paragraphs, exceptions, lang }: Text): ContentProblem[] {
  const isUsed = ({ words }: NumberData): boolean =>
    paragraphs.some((own) => {
      const places = placesOf(words, own.text);
      return (
        places.length > 0 && numeralsOf(own, lang).some((each) => places.some((at) => isWithin(each, at)))
      );
    });
  return exceptions
    .filter((entry) => !isUsed(entry))
    .map(({ id, words }) => ({
      file: 'numbers.json',
      field: `${id} › words`,
      found: `"${words}", which the text has nowhere around a number without a mark`,
      expected: 'words as printed, with a number that is no figure; or no such entry',
    }));
}

/** The numbers of a paragraph that stand in no citation and touch no mark. */
const numeralsOf = ({ text, marked }: MarkedWords, lang: string): Numeral[] =>
  findNumerals(text, lang).filter(
    ({ start, end }) => !marked.some((range) => range.start < end && range.end > start),
  );

const isWithin = (inner: Range, outer: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Everywhere that words stand in a text. */
function placesOf(words: string, text: string): Range[] {
  const places: Range[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length });
  return places;
}

function unmarked({ text, start, end }: Numeral, own: MarkedWords): ContentProblem {
  const { section, paragraph, sentences } = own;
  const sentence = sentences.findLast((each) => each.start <= start);
  const words = own.text.slice(sentence?.start ?? 0, sentence?.end).trim();
  const [next = ''] = /^\s*\S+/.exec(own.text.slice(end)) ?? [];
  const entry = { id: '…', words: `${text}${next}`, reason: '…' };
  return {
    file: `sections/${section}.mdx`,
    field: sentence?.id ?? paragraph,
    found: `the number "${text}" without a mark, in "${words}"`,
    expected: `<Figure id="…">${text}</Figure> and its entry of figures.json, or one of numbers.json that says why it states no quantity: ${JSON.stringify(entry)}`,
  };
}
