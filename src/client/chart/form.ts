import { categoriesOf } from '../../charts/model/group.ts';
import { defaultState, viewOf } from '../../charts/model/state.ts';
import type { Chart, ChartState, ChartView } from '../../charts/model/types.ts';

/** Controls are named by their view, since each view has its own: `by-country-scale`. */
const nameOf = ({ id }: ChartView, field: string): string => `${id}-${field}`;

/** The state that the controls of a form ask for, as a change of the state before. */
export function readForm(form: HTMLFormElement, chart: Chart, before: ChartState): ChartState {
  const data = new FormData(form);
  const text = (name: string): string | null => data.get(name)?.toString() ?? null;
  const all = (name: string): string[] => data.getAll(name).map(String);
  const view = viewOf(chart, text('view'));
  const initial = defaultState(view);
  const isNew = view.id !== before.view;
  const time = text(nameOf(view, 'time'));
  const offers = (control: ChartView['controls'][number]): boolean => view.controls.includes(control);
  return {
    view: view.id,
    tab: before.tab,
    shown: offers('series') ? all(nameOf(view, 'series')) : initial.shown,
    // What is picked stays picked from view to view.
    picked: !offers('category')
      ? []
      : isNew
        ? intersection(before.picked, categoriesOf(view.data))
        : all(nameOf(view, 'picked')),
    scale: (text(nameOf(view, 'scale')) as ChartState['scale'] | null) ?? 'linear',
    share: text(nameOf(view, 'share')) === 'share',
    time:
      time === null ? initial.time : view.times.includes(time) ? time : (view.times[Number(time)] ?? null),
    measure: text(nameOf(view, 'measure')) ?? initial.measure,
    highlight: isNew ? null : before.highlight,
  };
}

const intersection = (some: readonly string[], others: readonly string[]): string[] =>
  some.filter((each) => others.includes(each));

/** Sets a form's controls to a state, and shows those of its view. */
export function writeForm(
  form: HTMLFormElement,
  chart: Chart,
  state: ChartState,
  writeTime: (time: string) => string,
): void {
  const view = viewOf(chart, state.view);
  const chosen = new Map<string, readonly string[]>([
    ['view', [view.id]],
    [nameOf(view, 'measure'), [state.measure ?? '']],
    [nameOf(view, 'series'), state.shown],
    [nameOf(view, 'picked'), state.picked],
    [nameOf(view, 'scale'), [state.scale]],
    [nameOf(view, 'share'), [state.share ? 'share' : '']],
    [nameOf(view, 'time'), [state.time ?? '']],
  ]);
  for (const control of form.elements) {
    if (control instanceof HTMLFieldSetElement && control.matches('.controls-of')) {
      control.hidden = control.name !== view.id;
    } else if (control instanceof HTMLSelectElement || control instanceof HTMLInputElement) {
      const values = chosen.get(control.name);
      if (!values) continue;
      if (control.type === 'range') writeSlider(control, view, state.time ?? '', writeTime);
      else if (control instanceof HTMLSelectElement) control.value = values[0] ?? '';
      else control.checked = values.includes(control.value);
    }
  }
  const summary = form.querySelector(`[name="${view.id}"] .pick summary span`);
  if (summary) summary.textContent = state.picked.length > 0 ? ` (${state.picked.length})` : '';
}

function writeSlider(
  slider: HTMLInputElement,
  { times }: ChartView,
  time: string,
  writeTime: (time: string) => string,
): void {
  slider.value = String(times.indexOf(time));
  slider.setAttribute('aria-valuetext', writeTime(time));
  const output = slider.closest('.choice')?.querySelector('output');
  if (output) output.textContent = writeTime(time);
}
