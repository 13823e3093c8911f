/** Tells the page around a frame how high all of it is, in pixels, and nothing else: any site may frame a chart. */
new ResizeObserver(([entry]) => {
  const height = Math.ceil(entry?.target.getBoundingClientRect().height ?? 0);
  if (height > 0 && parent !== window) parent.postMessage({ chartHeight: height }, '*');
}).observe(document.body);
