const key = 'searches';
const most = 6;

/** What was searched for last in this browser, newest first; nothing where storage is forbidden. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Keeps a search, in this browser only. */
export function rememberSearch(q: string): void {
  if (q === '') return;
  try {
    const kept = [q, ...recentSearches().filter((each) => each !== q)].slice(0, most);
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Storage may be forbidden: then nothing is kept.
  }
}

/** Forgets all searches. */
export function forgetSearches(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
