(function (root, script) {
  root.classList.add('js');
  try {
    var theme = localStorage.getItem('theme');
    var size = localStorage.getItem('text-size');
    if (theme) root.dataset.theme = theme;
    if (size) root.dataset.textSize = size;
  } catch {}
  // A page holds its first paint for fonts that are asked for early; on a slow line it would wait in vain.
  /** @type {{ rtt: number } | undefined} */
  var line = Reflect.get(navigator, 'connection');
  if (!script || (line && line.rtt > 150)) return;
  for (var href of (script.dataset.fonts || '').split(' ')) {
    var link = document.createElement('link');
    document.head.append(Object.assign(link, { rel: 'preload', as: 'font', crossOrigin: '', href }));
  }
})(document.documentElement, document.currentScript);
