import type { Visible } from '../../charts/model/types.ts';
import { Plot } from '../chart/plot.ts';
import { dress } from '../shared/dom.ts';
import { toSvg } from '../shared/drawn.ts';

/**
 * A drawing in which many values may be drawn as one. Such a value gets an element of its own while the keyboard stands
 * on it, and that is called like any mark.
 */
export class ExplorePlot extends Plot {
  /** Whether the drawing is that of the HTML. */
  isOfPage = true;

  override element(index: number): SVGElement | null {
    const found = super.element(index);
    const mark = this.marks[index];
    if (!mark || (found && !found.matches('.stand-in'))) return found;
    const attributes = { class: 'mark stand-in', 'data-mark': mark.datum.id, r: 4 };
    const element = found ?? toSvg({ tag: 'circle', attributes, children: [] });
    dress(element, { cx: mark.x, cy: mark.y });
    // Whatever is moved in the page loses the focus.
    if (!found) this.svg?.append(element);
    return element;
  }

  override stand(index: number, name: string, takesFocus = false): SVGElement | null {
    const element = super.stand(index, name, takesFocus);
    this.#clear(element);
    return element;
  }

  override redraw(shown: Visible): boolean {
    this.isOfPage = false;
    const hasFocus = super.redraw(shown);
    // What has the focus keeps it until another mark takes it.
    if (!hasFocus) this.#clear(null);
    return hasFocus;
  }

  /** Removes the elements of values that the keyboard has left. */
  #clear(kept: SVGElement | null): void {
    for (const old of this.svg?.querySelectorAll('.stand-in') ?? []) if (old !== kept) old.remove();
  }
}
