import type { ArticleData } from '../../src/schemas/article.ts';
import { splitBlocks } from './paragraphs.ts';
import type { Doubt } from './report.ts';
import { unescapeMarkdown, withoutEmphasis } from './unescape.ts';

/** What stands before the first section, sorted; every printed line is in one of the fields. */
export type Front = Pick<ArticleData, 'lang' | 'title' | 'authors' | 'abstract' | 'keywords' | 'imprint'> &
  Pick<Partial<ArticleData>, 'kicker'>;

const abstractLabels: Record<string, string> = {
  abstract: 'en',
  summary: 'en',
  resumen: 'es',
  resumo: 'pt',
  résumé: 'fr',
};
const keywordLabels: Record<string, string> = {
  keywords: 'en',
  'key words': 'en',
  'palabras clave': 'es',
  'palavras-chave': 'pt',
  'mots-clés': 'fr',
};
const imprintLabels: Record<string, string> = {
  citation: 'en',
  'cite as': 'en',
  received: 'en',
  accepted: 'en',
  editors: 'en',
  'academic editors': 'en',
  published: 'en',
  cita: 'es',
  'citar como': 'es',
  recibido: 'es',
  aceptado: 'es',
  editores: 'es',
  'editores académicos': 'es',
  publicado: 'es',
};
const labelled = /^\*\*([^*]+?:)\*\*:?\s*(.*)$/;
const emailInLine = /[^\s:<>()]+@[^\s:<>()]+\.[^\s:<>().]+/;

/**
 * Reads the part before the first section: a kicker, the title as a heading, its translation in italics, authors in bold
 * with their lines below, labelled abstracts and keywords, and the imprint.
 */
export function readFront(text: string): { front: Front; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const doubt = (quote: string, message: string): void =>
    void doubts.push({ about: 'front', where: 'front matter', quote, message });
  const front: Front = { lang: 'en', title: {}, authors: [], abstract: {}, keywords: {}, imprint: [] };
  const titles: string[] = [];
  let affiliated: Front['authors'][number] | undefined;
  let imprintLang: string | undefined;

  // Blocks are split without joining their lines: an affiliation is several lines.
  for (const block of text
    .split(/\n\s*\n/)
    .map((each) => each.trim())
    .filter((each) => each !== '' && !/^(?:-{3,}|\*{3,})$/.test(each))) {
    const line = unescapeMarkdown(splitBlocks(block)[0] ?? block);
    const [, label = '', words = ''] = labelled.exec(line) ?? [];
    const name = label
      .replace(/^\[[^\]]*\]\s*/, '')
      .replace(/:$/, '')
      .toLowerCase();
    const wasAffiliated = affiliated;
    affiliated = undefined;
    if (/^#{1,6}\s/.test(line) && titles.length === 0) {
      titles.push(withoutEmphasis(line.replace(/^#+\s+/, '')));
    } else if (name in abstractLabels) {
      front.abstract[languageOf(label) ?? abstractLabels[name] ?? front.lang] = { label, text: words };
    } else if (name in keywordLabels) {
      front.keywords[keywordLabels[name] ?? front.lang] = { label, terms: words.split(/\s*[,;]\s*/) };
    } else if (label !== '' || /^https?:|^<https?:/.test(line)) {
      imprintLang = imprintLabels[name] ?? imprintLang;
      front.imprint.push({ lang: imprintLang ?? front.lang, text: line.replace(/\*\*/g, '') });
    } else if (titles.length === 0) {
      if (front.kicker !== undefined) doubt(front.kicker, 'left out: a second line stands above the title');
      front.kicker = line;
      front.lang = languageOf(line) ?? front.lang;
    } else if (/^\*\*[^*]+\*\*$/.test(line)) {
      affiliated = readAuthor(withoutEmphasis(line));
      front.authors.push(affiliated);
      doubt(
        affiliated.printed,
        `read as family name "${affiliated.family}", given name "${affiliated.given}"`,
      );
    } else if (wasAffiliated) {
      wasAffiliated.affiliation = block.split('\n').map((each) => unescapeMarkdown(each.trim()));
      const email = emailInLine.exec(line)?.[0];
      if (email !== undefined) wasAffiliated.email = email;
    } else if (/^\*[^*]+\*$/.test(line)) {
      titles.push(withoutEmphasis(line));
    } else {
      doubt(line, 'left out: neither title, author, abstract, keywords nor a labelled line');
    }
  }
  // Where no line says it, the first abstract is in the article's language.
  if (!languageOf(front.kicker ?? '')) front.lang = Object.keys(front.abstract)[0] ?? front.lang;
  const languages = [front.lang, ...Object.keys(front.abstract).filter((lang) => lang !== front.lang)];
  for (const [index, title] of titles.entries()) {
    const lang = languages[index];
    if (lang === undefined) doubt(title, 'left out: there is no abstract from which to tell its language');
    else front.title[lang] = title;
  }
  return { front, doubts };
}

/** The language in a mark such as `[EN]`. */
const languageOf = (text: string): string | undefined => /\[([A-Z]{2})\]/.exec(text)?.[1]?.toLowerCase();

function readAuthor(printed: string): Front['authors'][number] {
  const parts = printed.split(' ');
  return {
    family: parts.at(-1) ?? printed,
    given: parts.slice(0, -1).join(' ') || printed,
    printed,
    affiliation: [],
  };
}
