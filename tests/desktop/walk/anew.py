"""A walk on work that is there already: a form of a test's own, or a case that is opened anew."""

from assessor_app.desktop.walk.glossary import Glossary, Term
from assessor_app.desktop.walk.open_assessment import OpenAssessment
from assessor_app.desktop.walk.walk_view import WalkView
from assessor_app.records import Text

GLOSSARY = Glossary(
    (Term("rosh", "Risk of Serious Harm", ("RoSH",), Text((("en", "How badly others may be hurt."),))),)
)


def walk_on(work, theme, qtbot, at="", size=(1146, 640), **how):
    """A walk on this work, at a question."""
    view = WalkView(theme, work, GLOSSARY, **how)
    work.setParent(view)
    qtbot.addWidget(view)
    view.resize(*size)
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    view.open(at)
    qtbot.wait(1)
    return view


def opened_anew(view, qtbot, at="", **how):
    """The case of a walk in a new one, as after a change of the look: what is being typed is kept before."""
    assert view.keep_typing()
    view.hide()
    work = OpenAssessment(view.work.desk, view.work.outline, view.work.language)
    return walk_on(work, view.theme, qtbot, at, (view.width(), view.height()), **how)
