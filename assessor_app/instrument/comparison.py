"""What changed from one form to another, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher

from assessor_app.instrument import expression as ex
from assessor_app.instrument.compiled_instrument import compile_form
from assessor_app.instrument.rule_text import say_rule
from assessor_app.instrument.words import sentence
from assessor_app.records import Choice, Instrument, Question, Text

_TEXTS = ("label", "hint", "guidance", "constraint_message")


def diff(old: Instrument, new: Instrument, language: str = "en") -> tuple[str, ...]:
    """Sentences on everything that is different, labels in `language`; none only if nothing is.

    Questions and groups are known by their codes, answers by their list and code. Changes of a
    list are said once, however many questions use it.
    """
    if old.hash == new.hash:
        return ()
    changes = _Changes(old, new, language)
    found = (*changes.form(), *changes.groups(), *changes.questions(), *changes.lists())
    return tuple(dict.fromkeys(found)) or (sentence("changed-other", language),)


def changed_meanings(old: Instrument, new: Instrument, language: str = "en") -> dict[str, tuple[str, ...]]:
    """The questions of both forms whose answers may mean something else in the new one, with what changed.

    Its words, kind, answers, their side of the line, and its criteria are the meaning of a question;
    hints, guidance and rules are not. For carrying answers over from one version to the next.
    """
    changes = _Changes(old, new, language)
    both = (code for code in new.by_code if code in old.by_code)
    found = {code: tuple(changes.meaning(old.by_code[code], new.by_code[code])) for code in both}
    return {code: sentences for code, sentences in found.items() if sentences}


_MEANING = ("kind", "criteria")


class _Changes:
    def __init__(self, old: Instrument, new: Instrument, language: str) -> None:
        self._old, self._new, self._language = old, new, language
        self._forms = compile_form(old), compile_form(new)

    def _words(self, key: str, **parts: str) -> str:
        return sentence(key, self._language, **parts)

    def _label(self, text: Text) -> str:
        return text.to(self._language)

    def form(self) -> Iterator[str]:
        """What is different about the form as a whole."""
        old, new = self._old, self._new
        if (old.form_id, old.version) != (new.form_id, new.version):
            yield self._words("changed-form", old=f"{old.form_id} {old.version}", new=f"{new.form_id} {new.version}")
        if old.title != new.title:
            yield self._words("changed-title", old=self._label(old.title), new=self._label(new.title))
        if old.languages != new.languages:
            yield self._words("changed-languages", old=", ".join(old.languages), new=", ".join(new.languages))

    def groups(self) -> Iterator[str]:
        """Steps and sections that came, went, or were given another name or rule."""
        old, new = self._old.groups, self._new.groups
        for code in (code for code in old if code not in new):
            yield self._words("gone-group", code=code, label=self._label(old[code].label))
        for code, group in new.items():
            if code not in old:
                yield self._words("new-group", code=code, label=self._label(group.label))
                continue
            if old[code].label != group.label:
                yield self._words(
                    "changed-group", code=code, old=self._label(old[code].label), new=self._label(group.label)
                )
            yield from self._rule(code, "changed-rule")

    def questions(self) -> Iterator[str]:
        """Questions that came, went, moved or changed, in the order of the walk."""
        old, new = self._old.by_code, self._new.by_code
        for code in (code for code in old if code not in new):
            yield self._words("gone-question", code=code, label=self._label(old[code].label))
        moved = self._moved()
        for code, question in new.items():
            if code not in old:
                yield self._words("new-question", code=code, label=self._label(question.label))
                continue
            if code in moved:
                yield moved[code]
            yield from self._question(old[code], question)

    def _moved(self) -> Mapping[str, str]:
        """The questions that do not stand in the old order among those of both forms."""
        old = [code for code in self._old.by_code if code in self._new.by_code]
        new = [code for code in self._new.by_code if code in self._old.by_code]
        blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
        kept = {code for block in blocks for code in new[block.b : block.b + block.size]}
        after = dict(zip(new, ["", *new[:-1]], strict=True))
        return {
            code: self._words("moved" if after[code] else "moved-first", code=code, after=after[code])
            for code in new
            if code not in kept
        }

    def _question(self, old: Question, new: Question) -> Iterator[str]:
        code = new.code
        if old.section != new.section:
            parts = self._label(_section(self._old, old)), self._label(_section(self._new, new))
            yield self._words("moved-part", code=code, old=parts[0], new=parts[1])
        for name in _TEXTS:
            yield from self._text(code, name, getattr(old, name), getattr(new, name))
        for what, before, now in _values(old, new):
            yield from self._value(code, what, before, now)
        if old.required != new.required:
            yield self._words("now-needed" if new.required else "no-longer-needed", code=code)
        yield from self._rule(code, "changed-rule")
        yield from self._rule(code, "changed-constraint")

    def meaning(self, old: Question, new: Question) -> Iterator[str]:
        """What is different about the meaning of the answers of one question."""
        if self._label(old.label) != self._label(new.label):
            yield from self._text(new.code, "label", old.label, new.label)
        for what, before, now in _values(old, new):
            if what in _MEANING:
                yield from self._value(new.code, what, before, now)
        yield from self._list(new.list_name, _by_code(old), _by_code(new))

    def _value(self, code: str, what: str, old: str, new: str) -> Iterator[str]:
        if old != new:
            values = {"old": old or self._words("nothing"), "new": new or self._words("nothing")}
            yield self._words("changed-value", what=self._words(f"what-{what}"), code=code, **values)

    def _text(self, code: str, name: str, old: Text, new: Text) -> Iterator[str]:
        changed = _changed_languages(old, new)
        if name == "label" and self._label(old) != self._label(new):
            yield self._words("changed-label", code=code, old=self._label(old), new=self._label(new))
        elif changed:
            what = self._words(f"what-{name}")
            yield self._words("changed-text", what=what, code=code, languages=", ".join(changed))

    def _rule(self, code: str, key: str) -> Iterator[str]:
        rules = [form.rules if key == "changed-rule" else form.constraints for form in self._forms]
        old, new = (found.get(code) for found in rules)
        if old != new:
            yield self._words(key, code=code, old=self._when(old, self._old), new=self._when(new, self._new))

    def _when(self, rule: ex.Node | None, instrument: Instrument) -> str:
        if rule is None:
            return self._words("always")
        return self._words("only-if", rule=say_rule(rule, instrument, self._language))

    def lists(self) -> Iterator[str]:
        """Answers of lists that both forms use."""
        old, new = _lists(self._old), _lists(self._new)
        for name in (name for name in new if name in old):
            yield from self._list(name, old[name], new[name])

    def _list(self, name: str, old: Mapping[str, Choice], new: Mapping[str, Choice]) -> Iterator[str]:
        for code in (code for code in old if code not in new):
            yield self._words("gone-choice", name=name, code=code, label=self._label(old[code].label))
        for code, choice in new.items():
            if code not in old:
                yield self._words("new-choice", name=name, code=code, label=self._label(choice.label))
                continue
            yield from self._choice(name, old[code], choice)
        if [code for code in old if code in new] != [code for code in new if code in old]:
            yield self._words("reordered", name=name)

    def _choice(self, name: str, old: Choice, new: Choice) -> Iterator[str]:
        labels = self._label(old.label), self._label(new.label)
        if labels[0] != labels[1]:
            yield self._words("changed-choice", name=name, code=new.code, old=labels[0], new=labels[1])
        elif old.label != new.label:
            languages = ", ".join(_changed_languages(old.label, new.label))
            yield self._words("changed-choice-text", name=name, code=new.code, languages=languages)
        if old.judgement != new.judgement:
            before, now = (self._words(judgement or "unjudged") for judgement in (old.judgement, new.judgement))
            yield self._words("changed-judgement", name=name, label=labels[1], old=before, new=now)


def _section(instrument: Instrument, question: Question) -> Text:
    group = instrument.groups.get(question.section)
    return group.label if group else Text()


def _values(old: Question, new: Question) -> Iterator[tuple[str, str, str]]:
    yield "kind", old.kind, new.kind
    yield "list", old.list_name, new.list_name
    yield "criteria", ", ".join(old.criteria), ", ".join(new.criteria)
    yield "role", old.role, new.role
    yield "evidence", old.evidence, new.evidence
    yield "appearance", old.appearance, new.appearance


def _changed_languages(old: Text, new: Text) -> list[str]:
    before, now = dict(old.by_language), dict(new.by_language)
    return [language for language in {**before, **now} if before.get(language) != now.get(language)]


def _lists(instrument: Instrument) -> dict[str, dict[str, Choice]]:
    return {question.list_name: _by_code(question) for question in instrument.questions if question.list_name}


def _by_code(question: Question) -> dict[str, Choice]:
    return {choice.code: choice for choice in question.choices}
