import { make } from './dom.ts';

/**
 * Copies a text and says so on the button that was used, for a moment. Where the browser refuses, a field with the text
 * opens beside the element, selected, so that the reader can copy it.
 *
 * @param write copies it in another way, or with other forms of it
 * @param done what a screen reader says, and the button
 */
export async function copy(
  text: string,
  on: HTMLElement,
  done: string,
  write = (): Promise<void> => navigator.clipboard.writeText(text),
): Promise<void> {
  const said = document.querySelector<HTMLElement>('.announce');
  try {
    await write();
  } catch {
    offer(text, on, said?.dataset.refused ?? '');
    return;
  }
  const before = on.textContent;
  // Pressed once more while it says so.
  if (before === done) return;
  on.dataset.done = '';
  on.textContent = done;
  if (said) said.textContent = done;
  setTimeout(() => {
    delete on.dataset.done;
    on.textContent = before;
    if (said) said.textContent = '';
  }, 2000);
}

/** Shows the text to be copied by hand, until the focus leaves it. */
function offer(text: string, on: HTMLElement, refused: string): void {
  const field = make('input', { readonly: '', value: text });
  const label = make('label', { class: 'copy-field' }, refused, field);
  on.after(label);
  field.focus();
  field.select();
  field.addEventListener('blur', () => label.remove());
}
