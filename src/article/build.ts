import type { AbbreviationData } from '../schemas/abbreviation.ts';
import type { ArticleData } from '../schemas/article.ts';
import type { ClaimData } from '../schemas/claim.ts';
import type { EventData } from '../schemas/event.ts';
import type { FigureData, NumberData } from '../schemas/figure.ts';
import type { GroupData, MeasureData } from '../schemas/measure.ts';
import type { NoteData } from '../schemas/note.ts';
import type { PlaceData } from '../schemas/place.ts';
import type { PointData } from '../schemas/point.ts';
import type { ReferenceData } from '../schemas/reference.ts';
import type { TermData } from '../schemas/term.ts';
import type { TopicData } from '../schemas/topic.ts';
import { buildPoints } from './argument/point.ts';
import { thesisProblems } from './argument/thesis-checks.ts';
import { findAbbreviations } from './prose/abbreviations.ts';
import { abbreviationProblems } from './prose/abbreviation-checks.ts';
import { placeProblems } from './places/place-checks.ts';
import { buildClaims } from './claims/claim.ts';
import type { ContentProblem } from '../reading/content-error.ts';
import { checkDatasets } from './datasets/dataset-checks.ts';
import { deriveCharts } from './derive-charts.ts';
import { deriveMeasures } from './derive-measures.ts';
import { deriveTranslations } from './derive-translations.ts';
import { buildEvents } from './events/event.ts';
import { buildFigures, checkKeyFigures } from './figures/figure.ts';
import { checkIntegrity } from './integrity/index.ts';
import { placeKey, sentencesOf } from './model/find.ts';
import type { Article, ChartSpec, Citation, Dataset, Section } from './model/model.ts';
import { imprintProblems } from './imprint-checks.ts';
import { idleExceptions, unmarkedNumbers } from './figures/unmarked-numbers.ts';
import { linkPages, pageProblems, printedPages } from './printed-pages.ts';
import { printedProblems, unlikeIds } from './references/printed-checks.ts';
import { buildReferences } from './references/reference.ts';
import { unmarkedCitations } from './references/unmarked.ts';
import { buildSection, compareNumbers, type SectionSource } from './prose/section.ts';
import { duplicateNumbers, repeatedParagraphs, sectionProblems } from './section-checks.ts';
import { Steps, type Part } from './steps.ts';
import { glossProblems } from './terms/gloss.ts';
import { buildTerms } from './terms/term.ts';
import { idleTopics, topicProblems } from './topic-checks.ts';
import type { TranslationSource } from '../reading/translation-files.ts';

/** What the collections hold, already valid each for itself. */
export interface ArticleSource {
  meta: ArticleData;
  sections: SectionSource[];
  references: ReferenceData[];
  abbreviations: AbbreviationData[];
  notes: NoteData[];
  /** Left out where numbers without a mark are not looked for. */
  numbers?: NumberData[];
  figures: FigureData[];
  events: EventData[];
  places: PlaceData[];
  terms: TermData[];
  claims: ClaimData[];
  argument: PointData[];
  topics: TopicData[];
  datasets: Dataset[];
  measures: MeasureData[];
  groups: GroupData[];
  charts: ChartSpec[];
  /** Left out where it has none. */
  translations?: TranslationSource[];
}

/**
 * Derives the whole model from the collections and checks it.
 *
 * @throws ContentError where collections contradict each other, a finding has no note, or a note no finding
 */
export function buildArticle(source: ArticleSource): Article {
  const steps = new Steps();
  const article = checkArticle(source, steps);
  steps.finish();
  return article;
}

/**
 * Derives the model from the collections: who stands where, and who points at whom. Nothing is checked for slips yet.
 *
 * @throws ContentError where collections contradict each other
 */
export function deriveArticle(source: Omit<ArticleSource, 'notes'>): Article {
  const steps = new Steps();
  const article = derive({ ...source, notes: null }, steps);
  steps.finish();
  return article;
}

/** Derives the whole model from the collections; the steps have what is wrong, and the model then lacks it. */
export function checkArticle(source: ArticleSource, steps: Steps): Article {
  const article = derive(source, steps);
  const needs: Part[] = ['article', 'sections', 'references'];
  const findings = steps.run('notes', needs, () => checkIntegrity(article, source.notes), []);
  return { ...article, findings };
}

/** @param source without notes, only what contradicts itself is looked for */
function derive(source: Omit<ArticleSource, 'notes'> & { notes: NoteData[] | null }, steps: Steps): Article {
  const { meta, places, notes, references } = source;
  const ordered = source.sections.toSorted((a, b) => compareNumbers(a.data.number, b.data.number));
  const built = ordered.flatMap((section) =>
    steps.run('sections', [], () => [buildSection(section, ordered)], []),
  );
  const sections = built.map(({ section }) => section);
  const citations = built
    .flatMap((each) => each.citations)
    .map((citation, index): Citation => ({ id: `c${index + 1}`, ...citation }));
  linkSentences(sections, citations);
  const pageMarks = built.flatMap(({ pages }) => pages);
  linkPages(sections, pageMarks);

  steps.check('sections', [], () => duplicateNumbers(sections));
  steps.check('references', [], () => unlikeIds(references));
  if (notes) {
    steps.check('article', [], () => imprintProblems(meta));
    steps.check('references', [], () => references.flatMap(printedProblems));
    steps.check('sections', ['article', 'references'], () =>
      pageProblems(meta.published, pageMarks, references),
    );
  }
  steps.check('sections', ['references'], () => unknownReferences(citations, references));
  if (notes) {
    const text = { sections, citations, references, notes, places, terms: source.terms };
    steps.check('sections', [], () => {
      const numbers = ordered.map(({ data }) => data.number);
      return [...sectionProblems(sections, numbers), ...repeatedParagraphs(sections)];
    });
    steps.check('sections', ['references'], () => unmarkedCitations(text));
  }
  const abbreviations = source.abbreviations.map((abbreviation) => {
    const one = [abbreviation];
    const uses = ({ paragraphs }: Section): boolean =>
      paragraphs.some(({ text }) => findAbbreviations(text, one).length > 0);
    return { ...abbreviation, sections: sections.filter(uses).map(({ id }) => id) };
  });
  steps.check('abbreviations', ['sections'], () => abbreviationProblems(abbreviations));
  steps.check('abbreviations', ['terms'], () => glossProblems(abbreviations, source.terms));
  steps.check('places', ['article', 'sections'], () => placeProblems(places, sections, meta.lang));
  if (notes) steps.check('topics', ['figures', 'events', 'claims', 'datasets'], () => idleTopics(source));
  steps.check('topics', [], () => topicProblems(source));
  const marks = built.flatMap((each) => each.figures);
  const figures = steps.run(
    'figures',
    ['article', 'sections', 'places'],
    () =>
      buildFigures(source.figures, marks, {
        sections,
        citations,
        places,
        scopes: meta.scopes,
        lang: meta.lang,
      }),
    [],
  );
  if (source.numbers) {
    const paragraphs = built.flatMap(({ words }) => words);
    const text = { paragraphs, exceptions: source.numbers, lang: meta.lang };
    steps.check('numbers', ['article', 'sections'], () => idleExceptions(text));
    steps.check('sections', ['article', 'numbers', 'figures'], () => unmarkedNumbers(text));
  }
  steps.run('article', ['figures'], () => checkKeyFigures(meta.keyFigures, figures), undefined);
  steps.check('article', ['sections'], () => thesisProblems(meta, sections));
  const events = steps.run(
    'events',
    ['article', 'sections', 'places'],
    () => buildEvents(source.events, { sections, citations, places, lang: meta.lang }),
    [],
  );
  steps.run(
    'datasets',
    ['places', 'figures'],
    () => checkDatasets({ datasets: source.datasets, places, figures }),
    undefined,
  );
  const terms = steps.run('terms', ['sections'], () => buildTerms(source.terms, { sections }), []);
  const pages = steps.run(
    'references',
    ['article', 'sections'],
    () => printedPages(meta.published, pageMarks, references),
    [],
  );
  const claims = steps.run(
    'claims',
    ['sections', 'places', 'figures'],
    () => buildClaims(source.claims, { sections, figures, places }),
    [],
  );
  const argument = steps.run('argument', ['sections'], () => buildPoints(source.argument, { sections }), []);

  const listed = buildReferences(source.references, citations);
  return {
    meta,
    sections,
    citations,
    references: listed,
    pages,
    abbreviations,
    figures,
    events,
    places,
    terms,
    claims,
    argument,
    topics: source.topics.map((topic) => ({ ...topic, longLabel: topic.longLabel ?? topic.label })),
    datasets: source.datasets,
    ...deriveMeasures(source, claims, steps),
    charts: deriveCharts(
      source.charts,
      { sections, datasets: source.datasets, figures, references: listed },
      steps,
    ),
    translations: deriveTranslations(
      source.translations ?? [],
      { sources: ordered, abbreviations, sections, figures, places, meta },
      steps,
    ),
    findings: [],
  };
}

function linkSentences(sections: Section[], citations: Citation[]): void {
  const sentences = new Map(
    sentencesOf({ sections }).map((sentence) => [placeKey(sentence.section, sentence.id), sentence]),
  );
  for (const { id, section, sentence } of citations) {
    sentences.get(placeKey(section, sentence))?.citations.push(id);
  }
}

function unknownReferences(citations: Citation[], references: ReferenceData[]): ContentProblem[] {
  const known = new Set(references.map(({ id }) => id));
  return citations.flatMap(({ section, paragraph, cites }) =>
    cites
      .filter(({ reference }) => reference !== null && !known.has(reference))
      .map(({ reference, text }) => ({
        file: `sections/${section}.mdx`,
        field: `${paragraph} › <Cite to="${reference}">${text}</Cite>`,
        found: `"${reference}", which references.json does not hold`,
        expected: 'the id of an entry of references.json, or unlisted="…" where the article lists none',
      })),
  );
}
