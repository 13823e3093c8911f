import type { NoteData } from '../../schemas/note.ts';
import type { ContentProblem } from '../../reading/content-error.ts';
import { inlineText } from '../prose/inline.ts';
import type { Article } from '../model/model.ts';
import { findQuoted } from '../model/find.ts';
import type { RuleFinding } from './rule-finding.ts';

/** The findings that remarks are of themselves, and what is wrong with remarks and with notes that would be some. */
export function remarkFindings(
  { sections, references }: Pick<Article, 'sections' | 'references'>,
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
    } else {
      fault('quote', `"${quote}"`, 'words of its section and paragraph, or of the entry of its reference');
    }
  }
  return { findings, problems };
}
