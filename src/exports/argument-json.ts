import { supportOf } from '../article/argument/point.ts';
import { findSection, findSentence } from '../article/model/find.ts';
import type { Article, Passage } from '../article/model/model.ts';
import type { Addresses } from './api.ts';

/** `/api/argument.json`: the points of the argument in the order of the content, with the sentences that state each. */
export function argumentJson(article: Article, urls: Addresses) {
  return article.argument.map((point) => {
    const { id, kind, external, label, edges, grounds } = point;
    const { references, unlisted, figures, events, findings } = supportOf(article, point);
    return {
      id,
      kind,
      external,
      label,
      ...passageJson(article, point, urls),
      edges,
      grounds: grounds.map((ground) => passageJson(article, ground, urls)),
      references: references.map((reference) => reference.id),
      unlisted: unlisted.map(({ key }) => key),
      figures: figures.map((figure) => figure.id),
      events: events.map((event) => event.id),
      notes: findings.flatMap(({ note }) => note?.id ?? []),
    };
  });
}

function passageJson(article: Article, { section, paragraph, quote, sentences }: Passage, urls: Addresses) {
  const from = findSection(article, section);
  return {
    section,
    paragraph,
    quote,
    sentence: sentences.map((id) => findSentence(from, id).text).join(' '),
    sentenceIds: sentences,
    url: urls.section(section, sentences[0]),
  };
}
