import type { NoteData } from '../../schemas/note.ts';
import type { ContentProblem } from '../../reading/content-error.ts';
import { inlineText } from '../prose/inline.ts';
import type { Article } from '../model/model.ts';
import { findQuoted } from '../model/find.ts';
import type { RuleFinding } from './rule-finding.ts';

/** The findings that remarks are of themselves, in the order of reading, and what is wrong with remarks and with notes that would be some. */
export function remarkFindings(
  { meta, sections, references }: Pick<Article, 'meta' | 'sections' | 'references'>,
  notes: readonly NoteData[],
): { findings: RuleFinding[]; problems: ContentProblem[] } {
  const findings: RuleFinding[] = [];
  const problems: ContentProblem[] = [];
  for (const { id, rule, section, paragraph, reference, quote, title, source } of notes) {
    const fault = (field: string, found: string, expected: string): void =>
      void problems.push({ file: 'notes.json', field: `${id} › ${field}`, found, expected });
    if (rule !== 'remark') {
      if (title ?? source)
        fault('rule', `"${rule}", with a title or a source`, '"remark", or neither of them');
      continue;
    }
    if (!title) {
      fault('title', 'none', 'what the remark is about, in a few words');
      continue;
    }
    const common = { rule, severity: 'info', quote, message: title } as const;
    const entry = references.find((each) => each.id === reference);
    if (section !== undefined && paragraph !== undefined) {
      const sentence = findQuoted(sections, { section, paragraph, quote });
      if ('found' in sentence) fault(sentence.field, sentence.found, sentence.expected);
      else
        findings.push({ ...common, section, paragraph, sentence: sentence.id, reference: reference ?? null });
    } else if (entry && inlineText(entry.printed).includes(quote)) {
      findings.push({ ...common, section: null, paragraph: null, sentence: null, reference: entry.id });
    } else if (section === undefined && reference === undefined && frontMatter(meta).includes(quote)) {
      findings.push({ ...common, section: null, paragraph: null, sentence: null, reference: null });
    } else {
      const expected =
        'words of its section and paragraph, of the entry of its reference, or of abstract, keywords or imprint';
      fault('quote', `"${quote}"`, expected);
    }
  }
  // Where a remark stands in the order of reading: the text, then the list, then what is around both.
  const places = [
    ...sections.flatMap(({ id, paragraphs }) =>
      paragraphs.flatMap(({ sentences }) => sentences.map((sentence) => `${id} ${sentence.id}`)),
    ),
    ...references.map(({ id }) => id),
  ];
  const order = new Map(places.map((place, index) => [place, index]));
  const placeOf = ({ section, sentence, reference }: RuleFinding): number =>
    order.get(section ? `${section} ${sentence}` : (reference ?? '')) ?? places.length;
  return { findings: findings.sort((a, b) => placeOf(a) - placeOf(b)), problems };
}

/** What stands around the article's text: abstracts, keywords, imprint. */
const frontMatter = ({ abstract, keywords, imprint }: Article['meta']): string =>
  [
    ...Object.values(abstract).map(({ text }) => text),
    ...Object.values(keywords).flatMap(({ terms }) => terms),
    ...imprint.map(({ text }) => inlineText(text)),
  ].join('\n');
