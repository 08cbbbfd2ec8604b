"""Longer texts with emphasis, lists and links to explanations: pictures and other links in them stay text.

To lay out a document Qt opens every picture that it names, by itself and whatever a view answers when it is asked for
one. So pictures are turned into their words before a document comes near a view.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument, QTextFormat, QTextFragment
from PySide6.QtWidgets import QTextBrowser, QWidget

Allowed = Callable[[str], bool]
"""Whether a link to this address, or a picture of this name, is one of ours."""

_UNNAMED = re.compile(r"!\[\s*\](?=[\[(])")
"""A picture without words, of which Qt's reader of Markdown leaves nothing at all."""


def nothing(_address: str) -> bool:
    """Allows no address."""
    return False


class Document(QTextDocument):
    """A document that fetches nothing, whatever its text names."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Nothing, from nowhere."""
        return None


class TextReader(QTextBrowser):
    """Shows a text and says which of its links was chosen; opens nothing by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Nothing, from nowhere."""
        return None

    def show_markdown(self, words: str, allowed: Allowed) -> None:
        """Show a text in Markdown; of its links only those work that are `allowed`."""
        self.show_document(markdown(words, allowed, owner=self))

    def show_html(self, words: str, allowed: Allowed = nothing) -> None:
        """Show HTML of our own making, in which every text of people has been escaped.

        Of its links only those work that are `allowed`.
        """
        self.show_document(html(words, allowed, owner=self))

    def show_document(self, document: Document) -> None:
        """Show another document, which is this view's own."""
        before = self.document()
        document.setDefaultFont(self.font())
        self.setDocument(document)
        if isinstance(before, Document):
            before.deleteLater()


def markdown(words: str, links: Allowed, pictures: Allowed = nothing, *, owner: QTextBrowser | None = None) -> Document:
    """A document of a text in Markdown: no HTML, and only the links and pictures that are allowed."""
    made = Document(owner)
    features = QTextDocument.MarkdownFeature
    picture = QCoreApplication.translate("Reader", "picture")
    named = _UNNAMED.sub(f"![{picture}]", words)
    made.setMarkdown(named, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
    make_plain(made, links, pictures)
    return made


def html(words: str, links: Allowed = nothing, *, owner: QTextBrowser | None = None) -> Document:
    """A document of HTML of our own making, in which every text of people has been escaped."""
    made = Document(owner)
    made.setHtml(words)
    make_plain(made, links, nothing)
    return made


def make_plain(document: QTextDocument, links: Allowed, pictures: Allowed) -> None:
    """Put the words of a picture in its place, and the address of a link behind it, where these are not allowed."""
    for fragment in reversed(_fragments(document)):
        style = fragment.charFormat()
        told = [_seen(fragment)]
        image, address = style.toImageFormat().name(), style.anchorHref()
        if style.isImageFormat() and not pictures(image):
            told.append(f"({image})")
        if address and not links(address) and address != told[0].strip():
            told.append(f"({address})")
        if len(told) > 1 or (address and not links(address)):
            _put(document, fragment, " ".join(told))


def _seen(fragment: QTextFragment) -> str:
    """The words of a piece; of a picture what its author wrote for those who cannot see it."""
    style = fragment.charFormat()
    if not style.isImageFormat():
        return fragment.text()
    return str(style.property(QTextFormat.Property.ImageAltText) or "")


def _put(document: QTextDocument, fragment: QTextFragment, words: str) -> None:
    """Put words in place of a piece, with its emphasis."""
    style, plain = fragment.charFormat(), QTextCharFormat()
    if not style.isImageFormat():
        plain.setFontWeight(style.fontWeight())
        plain.setFontItalic(style.fontItalic())
    cursor = QTextCursor(document)
    cursor.setPosition(fragment.position())
    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(words, plain)


def _fragments(document: QTextDocument) -> list[QTextFragment]:
    """Every piece of the text of one format, from its beginning."""
    fragments: list[QTextFragment] = []
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            fragments.append(pieces.fragment())
            pieces += 1
        block = block.next()
    return fragments
