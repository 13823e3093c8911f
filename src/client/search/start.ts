/** What is loaded once a search is meant: one file, since each costs a way to the server. */
export { openSearch } from './dialog.ts';
export { startPage } from './page.ts';
