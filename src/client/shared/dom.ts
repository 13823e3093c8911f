/** Makes an element of HTML; attributes that are null are left out. */
export const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | null> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] => dress(document.createElement(tag), attributes, children);

export function dress<Made extends Element>(
  element: Made,
  attributes: Readonly<Record<string, string | number | null>>,
  children: readonly (Node | string)[] = [],
): Made {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(name, String(value));
  }
  element.append(...children);
  return element;
}

/** Adds the styles of what only scripts show, which no page carries. */
export function adoptStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

/** Runs something after the next paint, so that the paint need not wait for it. */
export const afterPaint = (what: () => void): void => {
  requestAnimationFrame(() => setTimeout(what));
};

/** Runs something while the browser is idle; after a short while in a browser that cannot say when. */
export const whenIdle = (what: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(what);
  else setTimeout(what, 200);
};
