import type { MapWords } from '../../../../src/charts/argument/layout.ts';
import type { MapPoint } from '../../../../src/charts/argument/structure.ts';

export const words: MapWords = {
  external: 'external',
  objects: 'But:',
  answers: 'Answer:',
  grants: 'Granted:',
};

const point = (
  id: string,
  kind: MapPoint['kind'],
  label: string,
  edges: [MapPoint['edges'][number]['kind'], string][] = [],
  external = false,
): MapPoint => ({
  id,
  kind,
  external,
  label,
  edges: edges.map(([relation, to]) => ({ kind: relation, to })),
});

/** Two foundations, a conclusion from them, two fields on it and what follows, with objections at every height. */
export const points: MapPoint[] = [
  point('coast', 'foundation', 'The coast is long', [['carries', 'need']]),
  point('trade', 'foundation', 'Ships trade with everyone', [['carries', 'need']], true),
  point('need', 'conclusion', 'Lamps are needed', [
    ['carries', 'lamps'],
    ['carries', 'keepers'],
    ['answers', 'cost'],
  ]),
  point('cost', 'objection', 'They cost too much', [['objects', 'need']]),
  point('lamps', 'field', 'Lamps: brighter every year', [['leads', 'peace']]),
  point('moths', 'objection', 'They draw moths', [['objects', 'lamps']]),
  point('nets', 'answer', 'Nets keep moths away', [['answers', 'moths']]),
  point('holes', 'objection', 'Nets have holes', [['objects', 'nets']]),
  point('glare', 'objection', 'They blind the neighbours', [['objects', 'lamps']]),
  point('shades', 'answer', 'Shades would be kinder', [
    ['grants', 'glare'],
    ['leads', 'hope'],
  ]),
  point('keepers', 'field', 'Keepers: awake at night', [['leads', 'peace']]),
  point('peace', 'conclusion', 'The coast sleeps well'),
  point('hope', 'conclusion', 'There may be more'),
  point('fog', 'objection', 'Fog remains', [['objects', 'peace']]),
];
