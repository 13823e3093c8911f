/**
 * Copies a text and says so on the element that was used, for a moment.
 * Where the clipboard is out of reach the text is selected instead, so that the reader can copy it.
 *
 * @param done what a screen reader says, and the element if it shows text
 */
export async function copy(text: string, on: HTMLElement, done: string, fallback: Node): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    getSelection()?.selectAllChildren(fallback);
    return;
  }
  const before = on.textContent;
  on.dataset.done = '';
  if (on.localName === 'button') on.textContent = done;
  announce(done);
  setTimeout(() => {
    delete on.dataset.done;
    if (on.localName === 'button') on.textContent = before;
  }, 2000);
}

let live: HTMLElement | undefined;

function announce(text: string): void {
  if (!live) {
    live = document.createElement('p');
    live.className = 'announce';
    live.setAttribute('role', 'status');
    document.body.append(live);
  }
  live.textContent = text;
}
