/**
 * Links to where a page says how something is cited open the dialog that cites in every style. Where its script does not come, they lead
 * there.
 */
document.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href$="#cite"]') : null;
  if (!link || link.target || ctrlKey || metaKey || shiftKey) return;
  event.preventDefault();
  import('./dialog.ts').then(
    ({ openCite }) => openCite(),
    () => (location.href = link.href),
  );
});

export {};
