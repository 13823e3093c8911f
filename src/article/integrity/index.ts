import type { NoteData, Rule } from '../../schemas/note.ts';
import { ContentError, type ContentProblem } from '../../reading/content-error.ts';
import type { Article, Finding } from '../model/model.ts';
import { defaultLocale, inEachLocale } from '../../text/language.ts';
import { vocabularyOf } from '../language/vocabulary.ts';
import { authorMismatch } from './author-mismatch.ts';
import { citedNotListed } from './cited-not-listed.ts';
import { countMismatch } from './count-mismatch.ts';
import { listOrder } from './list-order.ts';
import { listedNotCited } from './listed-not-cited.ts';
import { locatorOutsideRange } from './locator-outside-range.ts';
import { missingField } from './missing-field.ts';
import { citationNames } from './citation-names.ts';
import { partExceedsWhole } from './part-exceeds-whole.ts';
import { remarkFindings } from './remarks.ts';
import { quotationPage } from './quotation-page.ts';
import { sourceOlder } from './source-older.ts';
import type { RuleFinding } from './rule-finding.ts';
import { sharesIncomplete } from './shares-incomplete.ts';
import { yearMismatch } from './year-mismatch.ts';

/** How a rule checks an article. */
export interface RuleCheck {
  find: (article: Article) => RuleFinding[];
  /** Whether it reads words, and so judges only languages that have a vocabulary. */
  readsWords?: true;
}

/** Every rule, in the order in which its findings are listed. */
export const ruleChecks: Readonly<Record<Exclude<Rule, 'remark'>, RuleCheck>> = {
  'cited-not-listed': { find: citedNotListed },
  'listed-not-cited': { find: listedNotCited },
  'year-mismatch': { find: yearMismatch },
  'author-mismatch': { find: authorMismatch },
  'locator-outside-range': { find: locatorOutsideRange },
  'count-mismatch': { find: countMismatch, readsWords: true },
  'shares-incomplete': { find: sharesIncomplete, readsWords: true },
  'list-order': { find: listOrder },
  'missing-field': { find: missingField },
  'part-exceeds-whole': { find: partExceedsWhole, readsWords: true },
  'source-older': { find: sourceOlder },
  'citation-names': { find: citationNames },
  'quotation-page': { find: quotationPage },
};

/** Whether a rule can judge a text in a language; where it cannot, that it finds nothing says nothing. */
export const canJudge = (rule: Rule, lang: string): boolean =>
  rule !== 'remark' && (!ruleChecks[rule].readsWords || vocabularyOf(lang) !== null);

/** What rules find in an article, in the order of the rules, then of reading; no notes yet. */
export const runRules = (
  article: Article,
  checks: Readonly<Record<string, RuleCheck>> = ruleChecks,
): RuleFinding[] => Object.values(checks).flatMap(({ find }) => find(article));

/**
 * Runs rules and attaches to each finding the note that declares it.
 *
 * @throws ContentError naming every finding without a note (with the note to add) and every note without a finding
 */
export function checkIntegrity(
  article: Article,
  notes: NoteData[],
  checks: Readonly<Record<string, RuleCheck>> = ruleChecks,
): Finding[] {
  const byKey = new Map<string, NoteData>();
  const problems: ContentProblem[] = [];
  for (const note of notes) {
    const twin = byKey.get(key(note));
    if (twin) problems.push(declaredTwice(note, twin));
    else byKey.set(key(note), note);
  }
  problems.push(...notes.flatMap((note) => tableProblem(note, article)));
  const remarks = remarkFindings(article, notes);
  problems.push(...remarks.problems);
  const findings = [...runRules(article, checks), ...remarks.findings].map((finding) => ({
    ...finding,
    note: byKey.get(key(finding)) ?? null,
  }));
  const declared = new Set(findings.map(key));
  // The same slip printed twice in a paragraph needs one note.
  const undeclared = new Map(
    findings.filter(({ note }) => note === null).map((finding) => [key(finding), finding]),
  );
  problems.push(...[...undeclared.values()].map(undeclaredFinding));
  problems.push(
    ...[...byKey.values()].filter((note) => note.rule !== 'remark' && !declared.has(key(note))).map(idleNote),
  );
  if (problems.length > 0) throw new ContentError(problems);
  return findings;
}

/** What a note and its finding have in common; what a note leaves out the finding must not have. */
type Place = Pick<RuleFinding, 'rule' | 'quote'> & {
  [Field in 'section' | 'paragraph' | 'reference']?: string | null | undefined;
};

function key({ rule, section, paragraph, reference, quote }: Place): string {
  return JSON.stringify([rule, section ?? null, paragraph ?? null, reference ?? null, quote]);
}

function undeclaredFinding(finding: RuleFinding): ContentProblem {
  const { rule, section, paragraph, reference, quote, message } = finding;
  const note = {
    id: [reference ?? section, rule].filter(Boolean).join('-'),
    rule,
    ...(section && { section }),
    ...(paragraph && { paragraph }),
    ...(reference && { reference }),
    quote,
    text: inEachLocale(() => '…'),
  };
  return {
    file: 'notes.json',
    field: [rule, section, paragraph, reference].filter(Boolean).join(' › '),
    found: `no note for "${quote}": ${message[defaultLocale]}`,
    expected: `a correction ${section ? `of sections/${section}.mdx` : 'of the list'}, or a note that declares what the article prints: ${JSON.stringify(note)}`,
  };
}

function tableProblem({ id, dataset }: NoteData, { datasets }: Article): ContentProblem[] {
  if (dataset === undefined || datasets.some((each) => each.id === dataset)) return [];
  const expected = 'the id of a table of datasets/';
  return [{ file: 'notes.json', field: `${id} › dataset`, found: `"${dataset}"`, expected }];
}

function idleNote({ id, rule, quote }: NoteData): ContentProblem {
  return {
    file: 'notes.json',
    field: id,
    found: `a note on "${quote}", where ${rule} finds nothing`,
    expected: 'it no longer applies: remove it or correct it',
  };
}

function declaredTwice({ id }: NoteData, twin: NoteData): ContentProblem {
  return {
    file: 'notes.json',
    field: id,
    found: `the same finding as note "${twin.id}"`,
    expected: 'one note for a finding: remove one',
  };
}
