let pressed: MouseEvent | undefined;

addEventListener('click', (event) => (pressed = event));
/** What a page can do without comes once it has all else, as what `later.ts` brings to every page, and answers what was pressed last. */
setTimeout(
  () =>
    import('./late/aids.ts')
      .then(({ pressNumber }) => pressed && pressNumber(pressed))
      .catch(() => undefined),
  1000,
);

export {};
