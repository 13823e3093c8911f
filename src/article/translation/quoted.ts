import { cutAtForms } from '../terms/mention.ts';
import type { Article, Figure } from '../model/model.ts';
import type { InlineNode, TranslatedSentence } from '../model/translation.ts';
import { translatedSentences } from './find.ts';

/** Words of which some are marked; put together again they are the whole text. */
export interface MarkedWords {
  text: string;
  isMarked: boolean;
}

/** What is marked in translated words: those that cite a work, by its id, or that name something by one of its forms. */
export interface Marking {
  cites?: string | undefined;
  forms?: readonly string[] | undefined;
}

/** Words of the article, marked where it names something by one of its forms. */
export const markForms = (text: string, forms: readonly string[]): MarkedWords[] =>
  cutAtForms(text, forms).map(({ text: part, isForm }) => ({ text: part, isMarked: isForm }));

/** Words of the article, marked where they are the quoted ones. */
export function markQuote(text: string, quote: string): MarkedWords[] {
  const start = text.indexOf(quote);
  return [
    { text: text.slice(0, start), isMarked: false },
    { text: quote, isMarked: true },
    { text: text.slice(start + quote.length), isMarked: false },
  ];
}

/** What translates sentences of a section, each of it once and in order; empty where one is not translated. */
export function translationOf(
  article: Pick<Article, 'translations'>,
  lang: string,
  { section, sentences }: { section: string; sentences: readonly string[] },
): TranslatedSentence[] {
  const found = sentences.map((id) => translatedSentences(article, lang, { section, id }));
  return found.some((each) => each.length === 0) ? [] : [...new Set(found.flat())];
}

/** Translated sentences as one text, cut at what is marked in it. */
export const markTranslation = (
  sentences: readonly TranslatedSentence[],
  { cites, forms = [] }: Marking,
): MarkedWords[] =>
  sentences.flatMap(({ nodes }, index) => [
    ...(index > 0 ? [{ text: ' ', isMarked: false }] : []),
    ...(cites === undefined ? markForms(textOf(nodes), forms) : citing(nodes, cites)),
  ]);

/** How a translation writes a number of the article; null where it is not translated. */
export function translatedFigure(
  article: Pick<Article, 'translations'>,
  lang: string,
  { id, section, sentence }: Pick<Figure, 'id' | 'section' | 'sentence'>,
): string | null {
  const nodes = translatedSentences(article, lang, { section, id: sentence }).flatMap((each) => each.nodes);
  const mark = flat(nodes).find((node) => node.kind === 'figure' && node.id === id);
  return mark ? textOf([mark]) : null;
}

const inner = (node: InlineNode): InlineNode[] => ('children' in node ? node.children : []);

const flat = (nodes: readonly InlineNode[]): InlineNode[] =>
  nodes.flatMap((node) => [node, ...flat(inner(node))]);

const textOf = (nodes: readonly InlineNode[]): string =>
  flat(nodes)
    .map((node) => (node.kind === 'text' ? node.text : ''))
    .join('');

const citing = (nodes: readonly InlineNode[], work: string): MarkedWords[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'text') return [{ text: node.text, isMarked: false }];
    if (node.kind === 'cite' && node.to === work) return [{ text: textOf([node]), isMarked: true }];
    return citing(inner(node), work);
  });
