import type { Node } from '../../markup/node.ts';

/** Where a plotted value comes from; each looks different in every chart. */
export type Origin = 'article' | 'derived' | 'context';

/** A plotted value. */
export interface Datum {
  /** Unique within its view, and stable: `lamps-2011`, `oil-nor`. */
  id: string;
  /** Id of its series. */
  series: string;
  /** What it belongs to on a category axis: a country, a sector; null on a time axis alone. */
  category: string | null;
  /** Second category, in a matrix. */
  column: string | null;
  /** `2021`, `2022-02`; null where time plays no part. */
  time: string | null;
  /** In the view's unit; null where nothing is recorded, which is not zero. */
  value: number | null;
  origin: Origin;
  /** Id of its source in the chart. */
  source: string;
  /** The article's figure, where the origin is `article`. */
  figure: string | null;
  /** The sentence that states it, where the origin is `article`. */
  url: string | null;
  /** How it was computed, where the origin is `derived`: `exports + imports`. */
  formula: string | null;
  /** Year in which the figure was published, where one series holds several vintages. */
  vintage: number | null;
  /** A remark on this value alone. */
  note: string | null;
}

export interface ChartSource {
  id: string;
  origin: Origin;
  /** As it is cited: `IMF, International Trade in Goods by partner country, 2025`. */
  name: string;
  url: string | null;
  vintage: number | null;
  method: string | null;
  caution: string | null;
}

export interface ChartSeries {
  id: string;
  label: string;
  /** One of the two sides of the article, or neither. */
  side: 'first' | 'second' | 'none';
  /** Whether its values stand alone: drawn as points that no line joins. */
  points?: boolean;
  /** Whether it is one of those beyond the colours that can be told apart: grey until it is highlighted. */
  isQuiet?: boolean;
  /** How its values are written, where series differ in that. */
  unit?: ChartView['unit'];
}

export interface ChartAnnotation {
  series: string;
  time: string | null;
  category: string | null;
  text: string;
}

export type Control = 'series' | 'measure' | 'scale' | 'share' | 'time' | 'category';

/** From and below which size numbers are multiplied, and what then stands before and after them. */
export interface UnitSize {
  from: number;
  to?: number;
  times: number;
  prefix: string;
  suffix: string;
}

/** One way to look at a chart's data, in one language: all texts are already chosen. */
export interface ChartView {
  id: string;
  label: string;
  /** Id of its type, one of `chartKinds`. */
  type: string;
  /** How numbers are written: `US$ 120 billion` is prefix, number, suffix. */
  unit: {
    id: string;
    prefix: string;
    suffix: string;
    axis: string;
    /** Sizes at which another word stands for the unit: `US$ 3.77 trillion` rather than `US$ 3,770 billion`. */
    sizes?: readonly UnitSize[];
    /** What numbers stand for, from 0, where they are categories. */
    values?: readonly string[];
  };
  series: ChartSeries[];
  data: Datum[];
  stack: 'none' | 'stack';
  sort: 'value' | 'name' | 'given';
  controls: Control[];
  /** The scales that suit its type, the first of them at first; readers choose where `scale` is a control. */
  scales: readonly ChartState['scale'][];
  /** Ids of the series shown at first. */
  shown: string[];
  /** Series or categories that stand out at first. */
  lead?: readonly string[];
  /** Times among which a reader chooses, in order; empty where all are shown together. */
  times: string[];
  /**
   * What a chosen time shows: its own values, or (true) of each series and category the latest value up to it,
   * as for dates of joining. A time counts as far as the chosen one is precise: `2018-06` lies in `2018`.
   */
  until?: boolean;
  /** The time shown at first. */
  time: string | null;
  /** Names of categories and columns. */
  names: Record<string, string>;
  annotations: ChartAnnotation[];
  /** Outlines by category, for maps: projected at build time into a box of the given size. */
  map: { width: number; height: number; shapes: MapShape[] } | null;
}

export interface MapShape {
  /** Category that it stands for; null for land around the region. */
  id: string | null;
  /** SVG path data. */
  path: string;
  /** Centre for labels and symbols. */
  x: number;
  y: number;
  /** Whether it is too small to see or hit, and needs a dot. */
  small: boolean;
}

/** A chart with its views, in one language. */
export interface Chart {
  id: string;
  title: string;
  subtitle: string;
  notes: string[];
  views: ChartView[];
  sources: ChartSource[];
}

/** What a reader has chosen; every field has a place in the address. */
export interface ChartState {
  view: string;
  tab: 'chart' | 'table' | 'sources';
  /** Series shown. */
  shown: string[];
  /** Categories picked for comparison; empty for all. */
  picked: string[];
  scale: 'linear' | 'log' | 'index';
  share: boolean;
  time: string | null;
  /** The series that a chart of one measure at a time shows. */
  measure: string | null;
  /** The series or category that is highlighted; all others are dimmed. */
  highlight: string | null;
}

/** A mark that keyboard and pointer can reach, and its coordinates in the drawing. */
export interface PlacedMark {
  datum: Datum;
  x: number;
  y: number;
}

/** A chart drawn at a width: geometry only, no DOM. */
export interface Drawing {
  width: number;
  height: number;
  root: Node;
  /** In the order in which arrow keys walk them; elements carry `data-mark="<datum id>"`. */
  marks: PlacedMark[];
  legend: { series: ChartSeries; shape: 'line' | 'dash' | 'bar' | 'hatch' | 'dot' | 'ring' }[];
}

/** A value as the state shows it: absolute, a share in percent, or an index. */
export interface Plotted {
  datum: Datum;
  /** Null where nothing is recorded, which is not zero. */
  value: number | null;
}

/** What a state shows of a view: the same for its drawing, its table and its downloads. */
export interface Visible {
  view: ChartView;
  state: ChartState;
  /** Series shown, in the view's order. */
  series: ChartSeries[];
  rows: Plotted[];
  mode: 'absolute' | 'share' | 'index';
  isLog: boolean;
  /** The time at which an index is 100. */
  base: string | null;
  /** How many values the scale cannot show: zero and less on a log scale, no value at the base of an index. */
  skipped: number;
  /** The time shown, where one is shown at a time. */
  time: string | null;
}
