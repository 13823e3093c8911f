/**
 * The rooms of `src/`, from the ground up: a file may use its own room and those above it in this list, never one
 * below. CONTRIBUTING.md shows the same list, and a test compares the two. A folder with rooms of its own stands here
 * itself for the files directly in it.
 */
export const rooms = [
  'text',
  'markup',
  'address',
  'notebook',
  'explore/model',
  'strings',
  'schemas',
  'reading',
  'charts/model',
  'charts/parts',
  'charts/words',
  'charts/kinds',
  'charts',
  'charts/small',
  'charts/timeline',
  'charts/argument',
  'charts/sketches',
  'explore',
  'explore/forms',
  'article/model',
  'article/language',
  'article/prose',
  'article/references',
  'article/figures',
  'article/events',
  'article/terms',
  'article/claims',
  'article/argument',
  'article/datasets',
  'article/map',
  'article/places',
  'article/measures',
  'article/profile',
  'article/charts',
  'article/integrity',
  'article/translation',
  'article',
  'search/browser',
  'search/references',
  'search/build',
  'exports/citation',
  'exports/formats',
  'exports/tables',
  'exports/epub',
  'exports/preview',
  'exports',
  'client/offline',
  'client/shared',
  'client/notebook',
  'client/lists',
  'client/timeline',
  'client/argument',
  'client/references',
  'client/search',
  'client/chart',
  'client/explore',
  'client/reading',
  'site',
  'components',
  'layouts',
  'pages',
];

/** What runs in the browser uses these alone, so that nothing of the model is shipped. */
const shipped = [
  'text',
  'markup',
  'address',
  'notebook',
  'explore',
  'charts',
  'search/browser',
  'search/references',
  'client',
  'styles',
];

/** Rooms of pure functions: they know neither Astro nor files. */
const pure = [
  'text',
  'markup',
  'address',
  'notebook',
  'explore',
  'strings',
  'schemas',
  'charts',
  'article',
  'search',
  'exports',
];

/**
 * A pattern for the files of a room: not those of the rooms within it, which stand for themselves.
 *
 * @param {string} room
 */
const filesOf = (room) =>
  rooms.some((other) => other.startsWith(`${room}/`)) ? `^src/${room}/[^/]+$` : `^src/${room}/`;

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const arrows = rooms.slice(0, -1).map((room, index) => ({
  name: `above-${room.replace('/', '-')}`,
  comment: `src/${room}/ uses only rooms before it in the list of .dependency-cruiser.mjs.`,
  severity: 'error',
  from: { path: filesOf(room) },
  to: { path: rooms.slice(index + 1).map(filesOf) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...arrows,
    {
      name: 'no-circle',
      comment: 'Files that need each other are one thing, or share a third: give that a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every-file-in-a-room',
      comment: 'Each file of src/ stands in a room of the list.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [...rooms.map(filesOf), '^src/content\\.config\\.ts$', '^src/styles/'],
      },
      to: {},
    },
    {
      name: 'shipped-only',
      comment:
        'What runs in the browser is small: it uses no model, no schema, no words that a page does not hand it.',
      severity: 'error',
      from: { path: '^src/client/' },
      to: {
        path: '^src/',
        pathNot: `^src/(${shipped.join('|')})/`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'pure',
      comment: 'Pure functions know neither Astro nor files.',
      severity: 'error',
      from: { path: `^src/(${pure.join('|')})/` },
      to: { path: ['^astro', '^node_modules/astro'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-files-in-pure',
      comment: 'Pure functions read no files.',
      severity: 'error',
      from: { path: `^src/(${pure.join('|')})/` },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
