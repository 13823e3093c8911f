import { defaultState, showsSame, viewOf, writeChartState } from '../../charts/model/state.ts';
import type { ChartState, Visible } from '../../charts/model/types.ts';
import type { ChartTexts } from '../../charts/model/words.ts';
import { stateWithFigure } from '../../charts/small/figure-state.ts';
import { summarize } from '../../charts/summary.ts';
import { visible } from '../../charts/visible.ts';
import { sourceLine } from '../../charts/words/source-line.ts';
import { makeTexts } from '../../charts/words/texts.ts';
import { fill } from '../../text/template.ts';
import { afterPaint, whenIdle } from '../shared/dom.ts';
import { find } from './find.ts';
import { PageAddress } from '../shared/page-address.ts';
import { listenToActions } from './actions.ts';
import { addressOf, chartPart, noticeOf, readAddress } from './address.ts';
import { followWithLink } from './explore-link.ts';
import { readForm, writeForm } from './form.ts';
import { Marks } from './marks.ts';
import { readPage, type ChartPage } from './page.ts';
import { listenToDrops } from './pick.ts';
import { Plot } from './plot.ts';
import { Stepper } from './stepper.ts';
import { LateTable } from './late-table.ts';
import { watchWidth } from './width.ts';
import { listenToFinds, listenToTabs, showPanel, showTab } from './tabs.ts';

/**
 * `<chart-explorer>`: lets a reader change what a chart shows, walk its values, and take it along.
 *
 * The HTML has the chart in its first state; the script draws nothing until something else is asked for.
 */
class ChartExplorer extends HTMLElement {
  #page!: ChartPage;
  #texts!: ChartTexts;
  /** What is asked for; the controls show it. */
  #state!: ChartState;
  /** What the page shows: one paint later than what is asked for. */
  #shown!: Visible;
  /** What was last described in words. */
  #described!: ChartState;
  #plot!: Plot;
  #marks!: Marks;
  #table!: LateTable;
  #stepper!: Stepper;
  #form!: HTMLFormElement;
  #tabs: HTMLElement[] = [];
  #address = new PageAddress(() => this.#follow(), chartPart);

  connectedCallback(): void {
    // Before anything is changed, so that nothing is laid out for it.
    watchWidth(find(this, '.plot-room'), (width) => {
      this.#plot.width = width;
      this.#draw();
    });
    const page = (this.#page = readPage(this));
    const { chart, texts } = page;
    this.#texts = makeTexts(page.language, page.words);
    const view = viewOf(chart, null);
    this.#state = this.#described = defaultState(view);
    this.#shown = visible(view, this.#state);
    this.#form = find(this, '.chart-controls');
    this.#tabs = [...this.querySelectorAll<HTMLElement>('[role="tab"]')];
    this.#plot = new Plot(find(this, '.plot'), this.#texts);
    // Which drawing is seen is known once the page is laid out.
    afterPaint(() => this.#plot.prepare());
    const say = (text: string): void => this.#say(text);
    const notify = (text: string): void => this.#notify(text);
    const shown = (): Visible => this.#shown;
    this.#marks = new Marks(this.#plot, {
      page,
      speech: () => ({ view: this.#shown.view, texts: this.#texts, words: texts, sources: chart.sources }),
      shown,
      highlight: (id) =>
        this.#change({ ...this.#state, highlight: this.#state.highlight === id ? null : id }, 'push'),
      say,
    });
    this.#table = new LateTable(find(this, '.table-panel'), {
      texts: this.#texts,
      words: texts,
      shown,
      // A table lights nothing.
      isFirst: () => showsSame({ ...this.#shown.state, highlight: null }, defaultState(view)),
      say,
    });
    listenToActions({
      ...{ root: this, plot: this.#plot, texts: this.#texts, words: texts, page: () => page },
      ...{ shown, say, notify, redraw: () => this.#draw() },
    });
    this.#stepper = new Stepper(
      this.#form,
      texts,
      (by, isPlaying) => this.#step(by, isPlaying),
      () => this.#rewind(),
    );
    this.#listen();
    showPanel(this.#tabs, this.#state.tab);
    if (location.search + location.hash) this.#follow();
    this.#prepare();
  }

  /** The address of what is shown, to be passed on and cited. */
  get address(): string {
    return addressOf(this.#shown.state, this.#page.chart, this.#page.page);
  }

  #listen(): void {
    const form = this.#form;
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'search') return;
      this.#stepper.stop();
      this.#change(readForm(form, this.#page.chart, this.#state), 'push');
    });
    // While a slider moves, the drawing follows; the address waits until it rests.
    form.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.type !== 'range') return;
      this.#change(readForm(form, this.#page.chart, this.#state));
    });
    listenToDrops(this);
    listenToTabs(this.#tabs, (tab) =>
      this.#change({ ...this.#state, tab: tab as ChartState['tab'] }, 'push'),
    );
    listenToFinds(this.#tabs, (tab) => {
      this.#change({ ...this.#state, tab: tab as ChartState['tab'] });
      this.#show();
    });
    addEventListener('beforeprint', () => {
      this.#show();
      this.#draw();
      this.#table.print();
    });
    addEventListener('afterprint', () => void this.#table.fill());
  }

  /**
   * Updates the controls at once and draws after that paint, so that no press waits for a drawing. Of several states
   * in one paint, only the last is drawn. If `how` is given, the state goes into the address.
   */
  #change(state: ChartState, how?: 'push' | 'replace'): void {
    this.#state = state;
    writeForm(this.#form, this.#page.chart, state, this.#texts.time);
    showTab(this.#tabs, state.tab);
    afterPaint(() => {
      this.#show();
      // Nothing visible depends on these.
      afterPaint(() => {
        if (how) this.#address.write(writeChartState(state, this.#page.chart), how);
        this.#describe(how === 'push');
      });
    });
  }

  /** Makes the page show what is asked for. */
  #show(): void {
    const [before, state] = [this.#shown.state, this.#state];
    if (state === before) return;
    this.#shown = visible(viewOf(this.#page.chart, state.view), state);
    this.dataset.tab = state.tab;
    showPanel(this.#tabs, state.tab);
    if (!showsSame(state, before)) {
      // What is not seen can wait for what is.
      if (state.tab === 'chart') this.#draw();
      else afterPaint(() => this.#draw());
      followWithLink(this, this.#page, this.#shown);
    }
    if (state.view !== before.view) {
      find(this, '[data-source-line]').textContent = sourceLine(this.#page.chart, this.#shown.view);
    }
    if (state.tab === 'table') void this.#table.fill(true);
  }

  /** Describes what is shown for those who do not see it, and announces it if `isSaid`. */
  #describe(isSaid: boolean): void {
    const { state } = this.#shown;
    if (showsSame(state, this.#described)) return;
    this.#described = state;
    this.#prepare();
    const summary = summarize(this.#shown, this.#texts);
    this.#plot.label = summary;
    if (isSaid) this.#say(summary);
  }

  /** Prepares what may be asked for next, one thing at a time, while the browser is idle. */
  #prepare(): void {
    const { view, state } = this.#shown;
    const others = this.#page.chart.views.filter((each) => each !== view);
    const tasks = [
      () => this.#plot.locate(this.#shown),
      () => void this.#table.fill(),
      ...others.map((each) => () => this.#plot.makeReady(each)),
    ];
    const next = (): void => {
      if (!showsSame(state, this.#state)) return;
      tasks.shift()?.();
      if (tasks.length > 0) whenIdle(next);
    };
    whenIdle(next);
  }

  #draw(): void {
    this.#marks.hide();
    if (this.#plot.redraw(this.#shown)) this.#marks.refocus();
  }

  #say(text: string): void {
    find(this, '[data-live]').textContent = text;
  }

  /** Shows what a reader has to know of what went wrong; nothing where it is empty. */
  #notify(text: string): void {
    find(this, '.chart-notice').textContent = text;
  }

  /** Shows the time so many steps later; false if that is the last. */
  #step(by: number, isPlaying: boolean): boolean {
    const { times } = viewOf(this.#page.chart, this.#state.view);
    const next = times.indexOf(this.#state.time ?? '') + by;
    const time = times[next];
    if (time === undefined) return false;
    this.#change({ ...this.#state, time }, isPlaying ? 'replace' : 'push');
    return next + 1 < times.length;
  }

  /** From the last time, playing begins at the first. */
  #rewind(): void {
    const { times } = viewOf(this.#page.chart, this.#state.view);
    if (this.#state.time === times.at(-1)) this.#change({ ...this.#state, time: times[0] ?? null }, 'push');
  }

  /** Takes the state from the address, reports what is invalid in it, and highlights the number that it asks for. */
  #follow(): void {
    const { chart, texts } = this.#page;
    const { state, invalid, figure } = readAddress(chart);
    const lit = figure === null ? null : stateWithFigure(chart, state, figure);
    const others = figure === null || lit ? [] : [fill(texts.noFigure, { figure })];
    this.#stepper.stop();
    this.#change(lit ?? state);
    this.#show();
    this.#notify(noticeOf(invalid, others, writeChartState(state, chart), texts));
    if (!lit) return;
    this.#plot.locate(this.#shown);
    this.#marks.pin(this.#plot.indexOf((datum) => datum.figure === figure));
  }
}

// In a task of its own, so that the page can respond to input between loading and this.
setTimeout(() => customElements.define('chart-explorer', ChartExplorer));
