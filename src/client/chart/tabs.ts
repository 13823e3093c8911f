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

/** Marks a tab as the chosen one. */
export function showTab(tabs: readonly HTMLElement[], chosen: string): void {
  for (const tab of tabs) {
    const isChosen = tab.dataset.tab === chosen;
    tab.setAttribute('aria-selected', String(isChosen));
    tab.tabIndex = isChosen ? 0 : -1;
  }
}
