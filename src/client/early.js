(function (root) {
  root.classList.add('js');
  try {
    var theme = localStorage.getItem('theme');
    var size = localStorage.getItem('text-size');
    if (theme) root.dataset.theme = theme;
    if (size) root.dataset.textSize = size;
  } catch {}
})(document.documentElement);
