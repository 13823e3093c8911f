const key = 'keys';

/** Roles such as `textbox` and `combobox`, of components that have no field of HTML. */
const fields = 'input, textarea, select, [role$=box]';

/** Whether a key is typed into something, also within a component: `/` is then a letter. */
export const isTyped = (event: Event): boolean =>
  event
    .composedPath()
    .some((place) => place instanceof HTMLElement && (place.isContentEditable || place.matches(fields)));

/** Whether the reader wants no shortcut of a single key; speech input may press one by mistake. */
export function isSwitchedOff(): boolean {
  try {
    return localStorage.getItem(key) === 'off';
  } catch {
    return false; // Storage may be forbidden; then nothing was chosen.
  }
}

/** Keeps that choice in this browser; where storage is forbidden it does not hold. */
export function switchShortcut(isOff: boolean): void {
  try {
    if (isOff) localStorage.setItem(key, 'off');
    else localStorage.removeItem(key);
  } catch {
    // Nothing is kept.
  }
}
