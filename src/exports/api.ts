import { claimsOf, statedSources } from '../article/claims/claim.ts';
import { chartsOfFigure } from '../article/figures/figure.ts';
import type { Article } from '../article/model/model.ts';
import { findSection, findSentence } from '../article/model/find.ts';
import { printedLocator } from '../article/prose/locator.ts';
import { translatedSentences } from '../article/translation/find.ts';
import { inlineText } from '../article/prose/inline.ts';
import { namingSentences } from '../article/terms/term.ts';
import { articleCsl } from './citation/article-csl.ts';

/** Addresses of the site's pages, as the API gives them. */
export interface Addresses {
  home: string;
  section: (id: string, fragment?: string) => string;
  reference: (id: string) => string;
  place: (id: string) => string;
}

/** `/api/article.json`: the article as a whole, its sections with their words. */
export function articleJson({ meta, sections, pages }: Article, urls: Addresses) {
  const inEach = <Value, Result>(record: Record<string, Value>, take: (value: Value) => Result) =>
    Object.fromEntries(Object.entries(record).map(([lang, value]) => [lang, take(value)]));
  return {
    title: meta.title,
    authors: meta.authors.map(({ family, given, printed, affiliation, email }) => ({
      family,
      given,
      name: printed,
      affiliation,
      email: email ?? null,
    })),
    abstract: inEach(meta.abstract, ({ text }) => text),
    keywords: inEach(meta.keywords, ({ terms }) => terms),
    doi: meta.doi ?? null,
    lang: meta.lang,
    published: meta.published,
    licence: meta.licence,
    csl: articleCsl(meta),
    url: urls.home,
    pages: pages.map(({ n, isInferred, sentence, reference }) => ({
      page: n,
      inferred: isInferred,
      section: sentence?.section ?? null,
      sentence: sentence?.sentence ?? null,
      reference,
    })),
    sections: sections.map(({ id, number, title, level, parent, words, paragraphs }) => ({
      id,
      number,
      title,
      level,
      parent,
      url: urls.section(id),
      words,
      paragraphs: paragraphs.length,
      text: paragraphs.map((paragraph) => ({
        id: paragraph.id,
        text: paragraph.text,
        url: urls.section(id, paragraph.id),
        sentences: paragraph.sentences.map((sentence) => ({
          id: sentence.id,
          text: sentence.text,
          pages: sentence.pages,
        })),
      })),
    })),
  };
}

/** `/api/citations.json`: one entry a citation group, in reading order. */
export function citationsJson(article: Article, urls: Addresses) {
  return article.citations.map(({ id, section, paragraph, sentence, kind, text, quoted, cites }) => ({
    id,
    section,
    paragraph,
    kind,
    text,
    cites: cites.map(({ reference, locator, text: printed }) => ({
      reference,
      locator,
      text: printed,
      // An *ibid* without a page repeats that of the citation before it, which is not printed there.
      ...(locator !== null && printedLocator(printed) === null && { inherited: true }),
    })),
    sentence: findSentence(findSection(article, section), sentence).text,
    sentenceId: sentence,
    quoted: quoted.map((each) => ({
      sentence: findSentence(findSection(article, section), each).text,
      sentenceId: each,
    })),
    url: urls.section(section, sentence),
  }));
}

/** `/api/references.json`: the list in printed order, with the citation groups that cite each entry. */
export function referencesJson({ references }: Article, urls: Addresses) {
  return references.map(({ id, csl, label, printed, citedBy, region, language }) => ({
    id,
    csl,
    region: region ?? 'unknown',
    language: language ?? 'unknown',
    label: label ?? null,
    printed: inlineText(printed),
    citedBy: citedBy.map((citation) => citation.id),
    url: urls.reference(id),
  }));
}

/** `/api/figures.json`: every number that the article states, in reading order, with the sentence that states it. */
export function figuresJson(article: Article, urls: Addresses) {
  return article.figures.map(({ id, section, paragraph, sentence, printed, ...figure }) => ({
    id,
    section,
    paragraph,
    sentence: findSentence(findSection(article, section), sentence).text,
    sentenceId: sentence,
    printed,
    value: figure.value,
    unit: figure.unit,
    counted: figure.counted ?? null,
    per: figure.per ?? null,
    qualifier: figure.qualifier,
    modality: figure.modality ?? null,
    label: figure.label,
    period: figure.period,
    scope: figure.scope,
    places: figure.places,
    topic: figure.topic,
    flow: figure.flow ?? null,
    reference: figure.reference,
    citation: figure.citation,
    charts: chartsOfFigure(article, id).map((chart) => chart.id),
    url: urls.section(section, sentence),
  }));
}

/** `/api/terms.json`: who and what the article names, in the order of the content, with each sentence that does. */
export function termsJson({ terms }: Article, urls: Addresses) {
  return terms.map(({ id, kind, name, printed, note, mentions }) => ({
    id,
    kind,
    name,
    printed,
    note: note ?? null,
    mentions: namingSentences(mentions).map(({ section, sentence, mentions: here }) => ({
      section,
      paragraph: sentence.paragraph,
      sentence: sentence.text,
      sentenceId: sentence.id,
      forms: here.map(({ text }) => text),
      url: urls.section(section, sentence.id),
    })),
  }));
}

/** A sentence in each language into which it is translated. */
const translations = (article: Article, section: string, sentence: string): Record<string, string> =>
  Object.fromEntries(
    article.translations.map(({ lang }) => [
      lang,
      translatedSentences(article, lang, { section, id: sentence })
        .map(({ text }) => text)
        .join(' '),
    ]),
  );

/** `/api/places.json`: every state of the region, with what the article says of it; of some that is nothing. */
export function placesJson(article: Article, urls: Addresses) {
  return article.places.map(({ id, name }) => ({
    id,
    name,
    claims: claimsOf(article, id).flatMap(({ claims }) =>
      claims.map(({ id: claim, topic, label, quote, section, paragraph, sentence, text, references }) => ({
        id: claim,
        topic,
        label: label ?? null,
        quote,
        section,
        paragraph,
        sentence: text,
        sentenceId: sentence,
        translations: translations(article, section, sentence),
        references: references.map((reference) => reference.id),
        url: urls.section(section, sentence),
      })),
    ),
    url: urls.place(id),
  }));
}

/** `/api/events.json`: everything that the article dates, in the order of the dates, with the sentence that states it. */
export function eventsJson(article: Article, urls: Addresses) {
  const sentenceOf = (section: string, id: string) => findSentence(findSection(article, section), id);
  return article.events.map(({ id, date, label, section, paragraph, sentence, ...event }) => {
    const { text, citations } = sentenceOf(section, sentence);
    return {
      id,
      date,
      label,
      section,
      paragraph,
      places: event.places,
      topic: event.topic,
      actors: event.actors,
      sentence: text,
      sentenceId: sentence,
      quote: event.quote,
      citations,
      references: statedSources(article, { section, sentence }).references.map((reference) => reference.id),
      again: event.again.map((place) => ({ ...place, url: urls.section(place.section, place.sentence) })),
      url: urls.section(section, sentence),
    };
  });
}

/** `/api/integrity.json`: what the checks found, with the editor's note on it. */
export function integrityJson({ findings }: Article, urls: Addresses) {
  return findings.map(
    ({ rule, severity, section, paragraph, sentence, reference, quote, message, note }) => ({
      id: note?.id ?? null,
      rule,
      severity,
      section,
      paragraph,
      reference,
      quote,
      message,
      note: note && {
        id: note.id,
        text: note.text,
        source: note.source ?? null,
        dataset: note.dataset ?? null,
      },
      url: section
        ? urls.section(section, sentence ?? paragraph ?? undefined)
        : reference
          ? urls.reference(reference)
          : urls.home,
    }),
  );
}
