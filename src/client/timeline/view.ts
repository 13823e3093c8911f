import { readFragment } from '../../address/fragment.ts';
import { spanOf, stripScale } from '../../charts/timeline/draw.ts';
import {
  everything,
  isKept,
  readTimeline,
  withYears,
  writeTimeline,
  type FilterItem,
  type TimelineOffer,
  type TimelineState,
} from '../../charts/timeline/filter.ts';
import { yearsOf } from '../../charts/timeline/scale.ts';
import { PageAddress } from '../shared/page-address.ts';
import { Brush, type BrushMove, type Years } from './brush.ts';
import { StripMarks } from './marks.ts';
import { readTimelinePage, timelineNotice, type TimelinePage } from './page.ts';
import { fill } from '../../text/template.ts';

/** `<timeline-view>`: lets a reader choose years, topics and a place, and find events from the strip in the list. */
class TimelineView extends HTMLElement {
  #page!: TimelinePage;
  #items!: (FilterItem & { id: string })[];
  #offer!: TimelineOffer;
  #state: TimelineState = everything;
  #brush!: Brush;
  #marks!: StripMarks;
  #form!: HTMLFormElement;
  /** Whether the last step in the address came from a key, which the next key replaces. */
  #isKeying = false;
  #address = new PageAddress(() => this.#follow());

  connectedCallback(): void {
    this.#page = readTimelinePage(this);
    const { events } = this.#page;
    this.#items = events.map(({ from, to, ...event }) => ({
      ...event,
      from: Number(from.slice(0, 4)),
      to: Number(to.slice(0, 4)),
    }));
    this.#form = this.#find('.timeline-filters');
    const years = yearsOf(events.map(spanOf));
    this.#offer = { years, topics: this.#values('topic'), places: this.#values('place') };
    const ascending = (values: number[]): number[] => [...new Set(values)].sort((a, b) => a - b);
    this.#brush = new Brush({
      room: this.#find('.strip-room'),
      limits: years,
      stops: {
        from: ascending(this.#items.map(({ from }) => from)),
        to: ascending(this.#items.map(({ to }) => to)),
      },
      scale: () => this.#scale(),
      change: (chosen, move) => this.#brushed(chosen, move),
    });
    this.#marks = new StripMarks(this.#find('.strip-plot'), this.#find('.strip-tip'), (id) =>
      this.#nameOf(id),
    );
    this.#listen();
    this.#follow();
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`found no ${selector} in the timeline, expected one`);
    return found;
  }

  #listen(): void {
    const form = this.#form;
    form.addEventListener('change', () => {
      const data = new FormData(form);
      const place = data.get('place')?.toString() ?? '';
      const topics = data.getAll('topic').map(String);
      this.#change({ ...this.#state, topics, place: place === '' ? null : place }, 'push');
    });
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#change(everything, 'push');
    });
    this.addEventListener('focusout', () => (this.#isKeying = false));
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('.to-strip') : null;
      const id = link?.closest('.event')?.id;
      if (id === undefined) return;
      event.preventDefault();
      this.#find('#strip').scrollIntoView({ block: 'nearest' });
      this.#marks.focus(id);
    });
    addEventListener('hashchange', () => this.#reveal());
    new ResizeObserver(() => this.#brush.show(this.#years)).observe(this.#find('.strip-room'));
  }

  get #years(): Years {
    const [first, last] = this.#offer.years;
    return [this.#state.from ?? first, this.#state.to ?? last];
  }

  /** The scale of the drawing that is seen. */
  #scale(): ReturnType<ConstructorParameters<typeof Brush>[0]['scale']> {
    const all = [...this.querySelectorAll<SVGSVGElement>('.timeline-drawing')];
    const seen = all.find((svg) => svg.getClientRects().length > 0) ?? all[0];
    const width = Number(seen?.getAttribute('width') ?? 0);
    return { scale: stripScale(this.#page.events, width), width };
  }

  #brushed(years: Years, move: BrushMove): void {
    const state = withYears(this.#state, years, this.#offer.years);
    if (move === 'moving') this.#change(state);
    else this.#change(state, move === 'key' && this.#isKeying ? 'replace' : 'push');
    this.#isKeying = move === 'key';
  }

  /** Takes the state from the address, and says what of it cannot be. */
  #follow(): void {
    const { state, invalid } = readTimeline(this.#address.params, this.#offer);
    this.#change(state);
    const notices = invalid.map((each) => timelineNotice(each, this.#page.texts, this.#offer.years));
    this.#notice(notices);
    this.#reveal(notices);
  }

  /** Shows all events where the address names one that is not shown. */
  #reveal(notices: readonly string[] = []): void {
    const entry = document.getElementById(readFragment(location.hash));
    if (!entry?.closest('.event[hidden]')) return;
    this.#change(everything, 'replace', location.hash);
    this.#notice([...notices, this.#page.texts.revealed]);
    entry.scrollIntoView();
  }

  #notice(notices: readonly string[]): void {
    const notice = this.#find('.timeline-notice');
    notice.textContent = notices.join(' ');
    notice.hidden = notices.length === 0;
  }

  /** Shows another state, and puts it into the address if it is one to come back to. */
  #change(state: TimelineState, how?: 'push' | 'replace', hash = ''): void {
    this.#state = state;
    const kept = new Set(this.#items.filter((item) => isKept(item, state)).map(({ id }) => id));
    for (const entry of this.querySelectorAll<HTMLElement>('.event')) entry.hidden = !kept.has(entry.id);
    for (const era of this.querySelectorAll<HTMLElement>('.era')) {
      const [shown, all] = ['.event:not([hidden])', '.event'].map(
        (each) => era.querySelectorAll(each).length,
      );
      era.hidden = shown === 0;
      const count = era.querySelector<HTMLElement>('.era-count');
      if (!count) continue;
      count.dataset.whole ??= count.textContent ?? '';
      const isWhole = shown === all;
      count.textContent = isWhole
        ? count.dataset.whole
        : fill(this.#page.texts.shown, { count: shown ?? 0, all: all ?? 0 });
    }
    this.#marks.keep(kept);
    this.#brush.show(this.#years);
    this.#writeForm();
    this.#count(kept.size);
    if (!how) return;
    this.#address.write(writeTimeline(state, this.#offer), how, hash);
    this.#notice([]);
  }

  #writeForm(): void {
    const { topics, place } = this.#state;
    for (const control of this.#form.elements) {
      if (control instanceof HTMLInputElement) control.checked = topics.includes(control.value);
      else if (control instanceof HTMLSelectElement) control.value = place ?? '';
    }
  }

  #count(kept: number): void {
    const { texts } = this.#page;
    const { from, to } = this.#state;
    const [first, last] = this.#years;
    const counts = { count: kept, all: this.#items.length };
    const text =
      from === null && to === null
        ? fill(texts.shown, counts)
        : fill(texts.shownYears, { ...counts, from: first, to: last });
    this.#find('.timeline-count').textContent = kept === 0 ? `${text}. ${texts.nothing}` : text;
  }

  #values(name: string): string[] {
    const selector = `input[name="${name}"], select[name="${name}"] option`;
    return [...this.#form.querySelectorAll<HTMLInputElement | HTMLOptionElement>(selector)]
      .map(({ value }) => value)
      .filter((value) => value !== '');
  }

  /** An event's date and name, as the list has them. */
  #nameOf(id: string): string {
    const entry = document.getElementById(id);
    const texts = ['.when', 'h3'].map((part) => entry?.querySelector(part)?.textContent?.trim() ?? '');
    return texts.join(': ');
  }
}

customElements.define('timeline-view', TimelineView);
