import type { ChartTexts } from '../../charts/model/words.ts';
import { summarize } from '../../charts/summary.ts';
import { makeTexts } from '../../charts/words/texts.ts';
import { measureOf } from '../../explore/catalogue.ts';
import { fitting } from '../../explore/fit.ts';
import { andThen } from '../../explore/soon.ts';
import { initialState, isStart, readExplore, writeExplore, type ExploreState } from '../../explore/state.ts';
import type { Explored } from '../../explore/explored.ts';
import { rewound, stepped } from '../../explore/steps.ts';
import { afterPaint } from '../shared/dom.ts';
import { find } from '../chart/find.ts';
import { addressWith, PageAddress } from '../shared/page-address.ts';
import { listenToActions } from '../chart/actions.ts';
import { noticeOf } from '../chart/address.ts';
import { Marks } from '../chart/marks.ts';
import type { ChartPage } from '../chart/page.ts';
import { Stepper } from '../chart/stepper.ts';
import { watchWidth } from '../chart/width.ts';
import { listenToTabs, showPanel, showTab } from '../chart/tabs.ts';
import { fetchAhead } from './ahead.ts';
import { ExploreForm } from './form.ts';
import { LateTables } from './late-tables.ts';
import { Numbers } from './numbers.ts';
import { chartPageOf, readExplorePage, type ExplorePage } from './page.ts';
import { partsOf, type Parts } from './parts.ts';
import { ExplorePlot } from './plot.ts';
import type { Rail } from './rail.ts';

/** After so long without the numbers, that is said, in ms. */
const slowness = 400;

/**
 * `<country-explorer>`: draws any measure of any states and years. The HTML has the first view; numbers are loaded when
 * something else is asked for, and for the list of states when it is used.
 */
class CountryExplorer extends HTMLElement {
  #page!: ExplorePage;
  #texts!: ChartTexts;
  #state!: ExploreState;
  /** What the page shows; null as long as that is the HTML’s. */
  #shown: Explored | null = null;
  #numbers!: Numbers;
  #form!: ExploreForm;
  #rail: Rail | undefined;
  #isResized = false;
  #plot!: ExplorePlot;
  #marks!: Marks;
  #table!: LateTables;
  #stepper!: Stepper;
  #tabs: HTMLElement[] = [];
  #address = new PageAddress(() => this.#follow());
  /** Counts what was asked for: what comes late for an earlier state is not drawn. */
  #turn = 0;

  connectedCallback(): void {
    const page = (this.#page = readExplorePage(this));
    this.#texts = makeTexts(page.language, page.words);
    this.#numbers = new Numbers(page.numbers);
    this.#state = initialState(page.catalogue, null);
    this.#tabs = [...this.querySelectorAll<HTMLElement>('[role="tab"]')];
    const form = find<HTMLFormElement>(this, '.explore-controls');
    this.#form = new ExploreForm(form, page.catalogue, page.explore, page.live.notOffered);
    this.#plot = new ExplorePlot(find(this, '.plot'), this.#texts);
    this.#stepper = new Stepper(
      form,
      page.texts,
      (by, isPlaying) => {
        const next = stepped(this.#state, page.catalogue, by);
        if (next) this.#change(next.state, isPlaying ? 'replace' : 'push');
        return next?.goesOn ?? false;
      },
      () => {
        const first = rewound(this.#state, page.catalogue);
        if (first) this.#change(first, 'push');
      },
    );
    this.#listen();
    const host = {
      texts: this.#texts,
      words: page.texts,
      shown: () => this.#explored.visible,
      say: (text: string) => this.#say(text),
      notify: (text: string) => this.#notify(text),
    };
    this.#table = new LateTables(find(this, '.table-panel'), {
      ...host,
      explored: () => this.#shown,
      isFirst: () => isStart({ ...this.#state, highlight: null }, page.catalogue),
    });
    listenToActions({
      ...host,
      root: this,
      page: () => this.#chartPage(),
      plot: this.#plot,
      redraw: () => this.#draw(),
    });
    watchWidth(find(this, '.plot-room'), (width) => {
      this.#isResized = true;
      this.#plot.width = width;
      this.#draw();
    });
    showPanel(this.#tabs, this.#state.tab);
    fetchAhead(this, page.catalogue, () => this.#state);
    this.#follow();
  }

  /** The address of what is shown, to be passed on and cited. */
  get address(): string {
    return addressWith(writeExplore(this.#state, this.#page.catalogue)).href;
  }

  #listen(): void {
    addEventListener('beforeprint', () => this.#table.print());
    addEventListener('afterprint', () => void this.#table.fill());
    this.#form.listen(
      (control, isDone) => {
        this.#stepper.stop();
        this.#change(this.#form.read(this.#state, control), isDone ? 'push' : undefined);
      },
      (places) => this.#change({ ...this.#state, places }, 'push'),
    );
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
      if (button?.matches('[data-none]')) this.#change({ ...this.#state, places: [] }, 'push');
      if (button?.matches('[data-again]')) this.#change(this.#state);
    });
    listenToTabs(this.#tabs, (tab) =>
      this.#change({ ...this.#state, tab: tab === 'table' ? 'table' : 'chart' }, 'push'),
    );
  }

  /** What is pressed answers by itself; what depends on it follows after that paint, the drawing once its numbers are there. */
  #change(state: ExploreState, how?: 'push' | 'replace'): void {
    const next = fitting(state, this.#page.catalogue);
    this.#state = next;
    showTab(this.#tabs, next.tab);
    afterPaint(() => {
      // Of several states in one paint only the last is drawn.
      if (next === this.#state) this.#show(how === 'push');
      // Nothing visible depends on the address, and a step in it takes its time.
      if (how) afterPaint(() => this.#address.write(writeExplore(next, this.#page.catalogue), how));
    });
  }

  #show(isSaid: boolean): void {
    const [turn, state] = [++this.#turn, this.#state];
    this.#form.write(state);
    const parts = partsOf(state, this.#page.catalogue, this.#numbers);
    // The first view stands in the HTML, and waits for nothing.
    const isFirst = this.#plot.isOfPage && isStart(state, this.#page.catalogue);
    const isLate = parts instanceof Promise && !isFirst;
    const slow = isLate ? setTimeout(() => this.#notify(this.#page.live.loading), slowness) : 0;
    void andThen(parts, (there) => {
      clearTimeout(slow);
      if (turn === this.#turn) this.#present(state, there, isSaid, isFirst);
    });
  }

  #present(state: ExploreState, { code, form, grids }: Parts, isSaid: boolean, isFirst: boolean): void {
    const turn = this.#turn;
    const { catalogue, live } = this.#page;
    const measure = measureOf(catalogue, state.measure);
    const [grid] = grids;
    if (!grid || !code || form === null) return this.#notify(grid ? live.noForm : live.failed, true);
    this.#notify(state.places.length === 0 ? live.nothing : '');
    const language = code.languageOf(this.#page, this.#texts);
    const shown = (this.#shown = code.explored(state, catalogue, grids, language, form));
    this.dataset.tab = state.tab;
    showPanel(this.#tabs, state.tab);
    code.tellAround(this, shown, measure);
    const rail = (this.#rail ??= new code.Rail(this));
    const filled = state.tab === 'table' ? this.#table.fill(true) : null;
    if (!filled) this.#draw(isFirst);
    // What is seen waits for nothing that stands beside it.
    afterPaint(() => {
      if (turn !== this.#turn) return;
      if (!filled) this.#table.fillSoon();
      rail.fill(grid, state.to, code.writtenIn(measure, state, grid, language));
      const summary = `${shown.called.title}. ${summarize(shown.visible, this.#texts)}`;
      const draw = (): void => {
        if (turn !== this.#turn) return;
        this.#draw(isFirst);
        this.#plot.label = summary;
      };
      // Nor for what is not seen.
      void filled?.then(() => afterPaint(draw));
      this.#plot.label = summary;
      if (isSaid) this.#say(summary);
      this.dispatchEvent(new Event('explored'));
    });
  }

  /** @param isThere whether it is drawn in the HTML: where its marks are is found out when one is pointed at */
  #draw(isThere = false): void {
    if (!this.#shown) return;
    const marks = this.#walkers();
    if (isThere && !this.#isResized) return this.#plot.prepare();
    marks.hide();
    if (this.#plot.redraw(this.#shown.visible)) marks.refocus();
  }

  #walkers(): Marks {
    return (this.#marks ??= new Marks(this.#plot, {
      page: this.#chartPage(),
      speech: () => {
        const { chart, texts } = this.#chartPage();
        const { view } = this.#explored.visible;
        return { view, texts: this.#texts, words: texts, sources: chart.sources };
      },
      shown: () => this.#explored.visible,
      highlight: (id) =>
        this.#change({ ...this.#state, highlight: this.#state.highlight === id ? null : id }, 'push'),
      say: (text) => this.#say(text),
    }));
  }

  get #explored(): Explored {
    if (!this.#shown) throw new Error('nothing is shown yet');
    return this.#shown;
  }

  #chartPage(): ChartPage {
    return chartPageOf(this.#page, this.#explored.chart);
  }

  #say(text: string): void {
    find(this, '[data-live]').textContent = text;
  }

  /** Shows what a reader has to know, and a way to try again where that helps. */
  #notify(text: string, isFailure = false): void {
    find(this, '.chart-notice span').textContent = text;
    find(this, '.chart-notice').hidden = text === '';
    find(this, '[data-again]').hidden = !isFailure;
  }

  /** Takes the state from the address, and says what of it cannot be shown. */
  #follow(): void {
    const { catalogue, texts } = this.#page;
    const { state, invalid } = readExplore(this.#address.params, catalogue);
    this.#stepper.stop();
    this.#change(state);
    const told = noticeOf(invalid, [], writeExplore(state, catalogue), texts);
    if (told) this.#say(told);
    find(this, '[data-invalid]').textContent = told;
  }
}

customElements.define('country-explorer', CountryExplorer);
