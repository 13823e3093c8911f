import { defaultState, showsSame } from '../model/state.ts';
import type { Chart, Visible } from '../model/types.ts';
import type { ChartTexts } from '../model/words.ts';

/** What a file of what is shown is called, within and outside. */
export interface ShownWords {
  title: string;
  subtitle: string;
  /** The file's name without its ending: `lamps-states-sold-NOR-ISL-2021`. */
  file: string;
}

/** More chosen things than this are counted, not named, in the name of a file. */
const most = 5;

/**
 * Calls what is shown by its name. A chart's title is a finding, which is true of the chart as it is at first: anything
 * else is called by the view, by what was chosen in it, and by when.
 */
export function shownWords(chart: Chart, shown: Visible, texts: ChartTexts): ShownWords {
  const { view, state, series, mode, base, isLog, time } = shown;
  const initial = defaultState(view);
  const chosenSeries =
    view.controls.includes('measure') || state.shown.length < view.series.length ? series : [];
  const picked = view.controls.includes('category') ? state.picked : [];
  const how = mode === 'share' ? texts.share : mode === 'index' && base !== null ? texts.index(base) : '';
  const isFirst = view === chart.views[0] && showsSame({ ...state, highlight: null }, initial);
  const when = time === null ? '' : texts.time(time);
  const chosen = [
    view.label,
    chosenSeries.map(({ label }) => label).join(', '),
    picked.map((id) => view.names[id] ?? id).join(', '),
    when,
    how,
  ].filter(Boolean);
  const ids = (list: readonly string[]): string[] => (list.length > most ? [`${list.length}`] : [...list]);
  const scale = mode === 'absolute' ? (isLog ? ['log'] : []) : [mode];
  const isNamed = state.measure !== initial.measure || state.shown.length < initial.shown.length;
  const fileTime = time?.replace('–', '-');
  const name = [
    chart.id,
    view.id,
    ...(isNamed ? ids(chosenSeries.map(({ id }) => id)) : []),
    ...ids(picked),
    // What is made up for what is shown has its time in its own name.
    ...(fileTime === undefined || chart.id.endsWith(fileTime) ? [] : [fileTime]),
    ...scale,
  ];
  return {
    title: isFirst ? chart.title : chosen.join(' · '),
    subtitle: [chart.subtitle, ...(isFirst && chart.views.length > 1 ? [view.label] : [])].join(' · '),
    file: name.join('-'),
  };
}
