/**
 * Tabs by the pattern of the ARIA Authoring Practices: arrow keys move and choose, Tab leaves.
 *
 * @param choose gets the tab that a reader chose
 */
export function listenToTabs(tabs: readonly HTMLElement[], choose: (tab: string) => void): void {
  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener('click', () => choose(tab.dataset.tab ?? ''));
    tab.addEventListener('keydown', (event) => {
      const next = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[event.key];
      const target = next === undefined ? undefined : tabs[(next + tabs.length) % tabs.length];
      if (!target) return;
      event.preventDefault();
      target.focus();
      choose(target.dataset.tab ?? '');
    });
  }
}

const panelOf = (tab: HTMLElement): HTMLElement | null =>
  document.getElementById(tab.getAttribute('aria-controls') ?? '');

/** @param show gets the tab in whose hidden panel a browser's own search has found something */
export function listenToFinds(tabs: readonly HTMLElement[], show: (tab: string) => void): void {
  for (const tab of tabs) {
    panelOf(tab)?.addEventListener('beforematch', () => show(tab.dataset.tab ?? ''));
  }
}

/** Shows the panel of a tab; what stands in the others a browser's own search still finds. */
export function showPanel(tabs: readonly HTMLElement[], chosen: string): void {
  for (const tab of tabs) {
    const panel = panelOf(tab);
    if (tab.dataset.tab === chosen) panel?.removeAttribute('hidden');
    else panel?.setAttribute('hidden', 'until-found');
  }
}

/** Marks a tab as the chosen one. */
export function showTab(tabs: readonly HTMLElement[], chosen: string): void {
  for (const tab of tabs) {
    const isChosen = tab.dataset.tab === chosen;
    tab.setAttribute('aria-selected', String(isChosen));
    tab.tabIndex = isChosen ? 0 : -1;
  }
}
