"""
Prints a page with WebKitGTK, which its driver cannot: `print.py ADDRESS FILE SELECTOR` opens the address, and writes it as a
PDF on A4 paper with margins of 2 cm, without what the selector names, if it is not empty. Needs a screen, and Debian's python3-gi and gir1.2-webkit2-4.1.
"""

import sys

import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import GLib, Gtk, WebKit2

address, file, selector = sys.argv[1:]
css = f'{selector or "nothing"} {{ display: none !important }}'

content = WebKit2.UserContentManager()
everywhere, by_user = WebKit2.UserContentInjectedFrames.ALL_FRAMES, WebKit2.UserStyleLevel.USER
content.add_style_sheet(WebKit2.UserStyleSheet.new(css, everywhere, by_user, None, None))
view = WebKit2.WebView(user_content_manager=content)
window = Gtk.OffscreenWindow()
window.set_default_size(1280, 860)
window.add(view)
window.show_all()

settings = Gtk.PrintSettings()
settings.set_printer('Print to File')
settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, GLib.filename_to_uri(file))
settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, 'pdf')
paper = Gtk.PageSetup()
paper.set_paper_size(Gtk.PaperSize.new('iso_a4'))
for side in ('top', 'bottom', 'left', 'right'):
    getattr(paper, f'set_{side}_margin')(20, Gtk.Unit.MM)
operation = WebKit2.PrintOperation(web_view=view, print_settings=settings, page_setup=paper)


def finish(_):
    print('printed', flush=True)
    Gtk.main_quit()


def fail(_, error):
    print(error.message, file=sys.stderr)
    sys.exit(1)


def follow(_, event):
    if event == WebKit2.LoadEvent.FINISHED:
        # What scripts add comes soon after.
        GLib.timeout_add(500, operation.print_)


operation.connect('finished', finish)
operation.connect('failed', fail)
view.connect('load-changed', follow)
view.load_uri(address)
Gtk.main()
