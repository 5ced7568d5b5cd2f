"""Borders, radii and padding of standard widgets; `@name` stands for a colour of the tokens.

`@16px` is a length that grows with the text size; `@less(6px)` is one pixel less where the usual border has one, so
that an entry with a border of two is as high as the others.

No fonts in here: a font in a style sheet would block the text size.
"""

_TONES = "\n".join(
    f'QLabel[tone="{tone}"] {{ color: @{tone}; }}'
    for tone in ("text", "text2", "text3", "accentText", "onAccent", "info", "warn", "danger", "ok")
)
_CHIPS = "\n".join(
    f'QLabel[chip="{tone}"] {{ background: @{ground}; color: @{tone}; }}'
    for tone, ground in (
        ("text2", "sunken"), ("accentText", "accentSoft"), ("info", "infoSoft"), ("warn", "warnSoft"),
        ("danger", "dangerSoft"), ("ok", "okSoft"), ("gold", "goldSoft"), ("silver", "silverSoft"),
        ("bronze", "bronzeSoft"),
    )
)  # fmt: skip
_BANNERS = "\n".join(
    f'QFrame[surface="{tone}"] {{ background: @{tone}Soft; border: @border solid @{tone}Soft; border-radius: 7px; }}\n'
    f'QFrame[surface="{tone}"][wide="true"] {{ border-radius: 0; }}'
    for tone in ("warn", "info", "ok", "danger", "accent")
)

SHEET = f"""
QMainWindow, QWidget[surface="canvas"] {{ background: @canvas; }}
QDialog {{ background: @raised; }}
QFrame[surface="rail"] {{ background: @sunken; border: 0; border-right: 1px solid @line; }}
QFrame[surface="header"] {{ background: @surface; border: 0; border-bottom: 1px solid @line; }}
QFrame[surface="footer"] {{ background: @sunken; border: 0; border-top: 1px solid @line; }}
QFrame[surface="outline"] {{ background: @surface; border: 0; border-right: 1px solid @line; }}
QFrame[surface="side"] {{ background: @surface; border: 0; border-left: 1px solid @line; }}
QFrame[surface="dock"] {{ background: @surface; border: 0; border-top: 1px solid @line; }}
QFrame[surface="card"] {{ background: @surface; border: @border solid @line; border-radius: 10px; }}
QFrame[surface="card"][active="true"] {{ border: @border solid @accent; }}
QFrame[surface="well"] {{ background: @sunken; border: 0; border-radius: 7px; }}
QFrame[surface="drop"] {{ background: transparent; border: 1px dashed @control; border-radius: 7px; }}
QFrame[surface="drop"][over="true"] {{ background: @accentSoft; border: 1px dashed @accent; }}
QFrame[surface="panel"] {{ background: @raised; border: @border solid @line; border-radius: 14px; }}
QFrame[surface="line"] {{ background: @line; border: 0; }}
{_BANNERS}
QLabel {{ background: transparent; }}
QLabel[grid] {{ border: 1px solid @line; }}
QLabel[grid="head"] {{ background: @sunken; }}
QLabel[grid="chosen"] {{ background: @warnSoft; border: 2px solid @warn; color: @warn; }}
{_TONES}
QLabel[chip] {{ border-radius: 8px; padding: 2px 9px; }}
{_CHIPS}
QLabel[badge="true"] {{ background: @dangerSoft; color: @danger; border: 1px solid @danger; border-radius: 8px; }}
QLabel[keycap="true"] {{ background: @surface; color: @text2; border: 1px solid @control; border-radius: 4px;
  padding: 1px 5px; }}
QLineEdit, QPlainTextEdit, QComboBox, QDateEdit {{ background: @surface; color: @text; border: @border solid @control;
  border-radius: 5px; padding: 6px 9px; selection-background-color: @accent; selection-color: @onAccent; }}
QPlainTextEdit {{ padding: 6px 8px; }}
QLineEdit:focus, QComboBox:focus, QDateEdit:focus {{ border: 2px solid @focus; padding: @less(6px 9px); }}
QPlainTextEdit:focus {{ border: 2px solid @focus; padding: @less(6px 8px); }}
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] {{ border: 2px solid @danger; padding: @less(6px 9px); }}
QLineEdit[cell="true"] {{ border-radius: 4px; padding: 0 8px; }}
QLineEdit[cell="true"]:focus {{ border: 2px solid @focus; padding: @less(0 8px); }}
QLineEdit[invalid="true"][cell="true"] {{ border: 2px solid @danger; padding: @less(0 8px); }}
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus {{ border: 0; background: transparent; padding: 0; }}
QLineEdit:read-only, QPlainTextEdit:read-only {{ background: transparent; border-color: transparent; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{ background: @sunken; color: @text3;
  border: @border solid @line; }}
QComboBox {{ padding-right: 24px; }}
QComboBox::drop-down {{ border: 0; width: 24px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{ background: @raised; color: @text; border: 1px solid @line; outline: 0;
  selection-background-color: @accentSoft; selection-color: @text; padding: 4px; }}
QPushButton {{ background: @surface; color: @text; border: @border solid @control; border-radius: 6px;
  padding: 7px 13px; }}
QPushButton:hover {{ background: @canvas; }}
QPushButton[kind="primary"] {{ background: @accent; color: @onAccent; border: 1px solid @accent; }}
QPushButton[kind="primary"]:hover {{ background: @accentHover; }}
QPushButton[kind="ghost"] {{ background: transparent; border: 1px solid transparent; color: @text2; padding: 7px 8px; }}
QPushButton[kind="ghost"]:hover {{ background: @sunken; }}
QPushButton[kind="quiet"] {{ background: transparent; border: 1px solid @line; color: @text2; padding: 3px 8px; }}
QPushButton[kind="quiet"]:hover {{ background: @sunken; }}
QPushButton[kind="danger"] {{ color: @danger; border: @border solid @danger; }}
QPushButton:checked {{ background: @accentSoft; border: 1px solid @accent; color: @accentText; }}
QPushButton:disabled {{ background: @sunken; color: @text3; border: 1px solid @line; }}
QToolButton[place="rail"] {{ background: transparent; border: 0; border-radius: 8px; color: @text2; padding: 5px 0; }}
QToolButton[place="rail"]:hover {{ background: @line; }}
QToolButton[place="rail"]:checked {{ background: @accentSoft; color: @accentText; }}
QToolButton[place="rail"]:disabled {{ color: @control; }}
QTableView, QTreeView, QListView, QTextBrowser {{ background: @surface; color: @text; border: 0; outline: 0;
  gridline-color: @line; selection-background-color: @accentSoft; selection-color: @text; }}
QTextBrowser {{ background: transparent; selection-background-color: @accent; selection-color: @onAccent; }}
QTabBar {{ background: transparent; }}
QTabBar::tab {{ background: transparent; color: @text2; border: 0; border-bottom: 2px solid transparent;
  padding: 10px 2px 10px 2px; margin: 0 9px; }}
QTabBar[place="side"]::tab {{ margin: 0 6px; }}
QTabBar[place="page"]::tab {{ padding: 10px 0; margin: 0 22px 0 0; }}
QTabBar::tab:hover {{ color: @text; }}
QTabBar::tab:selected {{ color: @text; border-bottom: 2px solid @accent; }}
QHeaderView, QTableCornerButton::section {{ background: @surface; border: 0; }}
QHeaderView::section {{ background: @surface; color: @text3; border: 0; border-bottom: 1px solid @line;
  padding: 4px @16px; }}
QHeaderView[dense="true"]::section {{ padding: 4px @3px; }}
QHeaderView[dense="true"]::section:first {{ padding: 4px @16px; }}
QScrollArea, PdfPages {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: @control; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none;
  border: 0; width: 0; height: 0; }}
QToolTip {{ background: @raised; color: @text; border: 1px solid @line; padding: 4px 8px; }}
"""
