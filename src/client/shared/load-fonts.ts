/** Loads the web fonts into the cache once the page has all else, and notes that for the next page (`fonts.js`). */
const fonts = document.querySelector<HTMLElement>('[data-fonts]')?.dataset.fonts;
const { connection } = navigator as Navigator & { connection?: { saveData: boolean } };

async function load(): Promise<void> {
  try {
    await Promise.all(['1em', 'italic 1em'].map((font) => document.fonts.load(`${font} Reader Serif`)));
    localStorage.setItem('fonts', fonts ?? '');
  } catch {
    // Without a line or a memory, pages stay in the system's font.
  }
}

if (!connection?.saveData) void load();

export {};
