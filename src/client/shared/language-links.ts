/** The links to the page in other languages take along what the address asks for, since a state has one name in all. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.bar-tools a[rel="alternate"]')) {
  for (const intent of ['pointerdown', 'focus']) {
    link.addEventListener(intent, () => {
      link.search = location.search;
      link.hash = location.hash;
    });
  }
}
