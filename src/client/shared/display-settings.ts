/** `<display-settings>`: the reader's colours and text size, kept in this browser, for all its tabs, and nowhere else. */
class DisplaySettings extends HTMLElement {
  connectedCallback(): void {
    this.#read();
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      show(target);
      keep(target);
    });
    addEventListener('storage', () => this.#read());
  }

  /** Shows what is kept, which another tab may have changed. */
  #read(): void {
    for (const input of this.querySelectorAll('input')) {
      input.checked = input.value === stored(input.name);
      if (input.checked) show(input);
    }
  }
}

function stored(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return ''; // Storage may be forbidden; the page's own state then stands.
  }
}

/** Sets `data-theme` or `data-text-size` on the root, as the script before the first paint does. */
function show({ name, value }: HTMLInputElement): void {
  const attribute = `data-${name}`;
  if (value) document.documentElement.setAttribute(attribute, value);
  else document.documentElement.removeAttribute(attribute);
}

function keep({ name, value }: HTMLInputElement): void {
  try {
    if (value) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
  } catch {
    // The choice then lasts as long as the page.
  }
}

customElements.define('display-settings', DisplaySettings);
