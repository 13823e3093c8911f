/** What a page can do without comes once it has all else, as what `later.ts` brings to every page. */
setTimeout(() => import('./late/aids.ts').catch(() => undefined), 1000);

export {};
