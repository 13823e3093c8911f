import { element, toText, type Node } from '../../markup/node.ts';

/** A page of a book. */
export interface BookPage {
  /** Name of its file, which is its id as well, without the ending: `section-1`. */
  id: string;
  title: string;
  lang: string;
  body: (Node | string | null | false)[];
}

/** A page as XHTML. */
export const xhtml = ({ title, lang, body }: Omit<BookPage, 'id'>): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
${toText(
  element(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      ...inLang(lang),
    },
    [
      element('head', {}, [
        element('title', {}, [title]),
        element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
      ]),
      element('body', {}, body),
    ],
  ),
)}
`;

/** An element with words. */
export const words = (tag: string, text: string, attributes: Record<string, string> = {}): Node =>
  element(tag, attributes, [text]);

/** The attributes of what is in a language. */
export const inLang = (lang: string): Record<string, string> => ({ lang, 'xml:lang': lang });

/** Where a printed page begins. */
export const pageBreak = (n: number): Node =>
  element('span', { 'epub:type': 'pagebreak', role: 'doc-pagebreak', id: `page-${n}`, 'aria-label': `${n}` });
