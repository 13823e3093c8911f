/** `<display-settings>`: the reader's colours and text size, kept in this browser and nowhere else. */
class DisplaySettings extends HTMLElement {
  connectedCallback(): void {
    for (const input of this.querySelectorAll('input')) {
      input.checked = input.value === (stored(input.name) ?? '');
      input.addEventListener('change', () => apply(input.name, input.value));
    }
  }
}

function stored(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null; // Storage may be forbidden; the page's own state then stands.
  }
}

/** Sets `data-theme` or `data-text-size` on the root, as the script before the first paint does. */
function apply(name: string, value: string): void {
  const attribute = `data-${name}`;
  if (value) document.documentElement.setAttribute(attribute, value);
  else document.documentElement.removeAttribute(attribute);
  try {
    if (value) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
  } catch {
    // The choice then lasts as long as the page.
  }
}

customElements.define('display-settings', DisplaySettings);
