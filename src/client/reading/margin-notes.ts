/**
 * `<margin-notes>`: moves each source of a paragraph down beside the line that first cites it.
 * Without this script they stand at the top of the paragraph.
 */
class MarginNotes extends HTMLElement {
  #observer = new ResizeObserver(() => this.#align());

  connectedCallback(): void {
    this.#observer.observe(this.parentElement ?? this);
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
  }

  #align(): void {
    // Of a translated paragraph one text may be hidden.
    const paragraph = [...(this.parentElement?.querySelectorAll('p') ?? [])].find(
      (each) => each.offsetParent,
    );
    const notes = [...this.querySelectorAll<HTMLElement>('li')];
    if (!paragraph || this.offsetParent === null) return;
    const top = this.getBoundingClientRect().top;
    const citations = [...paragraph.querySelectorAll<HTMLElement>('.citation')];
    const wanted = notes.map((note) => {
      const cite = citations.find(({ dataset }) => (dataset.ref ?? dataset.unlisted) === note.dataset.for);
      return cite ? (cite.getClientRects()[0]?.top ?? top) - top : 0;
    });
    const tops = spread(
      wanted,
      notes.map((note) => note.offsetHeight + 10),
      paragraph.offsetHeight,
    );
    // A translation moves the note without moving anything else on the page.
    notes.forEach((note, index) => {
      const natural = note.offsetTop - (notes[0]?.offsetTop ?? 0);
      note.style.translate = `0 ${Math.round((tops[index] ?? natural) - natural)}px`;
    });
  }
}

/** Tops of notes as near as can be to where they are wanted: in order, none over another, all within the room. */
function spread(wanted: number[], heights: number[], room: number): number[] {
  const tops: number[] = [];
  let free = 0;
  for (const [index, height] of heights.entries()) {
    const top = Math.max(wanted[index] ?? 0, free);
    tops.push(top);
    free = top + height;
  }
  let limit = room;
  for (let index = heights.length - 1; index >= 0; index--) {
    const top = Math.min(tops[index] ?? 0, limit - (heights[index] ?? 0));
    tops[index] = top;
    limit = top;
  }
  // Too little room: from the top down, as without this script.
  if (limit < 0) {
    free = 0;
    return heights.map((height) => (free += height) - height);
  }
  return tops;
}

customElements.define('margin-notes', MarginNotes);
