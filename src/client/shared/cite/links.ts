/** After so long without the dialog's script, a link leads on, in ms. */
const slowness = 2000;

/**
 * Links to where a page says how something is cited open the dialog that cites in every style. Where its script is lost or
 * late, they lead there.
 */
document.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href$="#cite"]') : null;
  if (!link || link.target || ctrlKey || metaKey || shiftKey) return;
  event.preventDefault();
  let isLeft = false;
  const leave = (): void => {
    isLeft = true;
    location.assign(link.href);
  };
  const slow = setTimeout(leave, slowness);
  import('./dialog.ts')
    .then(({ openCite }) => (isLeft ? undefined : openCite()), leave)
    .finally(() => clearTimeout(slow));
});

export {};
