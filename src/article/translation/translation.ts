import type { PlaceData } from '../../schemas/place.ts';
import { ContentError, type ContentProblem } from '../../reading/content-error.ts';
import { translationFile, type TranslationSource } from '../../reading/translation-files.ts';
import type { Locale } from '../../text/language.ts';
import { countWords } from '../../text/words.ts';
import type { Figure, Paragraph, Section } from '../model/model.ts';
import type { TranslatedParagraph, TranslatedSentence, Translation } from '../model/translation.ts';
import type { ParsedParagraph } from '../prose/prose.ts';
import type { Range } from '../prose/runs.ts';
import { runsOf } from '../prose/runs.ts';
import { alignParagraph, type Pair } from './align.ts';
import { glossaryFaults } from './glossary-checks.ts';
import { markFaults } from './mark-checks.ts';
import { inlineNodes } from './nodes.ts';
import { digitFaults, figureFaults } from './number-checks.ts';
import { parseSentences, type ParsedSentence } from './sentence.ts';
import { languageFaults, outerMarks, quotationFaults } from './word-checks.ts';

/** What a translation is compared with. */
export interface TranslationScope {
  /** The article's, in its order. */
  sections: readonly Section[];
  /** Their paragraphs as parsed, by the section's id. */
  parsed: ReadonlyMap<string, readonly ParsedParagraph[]>;
  figures: readonly Figure[];
  places: readonly PlaceData[];
  /** The article's language, and those in which it is shown. */
  meta: { lang: string; languages: readonly Locale[] };
}

/**
 * Builds the translation into a language, each sentence beside the article's that it translates.
 *
 * @throws ContentError naming every sentence that is missing, or says otherwise than the article's in what can be compared
 */
export function buildTranslation(source: TranslationSource, scope: TranslationScope): Translation {
  const { lang, glossary } = source;
  const problems: ContentProblem[] = [];
  if (lang === scope.meta.lang || !scope.meta.languages.includes(lang)) {
    const others = scope.meta.languages.filter((each) => each !== scope.meta.lang).join(', ');
    const expected = `a language of the article other than its own: ${others || 'none'}`;
    problems.push({ file: translationFile(lang, ''), field: 'the folder', found: `"${lang}"`, expected });
  }
  const known = new Set(scope.sections.map(({ id }) => id));
  for (const { id } of source.sections.filter((each) => !known.has(each.id))) {
    const expected = 'the name of a file in sections/';
    problems.push({
      file: translationFile(lang, `${id}.mdx`),
      field: 'its name',
      found: `"${id}"`,
      expected,
    });
  }
  const sections = scope.sections.flatMap((section) => {
    const parsed = scope.parsed.get(section.id) ?? [];
    const file = translationFile(lang, `${section.id}.mdx`);
    const own = source.sections.find(({ id }) => id === section.id);
    if (!own) {
      problems.push({ file, field: 'the file', found: 'none', expected: 'a translation of each section' });
      return [];
    }
    try {
      const paragraphs = parseSentences(own.body, file);
      const { pairs, problems: faults } = pairsOf(parsed, paragraphs, file);
      problems.push(
        ...faults,
        ...pairs.flat().flatMap(
          faultsOf(file, {
            source: outerMarks(parsed.map(({ text }) => text).join(' ')),
            translated: outerMarks(own.body),
          }),
        ),
      );
      if (faults.length > 0) return [];
      const translated = section.paragraphs.map((paragraph, index) =>
        translatedParagraph(paragraph, paragraphs[index] ?? []),
      );
      const words = translated.reduce((sum, { text }) => sum + countWords(text), 0);
      return [{ ...section, title: own.title, words, paragraphs: translated }];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new ContentError(problems);
  return { lang, glossary, sections };

  /** What pairs of a file say otherwise. */
  function faultsOf(
    file: string,
    marks: { source: string; translated: string },
  ): (pair: Pair & { paragraph: ParsedParagraph }) => ContentProblem[] {
    return ({ of, sentences, paragraph }) => {
      const range = rangeOf(paragraph, of);
      const words = sentences.map((each) => each.words);
      const article = paragraph.text.slice(range.start, range.end);
      const translated = words.map(({ text }) => text).join(' ');
      const { figures, places } = scope;
      return [
        ...markFaults({ paragraph, range }, words),
        ...figureFaults(words, { figures, places, lang }),
        ...digitFaults({ paragraph, range }, words, lang),
        ...languageFaults(article, translated, scope.meta.lang, lang),
        ...quotationFaults(article, translated, marks),
        ...glossaryFaults(article, translated, glossary),
      ].map((fault) => ({ file, field: of.join(' '), ...fault }));
    };
  }
}

/** The sentences of a section by what they translate, and those that do not stand where they should. */
function pairsOf(
  source: readonly ParsedParagraph[],
  paragraphs: readonly ParsedSentence[][],
  file: string,
): { pairs: (Pair & { paragraph: ParsedParagraph })[][]; problems: ContentProblem[] } {
  const problems: ContentProblem[] = [];
  if (paragraphs.length !== source.length) {
    const found = `${paragraphs.length} paragraphs`;
    const expected = `${source.length}, as in the article, with a blank line between them`;
    problems.push({ file, field: 'the body', found, expected });
  }
  const pairs = source.slice(0, paragraphs.length).map((paragraph, index) => {
    const aligned = alignParagraph(paragraph, paragraphs[index] ?? []);
    problems.push(...aligned.misplaced.map((each) => ({ file, ...each })));
    return aligned.misplaced.length > 0 ? [] : aligned.pairs.map((pair) => ({ ...pair, paragraph }));
  });
  return { pairs, problems };
}

function rangeOf({ sentences }: ParsedParagraph, ids: readonly string[]): Range {
  const own = sentences.filter(({ id }) => ids.includes(id));
  return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 };
}

/** The prefix of the ids of translated paragraphs and sentences. */
const prefix = 'tr-';

function translatedParagraph(paragraph: Paragraph, parsed: readonly ParsedSentence[]): TranslatedParagraph {
  const sentences = parsed.map(({ of, words }, index): TranslatedSentence => {
    const own = paragraph.sentences.filter(({ id }) => of.includes(id));
    const nth = parsed.slice(0, index).filter((before) => before.of.join() === of.join()).length;
    return {
      id: `${prefix}${of[0] ?? ''}${nth > 0 ? `-${nth + 1}` : ''}`,
      section: paragraph.section,
      paragraph: `${prefix}${paragraph.id}`,
      text: words.text,
      pages: own[0]?.pages ?? null,
      citations: own.flatMap(({ citations }) => citations),
      of,
      nodes: inlineNodes(words),
    };
  });
  const runs = parsed.flatMap(({ words }, index) => [
    ...(index > 0 ? [{ text: ' ', reference: null, emphasis: false }] : []),
    ...runsOf(
      words.text,
      words.groups.flatMap(({ cites }) => cites),
      words.emphases,
    ),
  ]);
  return {
    ...paragraph,
    id: `${prefix}${paragraph.id}`,
    text: sentences.map(({ text }) => text).join(' '),
    runs,
    sentences,
  };
}
