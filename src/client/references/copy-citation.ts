import { copy } from '../shared/copy.ts';

// The style sheet offers the buttons once they work.
document.documentElement.classList.add('copies');

/** Buttons `[data-copy]` copy the formatted reference that they stand with; the attribute says what to show then. */
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
  const formatted = button?.closest('.entry, .copyable, citation-card')?.querySelector('.formatted');
  if (!button || !formatted) return;
  void copy((formatted.textContent ?? '').trim(), button, button.dataset.copy ?? '');
});
