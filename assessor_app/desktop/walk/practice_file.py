"""Something to read beside the questions: the file of the practice case."""

from __future__ import annotations

from assessor_app.desktop.theme.reader import TextReader, nothing
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.walk.open_assessment import OpenAssessment
from assessor_app.desktop.walk.outline import Item
from assessor_app.desktop.walk.side_tabs import SideTab


class PracticeFile(SideTab):
    """A text in Markdown; it stays where one was while questions change."""

    icon = "file"

    def __init__(self, theme: Theme, work: OpenAssessment, markdown: str) -> None:
        super().__init__(theme, work)
        self.text = TextReader()
        self.text.setProperty("role", "plain")
        self.text.setAccessibleName(self.title())
        self.text.show_markdown(markdown, nothing)
        self.text.setMinimumHeight(theme.px(240))
        self.body.addWidget(self.text, stretch=1)

    def title(self) -> str:
        """Its name, over its contents."""
        return self.tr("The case file")

    def fill(self, item: Item | None) -> None:
        """Nothing in it depends on the question."""
