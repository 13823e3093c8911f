// Runs before the first paint, so that a reader's own choices never flash.
(function (root) {
  root.classList.add('js');
  try {
    var theme = localStorage.getItem('theme');
    var size = localStorage.getItem('text-size');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    if (size === 'small' || size === 'large') root.dataset.textSize = size;
  } catch {
    // Storage may be forbidden; the system's scheme then stands.
  }
})(document.documentElement);
