import type { ChartState, ChartView, Datum } from '../../../src/charts/model/types.ts';
import { datedMap, datum, seeded, shadedMap, stateOf, view } from './made-up.ts';

/** Widths from a small telephone to the widest column, in pixels. */
export const allWidths = [320, 344, 400, 479, 480, 560, 680, 800, 1000];

const names = [
  'Ayr',
  'Brightwater and the Lesser Isles',
  'Caldon',
  'Dunmoor Heath',
  'Eastfall',
  'The Federated Harbours of Fenwick',
  'Greywater',
  'Hollowhill',
  'Île d’Été',
  'Jötunheim',
  'Kings’ Landing',
  'Lower Lampton',
  'Mornington',
  'Øresund',
];

/** A view of made-up data that differs from seed to seed: sizes over many powers of ten, zeros, gaps, all origins. */
export function randomView(type: string, seed: number): ChartView {
  const random = seeded(seed);
  const upTo = (count: number): number => Math.floor(random() * count);
  const size = 10 ** (upTo(7) - 2);
  const canFall = type !== 'matrix' && type !== 'slope' && upTo(3) === 0;
  const value = (): number | null => {
    const kind = upTo(12);
    if (kind === 0) return null;
    if (kind === 1) return 0;
    const number = Number((random() ** 3 * size).toPrecision(3));
    return canFall && upTo(3) === 0 ? -number : number;
  };
  const origin = (): Datum['origin'] =>
    (['context', 'context', 'derived', 'article'] as const)[upTo(4)] ?? 'context';
  const sides = ['first', 'second', 'none', 'none', 'none'] as const;
  const series = Array.from({ length: 1 + upTo(type === 'line' || type === 'bars' ? 5 : 2) }, (_, index) => ({
    id: `s${index}`,
    label:
      ['sold abroad', 'bought', 'both together', 'what is left', 'other things of that kind'][index] ?? '',
    side: sides[index] ?? 'none',
  }));
  const ids = Array.from({ length: 1 + upTo(names.length) }, (_, index) => `c${index}`);
  const years = Array.from({ length: 2 + upTo(24) }, (_, index) => String(2000 + index));
  const byTime = (): Datum[] =>
    series.flatMap(({ id }) => {
      const own = origin();
      return years
        .filter(() => upTo(8) > 0)
        .map((time) => datum({ series: id, value: value(), time, origin: own }))
        .concat(
          upTo(2) === 0
            ? [
                datum({
                  series: id,
                  value: size / 2,
                  time: years.at(-1) ?? null,
                  origin: 'article',
                  id: `stated-${id}`,
                }),
              ]
            : [],
        );
    });
  const byCategory = (times: (string | null)[]): Datum[] =>
    series.flatMap(({ id }) =>
      ids.flatMap((category) =>
        times.map((time) => datum({ series: id, value: value(), category, time, origin: origin() })),
      ),
    );
  const data = (): Datum[] => {
    switch (type) {
      case 'line':
        return byTime();
      case 'dots':
        return byTime().map((each, index) => ({
          ...each,
          id: `${each.id}-${index}`,
          vintage: each.origin === 'article' ? null : 2013 + (index % 7),
        }));
      case 'bars':
        return upTo(3) === 0 ? byTime() : byCategory([null]);
      case 'slope':
        return byCategory(['2002', '2021']);
      case 'strip':
        return series.flatMap(({ id }) =>
          ids.map((category, index) => {
            const time =
              [
                String(1990 + upTo(34)),
                `${1990 + upTo(34)}-0${1 + upTo(9)}`,
                `${1990 + upTo(34)}-11-1${upTo(10)}`,
              ][index % 3] ?? '';
            return datum({ series: id, category, value: Number(time.slice(0, 4)), time, origin: origin() });
          }),
        );
      case 'matrix':
        return ids.flatMap((category) =>
          ['k0', 'k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7']
            .slice(0, 1 + upTo(8))
            .map((column) => datum({ series: 's0', category, column, value: value(), origin: origin() })),
        );
      case 'map':
        return Object.keys(shadedMap.names).map((category) =>
          datum({ series: 's0', category, value: value(), origin: origin() }),
        );
      default:
        return byCategory([null]);
    }
  };
  const columns = [
    'Energy',
    'Roads and railways',
    'Farms',
    'Houses',
    'Ports',
    'Schools and universities',
    'Health',
    'Other',
  ];
  return view({
    type,
    series,
    data: data(),
    stack: type === 'bars' && !canFall ? ((['none', 'stack', 'stack'] as const)[upTo(3)] ?? 'none') : 'none',
    names: {
      ...Object.fromEntries(names.map((name, index) => [`c${index}`, name])),
      ...Object.fromEntries(columns.map((name, index) => [`k${index}`, name])),
      ...shadedMap.names,
    },
    map: type === 'map' ? datedMap.map : null,
    annotations:
      type === 'line'
        ? [
            {
              series: 's0',
              time: years[1] ?? null,
              category: null,
              text: 'a remark on what happened in this year, at some length',
            },
          ]
        : [],
    controls: ['scale', 'share', 'series', 'category'],
  });
}

/** A state of a random view that differs from seed to seed. */
export function randomState(of: ChartView, seed: number): ChartState {
  const random = seeded(seed * 31 + 7);
  const scale = (['linear', 'linear', 'log', 'index'] as const)[Math.floor(random() * 4)] ?? 'linear';
  return stateOf(of, { scale, share: random() < 0.2, highlight: random() < 0.2 ? 's0' : null });
}
