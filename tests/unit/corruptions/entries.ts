import { textOf, withFile, type Corruption, type Files } from './corruption.ts';

/** An object of JSON that is changed in place. */
type Entry = Record<string, unknown>;

const at = (entry: Entry, field: string): Entry => entry[field] as Entry;
const list = (entry: Entry, field: string): unknown[] => entry[field] as unknown[];

/** What can be wrong with the file of the article: a kind, and what it does. */
const article: Record<string, (article: Entry) => void> = {
  'another journal': (own) => (at(own, 'published')['journal'] = 'Nature'),
  'another volume': (own) => (at(own, 'published')['volume'] = '8'),
  'other pages': (own) => (at(own, 'published')['pages'] = '22-29'),
  'pages that run backwards': (own) => (at(own, 'published')['pages'] = '29-21'),
  'another year': (own) => (at(own, 'published')['year'] = 2021),
  'an editor whom the imprint does not name': (own) =>
    (at(own, 'published')['editors'] = [{ family: 'Bright', given: 'N.' }]),
  'a year to come': (own) => (at(own, 'published')['year'] = 2199),
  'another title in both languages': (own) => (own['title'] = { pt: 'O mapa azul', en: 'The blue map' }),
  'a DOI that the imprint does not print': (own) => {
    own['doi'] = '10.1000/182';
    list(own, 'imprint').push({ lang: 'en', text: 'DOI: 10.1000/183' });
  },
  'an author of another name': (own) => {
    const [first] = list(own, 'authors') as Entry[];
    if (first) first['family'] = 'Nobody';
  },
  'an author printed otherwise': (own) => {
    const [first] = list(own, 'authors') as Entry[];
    if (first) first['printed'] = 'Nobody';
  },
  'a language that there is not': (own) => {
    const [first] = list(own, 'imprint') as Entry[];
    if (first) first['lang'] = 'zz';
  },
  'a key word twice': (own) => list(at(at(own, 'keywords'), 'pt'), 'terms').push('vento marítimo'),
  'a key figure twice': (own) => list(own, 'keyFigures').push('sea-cover'),
  'another licence than its address': (own) => (at(own, 'licence')['spdx'] = 'CC-BY-4.0'),
  'the address of another licence': (own) =>
    (at(own, 'licence')['url'] = 'https://creativecommons.org/licenses/by/4.0/'),
  'an id of every object': (own) => (own['keyFigures'] = ['constructor']),
};

/** The same for the first entry of a list, or a table. */
const others: Record<string, Record<string, (entry: Entry, all: Entry[]) => void>> = {
  'events.json': {
    'an id of every object': (event) => (event['id'] = 'constructor'),
    'an actor twice': (event) => list(event, 'actors').push(list(event, 'actors')[0]),
    'an actor whom nobody names': (event) => (event['actors'] = ['Napoleon']),
    'its own sentence again': (event) => {
      const { section, paragraph, quote } = event;
      event['again'] = [{ section, paragraph, quote }];
    },
    'its label in the other language': (event) => swap(at(event, 'label')),
  },
  'topics.json': {
    'another id': (topic) => (topic['id'] = 'lamps'),
    'a topic of nothing': (_, all) => all.push({ id: 'lamps', label: { en: 'Lamps', es: 'Lámparas' } }),
    'its label in the other language': (topic) => (topic['label'] = { en: 'Las tejas', es: 'The tiles' }),
  },
  'places.json': {
    'the names of another state': (place, all) =>
      ([place['name'], (all[1] ?? {})['name']] = [all[1]?.['name'], place['name']]),
    'the form of another state': (place, all) => {
      [place['printed'], (all[1] ?? {})['printed']] = [['Espanha'], place['printed']];
    },
  },
  'numbers.json': {
    'words that the text lacks': (entry) => (entry['words'] = 'five lamps'),
    'one word': (entry) => (entry['words'] = 'oito'),
    'no reason': (entry) => delete entry['reason'],
  },
  'measures.json': {
    'a dataset that there is not': (measure) => (measure['dataset'] = 'lamps'),
    'a column that there is not': (measure) => (measure['columns'] = ['lamps']),
    'a column of its key': (measure) => (measure['columns'] = ['year']),
    'a table by more than state and year': (measure) => {
      [measure['dataset'], measure['columns']] = ['lichen-cover', ['roofs']];
    },
    'two columns and nothing made of them': (measure) => (measure['columns'] = ['roofs', 'care_usd_million']),
    'a period beside years': (measure) => (measure['period'] = { from: 2018, to: 2019 }),
    'an index of what stands in money at first': (measure) => (measure['countings'] = ['index']),
    'a counting that divides by nothing': (measure) => (measure['by'] = {}),
    'people who are money': (measure) => (measure['by'] = { 'per-head': 'care' }),
    'a measure by which nothing is divided': (measure) => (measure['by'] = { constant: 'roofs' }),
    'a group that there is not': (measure) => (at(measure, 'offered')['start'] = 'lamps'),
    'a title without its states': (measure) =>
      (at(measure, 'offered')['title'] = { en: 'Care', es: 'Cuidado' }),
    'no offer': (measure) => delete measure['offered'],
    'parts of another table': (measure) => (measure['parts'] = { dataset: 'lichen-cover', column: 'aspect' }),
    'a topic that there is not': (measure) => (measure['topic'] = 'lamps'),
    'the columns of another': (measure, all) => (measure['columns'] = all[1]?.['columns']),
    'its label in the other language': (measure) => swap(at(measure, 'description')),
  },
  'groups.json': {
    'a state that there is not': (group) => (group['places'] = ['PRT', 'NOR']),
    'a state twice': (group) => (group['places'] = ['PRT', 'PRT']),
    'a list of one': (group) => (group['places'] = ['PRT']),
    'the states of another': (group, all) => (group['places'] = all[3]?.['places']),
    'a dataset that there is not': (group) => (group['places'] = { dataset: 'lamps' }),
    'rows that there are not': (group) =>
      (group['places'] = { dataset: 'lichen-cover', where: { year: 1999 } }),
    'a column that there is not': (group) =>
      (group['places'] = { dataset: 'lichen-cover', where: { lamps: 1 } }),
    'a measure that there is not': (group) => (group['places'] = { largest: 2, measure: 'lamps' }),
    'more than have a value': (group) => (group['places'] = { largest: 9, measure: 'roofs' }),
    'a rule of another name': (group) => (group['places'] = 'some'),
  },
  'datasets/roofs-by-year.json': {
    'a row with a cell too few': (table) => list(table, 'rows').push(['AND', 2019, 7]),
    'a row with a cell too many': (table) => list(table, 'rows').push(['AND', 2019, 7, 1, 1]),
    'a row in another order': (table) => list(table, 'rows').push([2019, 'AND', 7, 1]),
    'a row twice': (table) => list(table, 'rows').push(list(table, 'rows')[0]),
  },
  'datasets/lichen-cover.json': {
    'a vintage to come': (table) => (table['vintage'] = 2199),
    'a tolerance that lets any sum pass': (table) =>
      (table['checks'] = [
        { label: { en: 'Sum', es: 'Suma' }, sum: { field: 'roofs' }, equals: 1, tolerance: 1e9 },
      ]),
  },
};

function swap(texts: Entry): void {
  [texts['en'], texts['es']] = [texts['es'], texts['en']];
}

/** The file of the article, lists and a table with what no rule of one field can see. */
export function corruptEntries(files: Files): Corruption[] {
  const corruption = (file: string, kind: string, change: (value: unknown) => void): Corruption => {
    const value: unknown = JSON.parse(textOf(files, file));
    const before = JSON.stringify(value);
    change(value);
    const after = JSON.stringify(value);
    if (after === before) throw new Error(`${file}: ${kind} changes nothing`);
    return { name: `${file}: ${kind}`, file, files: withFile(files, file, after) };
  };
  return [
    ...Object.entries(article).map(([kind, change]) =>
      corruption('article.json', kind, (value) => change(value as Entry)),
    ),
    ...Object.entries(others).flatMap(([file, kinds]) =>
      Object.entries(kinds).map(([kind, change]) =>
        corruption(file, kind, (value) => {
          const all = (Array.isArray(value) ? value : [value]) as Entry[];
          if (all[0]) change(all[0], all);
        }),
      ),
    ),
  ];
}
