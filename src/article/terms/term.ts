import type { TermData } from '../../schemas/term.ts';
import { ContentError, type ContentProblem } from '../../reading/content-error.ts';
import type { Mention } from '../model/model.ts';
import { placeKey } from '../model/find.ts';
import { findMentions } from './mention.ts';
import type { Article, Sentence, Term } from '../model/model.ts';

/** Mentions in one sentence. */
export interface NamingSentence {
  section: string;
  sentence: Sentence;
  /** In the order of the words, none overlapping another. */
  mentions: Mention[];
}

/**
 * Finds where the article names its terms, all at once: where the form of one term lies within a longer form of
 * another, the longer one is meant.
 *
 * @throws ContentError where a form is claimed twice, or where the article's words never have it by itself
 */
export function buildTerms(entries: TermData[], article: Pick<Article, 'sections'>): Term[] {
  const owners = Map.groupBy(
    entries.flatMap((entry) => entry.printed.map((form) => ({ form, id: entry.id }))),
    ({ form }) => form,
  );
  const mentions = findMentions(article, [...owners.keys()]);
  const found = Map.groupBy(mentions, ({ text }) => text);
  const problems = entries.flatMap(({ id, printed }) =>
    printed.flatMap((form, index): ContentProblem[] => {
      const place = { file: 'terms.json', field: `${id} › printed › ${index}` };
      const [first] = owners.get(form) ?? [];
      if (first?.id !== id || printed.indexOf(form) < index) {
        const twin = first?.id === id ? 'which stands there already' : `which "${first?.id}" claims`;
        return [{ ...place, found: `"${form}", ${twin}`, expected: 'a form that names this term alone' }];
      }
      return found.has(form) ? [] : [{ ...place, ...whyUnfound(form, article, mentions) }];
    }),
  );
  if (problems.length > 0) throw new ContentError(problems);

  const owner = new Map(entries.flatMap(({ id, printed }) => printed.map((form) => [form, id])));
  const byTerm = Map.groupBy(mentions, ({ text }) => owner.get(text));
  return entries.map((entry) => ({ ...entry, mentions: byTerm.get(entry.id) ?? [] }));
}

/** Why no mention has a form: the words lack it, or another form always takes some of them. */
function whyUnfound(
  form: string,
  article: Pick<Article, 'sections'>,
  mentions: Mention[],
): Pick<ContentProblem, 'found' | 'expected'> {
  const [alone] = findMentions(article, [form]);
  if (!alone) {
    return { found: `"${form}", which the article's words do not have`, expected: 'a form as printed' };
  }
  const around = mentions.find(
    ({ section, sentence, start, text }) =>
      section === alone.section &&
      sentence.id === alone.sentence.id &&
      start < alone.start + form.length &&
      alone.start < start + text.length,
  );
  return {
    found: `"${form}", whose words everywhere belong to another form, such as "${around?.text}"`,
    expected: 'a form that also stands by itself, or none',
  };
}

/** The sentences that name something, each once, with all its mentions there. */
export function namingSentences(mentions: readonly Mention[]): NamingSentence[] {
  const bySentence = Map.groupBy(mentions, ({ section, sentence }) => placeKey(section, sentence.id));
  return [...bySentence.values()].flatMap((all) => {
    const [first] = all;
    return first ? [{ section: first.section, sentence: first.sentence, mentions: all }] : [];
  });
}
