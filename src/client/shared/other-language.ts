/** The link to the page in the other language takes along what the address asks for, since a state has one name in both. */
const link = document.querySelector<HTMLAnchorElement>('.bar-tools a[rel="alternate"]');

for (const intent of ['pointerdown', 'focus']) {
  link?.addEventListener(intent, () => {
    link.search = location.search;
    link.hash = location.hash;
  });
}
