import type { ContentProblem } from '../reading/content-error.ts';
import { sameNames } from '../reading/same-names.ts';
import type { TopicData } from '../schemas/topic.ts';

/** Entries with a topic each; a table may have none. */
type OnTopic = readonly { id: string; topic?: string | undefined }[];

/** Topics that an entry names and `topics.json` does not hold, and topics of one name. */
export const topicProblems = (source: Parameters<typeof unknownTopics>[0]): ContentProblem[] => [
  ...unknownTopics(source),
  ...sameNames(source.topics, 'topics.json', ({ label }) => label),
];

type Topical = { topics: readonly TopicData[] } & Record<
  'figures' | 'events' | 'claims' | 'measures' | 'datasets',
  OnTopic
>;

/** Topics of which nothing is. */
export function idleTopics({
  topics,
  figures,
  events,
  claims,
  datasets,
}: Omit<Topical, 'measures'>): ContentProblem[] {
  const used = new Set([...figures, ...events, ...claims, ...datasets].map(({ topic }) => topic));
  return topics
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({
      file: 'topics.json',
      field: id,
      found: 'a topic of no number, event, claim or table',
      expected: 'the id that these name, or no such entry',
    }));
}

function unknownTopics({ topics, figures, events, claims, measures, datasets }: Topical): ContentProblem[] {
  const known = topics.map(({ id }) => id);
  const lists = {
    'figures.json': figures,
    'events.json': events,
    'claims.json': claims,
    'measures.json': measures,
  };
  const used = [
    ...Object.entries(lists).flatMap(([file, entries]) =>
      entries.map(({ id, topic }) => ({ file, field: `${id} › topic`, topic })),
    ),
    ...datasets.map(({ id, topic }) => ({ file: `datasets/${id}.json`, field: 'topic', topic })),
  ];
  const offered = known.length > 0 ? known.join(', ') : 'none, since it is empty';
  return used.flatMap(({ file, field, topic }) => {
    if (topic === undefined || known.includes(topic)) return [];
    const found = `"${topic}", which topics.json does not hold`;
    return [{ file, field, found, expected: `the id of an entry of topics.json: ${offered}` }];
  });
}
