import { type AnchorText, findAnchor, type Found } from '../../notebook/anchor.ts';
import { anchorAnew } from '../../notebook/anchor-anew.ts';
import type { Anchor, Annotation } from '../../notebook/annotation.ts';
import { type ApiParagraph, sectionText } from '../../notebook/section-text.ts';

interface ApiFile {
  sections: { id: string; text: ApiParagraph[] }[];
}

/** The words of the article and of its translations, as far as they have come. */
export class Texts {
  #byLanguage = new Map<string, Map<string, AnchorText>>();
  #files: Record<string, string>;
  #own: string;

  /**
   * @param files the file of `/api/` that has the words, by language
   * @param own the language of the article
   */
  constructor(files: Record<string, string>, own: string) {
    this.#files = files;
    this.#own = own;
  }

  /**
   * Asks for the texts of some languages.
   *
   * @throws where one does not come
   */
  async load(languages: Iterable<string>): Promise<void> {
    for (const lang of languages) {
      const file = this.#files[lang];
      if (!file || this.#byLanguage.has(lang)) continue;
      const response = await fetch(file, { signal: AbortSignal.timeout(20_000) });
      if (!response.ok) throw new Error(response.statusText);
      const { sections } = (await response.json()) as ApiFile;
      const before = lang === this.#own ? '' : 'tr-';
      this.#byLanguage.set(lang, new Map(sections.map(({ id, text }) => [id, sectionText(text, before)])));
    }
  }

  /** Where an annotation's words stand; null where they do not, undefined where the text has not come. */
  find(annotation: Annotation): Found | null | undefined {
    const { lang, section } = annotation;
    if (!(lang in this.#files)) return null;
    const sections = this.#byLanguage.get(lang);
    if (!sections) return undefined;
    const text = sections.get(section);
    return text ? findAnchor(annotation, text) : null;
  }

  /** Anchors words in a section. */
  anchor({ exact, place, lang, section }: Annotation): Anchor {
    return anchorAnew(exact, place, this.#byLanguage.get(lang)?.get(section));
  }

  /** The section that has words, and in which language: the article's own before translations. */
  whose(words: string): { section: string; lang: string } | undefined {
    for (const [lang, sections] of this.#byLanguage)
      for (const [section, { text }] of sections) if (text.includes(words)) return { section, lang };
    return undefined;
  }

  /** The words that stand today where an annotation has been found. */
  words({ lang, section }: Annotation, { start, end }: Found): string {
    return this.#byLanguage.get(lang)?.get(section)?.text.slice(start, end) ?? '';
  }
}
