import type { ArticleSource } from '../../src/article/build.ts';
import { withNamedCells } from '../../src/article/datasets/named-cells.ts';
import { abbreviationSchema } from '../../src/schemas/abbreviation.ts';
import { chartSchema } from '../../src/schemas/chart.ts';
import { claimSchema } from '../../src/schemas/claim.ts';
import { datasetSchema } from '../../src/schemas/dataset.ts';
import { eventSchema } from '../../src/schemas/event.ts';
import { figureSchema } from '../../src/schemas/figure.ts';
import { groupSchema, measureSchema } from '../../src/schemas/measure.ts';
import { noteSchema } from '../../src/schemas/note.ts';
import { placeSchema } from '../../src/schemas/place.ts';
import { pointSchema } from '../../src/schemas/point.ts';
import { termSchema } from '../../src/schemas/term.ts';
import { topicSchema } from '../../src/schemas/topic.ts';
import { article, listFiles, readText, references, sources } from './source.ts';

/** `content/datasets/`, valid. */
const datasets = listFiles('content/datasets').map((name) => ({
  id: name.replace(/\.json$/, ''),
  ...withNamedCells(datasetSchema.parse(JSON.parse(readText(`content/datasets/${name}`)))),
}));

/** `content/charts/`, valid. */
const charts = listFiles('content/charts').map((name) => ({
  id: name.replace(/\.json$/, ''),
  ...chartSchema.parse(JSON.parse(readText(`content/charts/${name}`))),
}));

/** All of `content/` that the model is built from, valid. */
export const articleSource: ArticleSource = {
  meta: article,
  sections: sources,
  references,
  abbreviations: abbreviationSchema.array().parse(JSON.parse(readText('content/abbreviations.json'))),
  figures: figureSchema.array().parse(JSON.parse(readText('content/figures.json'))),
  events: eventSchema.array().parse(JSON.parse(readText('content/events.json'))),
  places: placeSchema.array().parse(JSON.parse(readText('content/places.json'))),
  terms: termSchema.array().parse(JSON.parse(readText('content/terms.json'))),
  claims: claimSchema.array().parse(JSON.parse(readText('content/claims.json'))),
  argument: pointSchema.array().parse(JSON.parse(readText('content/argument.json'))),
  measures: measureSchema.array().parse(JSON.parse(readText('content/measures.json'))),
  groups: groupSchema.array().parse(JSON.parse(readText('content/groups.json'))),
  topics: topicSchema.array().parse(JSON.parse(readText('content/topics.json'))),
  datasets,
  charts,
  notes: noteSchema.array().parse(JSON.parse(readText('content/notes.json'))),
};
