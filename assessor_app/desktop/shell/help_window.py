"""The user guide in a window of its own, so that one can read and work."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from assessor_app.bundled import resource, root
from assessor_app.desktop.theme.plain_text import tip
from assessor_app.desktop.theme.reader import TextReader, markdown
from assessor_app.desktop.theme.theme import Theme

ENGLISH = "en"
PICTURE = 550
"""How wide the guide's pictures are shown, in pixels at 100 %."""


def guide_folder() -> Path:
    """Where the guide is: with the resources in a wheel, in ``docs/guide`` in a checkout."""
    inside = resource("help")
    return inside if inside.is_dir() else root() / "docs" / "guide"


def page_title(path: Path) -> str:
    """The first heading of a page of the guide."""
    with path.open(encoding="utf-8") as file:
        for row in file:
            if row.startswith("# "):
                return row[2:].strip()
    return path.stem


def heading_anchor(words: str) -> str:
    """What links call a heading: its words in small letters, joined by hyphens, without other signs."""
    return re.sub(r"[^\w -]", "", words.casefold()).strip().replace(" ", "-")


class GuideText(TextReader):
    """A page of the guide; a picture of the whole window is shown as wide as the text beside it.

    Its pictures are those of the guide's own folders and no others, and its links lead to pages of the guide.
    """

    def __init__(self, width: int, folders: Sequence[Path]) -> None:
        super().__init__()
        self._width = width
        self._folders = [folder.resolve() for folder in folders]

    def show_page(self, words: str) -> None:
        """Show a page in Markdown."""
        pictures: dict[str, QImage] = {}

        def ours(name: str) -> bool:
            path = self._inside(name)
            if path is not None:
                pictures[name] = QImage(str(path))
            return path is not None

        document = markdown(words, _is_page, ours, owner=self)
        for name, image in pictures.items():
            document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), self._fitted(image))
        self.show_document(document)

    def show_heading(self, anchor: str) -> None:
        """Begin at the heading that a link of the same page names, as Markdown writes it: ``the-list-of-cases``."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and heading_anchor(block.text()) == anchor:
                self.setTextCursor(QTextCursor(block))
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(int(top))
                return
            block = block.next()

    def _inside(self, name: str) -> Path | None:
        """The picture of this name in one of the guide's folders."""
        paths = [(folder / name).resolve() for folder in self._folders if "//" not in name.replace("\\", "/")]
        inside = (path for path in paths if any(path.is_relative_to(folder) for folder in self._folders))
        return next((path for path in inside if path.is_file()), None)

    def _fitted(self, image: QImage) -> QImage:
        if image.width() <= self._width:
            return image
        return image.scaledToWidth(self._width, Qt.TransformationMode.SmoothTransformation)


class HelpWindow(QWidget):
    """The guide's pages at the left, one of them at the right."""

    def __init__(self, theme: Theme, folder: Path | None = None, language: str = ENGLISH) -> None:
        """`language`: pages that it has in its own folder are shown from there, the others in English."""
        super().__init__(None, Qt.WindowType.Window)
        theme.complete()
        self._folder = folder or guide_folder()
        self._own = self._folder if language == ENGLISH else self._folder / language
        self.setProperty("role", "ground")
        self.setWindowTitle(self.tr("Assessor: help"))
        self.resize(QSize(theme.px(900), theme.px(640)).boundedTo(self.screen().availableSize()))
        self.contents = QListWidget()
        self.contents.setAccessibleName(self.tr("Pages of the guide"))
        self.contents.setFixedWidth(theme.px(260))
        self.contents.setWordWrap(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = GuideText(theme.px(PICTURE), (self._own, self._folder))
        self.text.setAccessibleName(self.tr("The guide"))
        self.text.anchorClicked.connect(self._follow)
        row = QHBoxLayout(self)
        row.addWidget(self.contents)
        row.addWidget(self.text, stretch=1)
        for path in (self._page(path.name) for path in _in_order(self._folder)):
            item = QListWidgetItem(page_title(path))
            item.setToolTip(tip(item.text()))
            item.setData(Qt.ItemDataRole.UserRole, path.stem)
            self.contents.addItem(item)
        self.contents.currentItemChanged.connect(self._chosen)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)

    def show_topic(self, topic: str) -> None:
        """Show one page, by its file name without ``.md``; the first page for a name that is none."""
        names = [self.contents.item(n).data(Qt.ItemDataRole.UserRole) for n in range(self.contents.count())]
        if not names:
            self.text.setPlainText(self.tr("The guide was not installed with the application."))
            return
        self.contents.setCurrentRow(names.index(topic) if topic in names else 0)

    def _page(self, name: str) -> Path:
        """A page in the language of the window if it has been translated, else in English."""
        own = self._own / name
        return own if own.exists() else self._folder / name

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            path = self._page(f"{item.data(Qt.ItemDataRole.UserRole)}.md")
            words = path.read_text(encoding="utf-8")
            if path.parent != self._own:
                note = self.tr("This page is in English only.")
                words = f"*{note}*\n\n{words}"
            self.text.show_page(words)

    def _follow(self, link: QUrl) -> None:
        """Links lead to pages of the guide; there is no network, so others only open a mail program."""
        if link.scheme() == "mailto":
            QDesktopServices.openUrl(link)
        elif not link.scheme():
            if link.path():
                self.show_topic(Path(link.path()).stem)
            if link.hasFragment():
                self.text.show_heading(link.fragment())


def _in_order(folder: Path) -> list[Path]:
    """The pages as ``index.md`` links to them, then any others by name."""
    pages = {path.name: path for path in sorted(folder.glob("*.md"))}
    index = pages.get("index.md")
    words = index.read_text(encoding="utf-8") if index else ""
    linked = [name for name in sorted(pages, key=lambda n: words.find(f"({n})")) if f"({name})" in words]
    rest = [name for name in pages if name not in linked and name != "index.md"]
    return [pages[name] for name in (["index.md"] if index else []) + linked + rest]


def _is_page(address: str) -> bool:
    """Whether a link leads to a page of the guide, or to somebody to write to."""
    return QUrl(address).scheme() in {"", "mailto"}
