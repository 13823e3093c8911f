import type { Csl, ReferenceData } from '../../schemas/reference.ts';
import type { Localized } from '../../text/language.ts';
import type { Article } from '../model/model.ts';
import { entryFinding, listed, type RuleFinding } from './rule-finding.ts';

/** Something that a reader needs to find a work; any of the fields will do. */
interface Need {
  fields: (keyof Csl)[];
  name: Localized;
}

const title: Need = { fields: ['title'], name: { en: 'a title', es: 'título' } };
const publication: Need = {
  fields: ['container-title'],
  name: { en: 'the name of the publication', es: 'nombre de la publicación' },
};
const volume: Need = {
  fields: ['volume', 'issue'],
  name: { en: 'a volume or issue', es: 'volumen o número' },
};
const pages: Need = { fields: ['page', 'number'], name: { en: 'page numbers', es: 'páginas' } };
const whereabouts: Need = {
  fields: ['page', 'URL', 'DOI'],
  name: { en: 'page numbers or a web address', es: 'páginas o dirección web' },
};
const publisher: Need = { fields: ['publisher'], name: { en: 'a publisher', es: 'editorial' } };
const source: Need = {
  fields: ['publisher', 'URL', 'DOI'],
  name: { en: 'a publisher or a web address', es: 'editorial o dirección web' },
};
const site: Need = {
  fields: ['container-title', 'publisher'],
  name: { en: 'the name of the site or its publisher', es: 'nombre del sitio o de quien lo publica' },
};
const conference: Need = {
  fields: ['container-title', 'event'],
  name: { en: 'the name of the conference', es: 'nombre del congreso' },
};
const address: Need = { fields: ['URL'], name: { en: 'a web address', es: 'dirección web' } };
const access: Need = { fields: ['accessed'], name: { en: 'a date of access', es: 'fecha de consulta' } };

/** What each type of work needs. */
const needs: Record<Csl['type'], Need[]> = {
  'article-journal': [title, publication, volume, pages],
  'article-magazine': [title, publication, whereabouts],
  'article-newspaper': [title, publication, whereabouts],
  book: [title, publisher],
  chapter: [title, publication, pages, publisher],
  'paper-conference': [title, conference],
  report: [title, source],
  thesis: [title, publisher],
  webpage: [title, address, access],
};

/** Entries that lack what their type of work needs; one finding an entry. */
export function missingField(article: Article): RuleFinding[] {
  const datesAccess = tellsAccess(article.references);
  return article.references.flatMap((reference) => {
    const { csl } = reference;
    const wanted = new Set(needs[csl.type]);
    // An institution's own page needs no other name; a person's page stands somewhere.
    if (csl.type === 'webpage' && csl.author.some((author) => 'family' in author)) wanted.add(site);
    if (datesAccess && isOnline(reference)) wanted.add(access);
    const missing = [...wanted].filter(({ fields }) => fields.every((field) => csl[field] === undefined));
    if (missing.length === 0) return [];
    const names = listed(missing.map(({ name }) => name));
    return entryFinding(reference, {
      rule: 'missing-field',
      severity: 'warning',
      message: { en: `The entry lacks ${names.en}.`, es: `A la entrada le falta: ${names.es}.` },
    });
  });
}

/** Whether a work is found by a web address that may change. */
const isOnline = ({ csl }: ReferenceData): boolean => csl.URL !== undefined && csl.DOI === undefined;

/** Whether the list's own way is to date visits to the web: styles differ in that. */
function tellsAccess(references: ReferenceData[]): boolean {
  const online = references.filter(isOnline);
  return online.filter(({ csl }) => csl.accessed !== undefined).length * 2 > online.length;
}
