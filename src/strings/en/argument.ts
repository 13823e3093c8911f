/** The page of the argument, and where else its points are named. */
export const argument = {
  title: 'The argument',
  link: 'Argument',
  intro: (points: string): string =>
    `How the article reasons, in ${points} points. Their short names are ours; each leads to the very words of the article.`,
  drawing: 'The argument as a drawing',
  keys: 'Read it from below: what stands above rests on what stands under it. A point opens its sentence, sources and numbers. Arrow keys walk from point to point, Enter opens one.',
  external: 'external',
  /** Before the label of an objection, of what answers it, and of what grants it, in the drawing. */
  before: { objects: 'But:', answers: 'Answer:', grants: 'Granted:' },
  /** Headings of the list. */
  groups: { foundation: 'Foundations', field: 'Fields', conclusion: 'What follows' },
  kinds: {
    foundation: 'Foundation',
    field: 'Field',
    objection: 'Objection',
    answer: 'Answer',
    conclusion: 'Conclusion',
  },
  /** How a point bears on another. */
  on: {
    carries: 'Carries',
    leads: 'Leads to',
    objects: 'Objects to',
    answers: 'Answers',
    grants: 'Grants',
  },
  /** How another bears on it. */
  by: {
    carries: 'Rests on',
    leads: 'Follows from',
    objects: 'Objection',
    answers: 'Answered by',
    grants: 'Granted by',
  },
  grounds: 'What backs it',
  sources: 'Sources',
  noSources: 'These sentences cite no source.',
  numbers: 'Numbers',
  events: 'Dated events',
  close: 'Close',
  /** Before the point for which a section stands. */
  here: 'In the argument',
};
