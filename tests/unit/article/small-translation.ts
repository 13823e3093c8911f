import { checkArticle, type ArticleSource } from '../../../src/article/build.ts';
import { Steps } from '../../../src/article/steps.ts';
import type { ContentProblem } from '../../../src/reading/content-error.ts';
import type { TranslationSource } from '../../../src/reading/translation-files.ts';
import { figureEntry, reference, smallSource } from './small-article.ts';

/** A made-up section and its translation, a sentence a line. */
export const body = [
  'The coast has <Figure id="lamps">1,200</Figure> lamps (<Cite to="okafor-2011" at="3">Okafor, 2011: 3</Cite>). None is new, and no lamp was lost in 1999. The keepers say that "the light is a public good" for all.',
  'In the 19th century the storm was the worst of all for the ships. The lamps of the coast burned on.',
].join('\n\n');

export const translated = [
  [
    '<S of="p1s1">La costa tiene <Figure id="lamps">1200</Figure> faroles (<Cite to="okafor-2011" at="3">Okafor, 2011: 3</Cite>).</S>',
    '<S of="p1s2">Ninguno es nuevo.</S>',
    '<S of="p1s2">En 1999 no se perdió ningún farol.</S>',
    '<S of="p1s3">Los guardianes dicen que «la luz es un bien público» para todos.</S>',
  ].join('\n'),
  '<S of="p2s1 p2s2">En el siglo XIX, cuando la tormenta fue la peor de todas para los barcos, los faroles de la costa siguieron ardiendo.</S>',
].join('\n\n');

/** The collections of the small article with its translation. */
export function smallTranslated(
  own: Partial<TranslationSource> & { body?: string; of?: string } = {},
): ArticleSource {
  const { body: words = translated, of = body, ...source } = own;
  return {
    ...smallSource({
      sections: of,
      references: [reference({ id: 'okafor-2011' })],
      figures: [figureEntry('lamps', 1200, { source: 'following' })],
    }),
    translations: [
      {
        lang: 'es',
        glossary: [
          { term: 'public good', translation: 'bien público', source: 'usage' },
          { term: 'good', translation: 'mercancía', source: 'usage' },
          { term: 'lamp', translation: 'farol', source: 'usage' },
        ],
        sections: [{ id: 's-1', title: 'Faros', body: words }],
        ...source,
      },
    ],
  };
}

/** What is wrong with a translation, as `file › field: found`. */
export function translationProblems(source: ArticleSource): string[] {
  const steps = new Steps();
  checkArticle(source, steps);
  const isOwn = ({ file }: ContentProblem): boolean => file.startsWith('translations/');
  return steps.report.problems.filter(isOwn).map(({ file, field, found }) => `${file} › ${field}: ${found}`);
}
