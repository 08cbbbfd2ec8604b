"""A rule said in words, with the labels of questions and answers in place of their codes."""

from __future__ import annotations

from assessor_app.instrument import expression as ex
from assessor_app.instrument.values import text_of
from assessor_app.instrument.words import sentence
from assessor_app.records import Instrument, Kind


def say_rule(node: ex.Node, instrument: Instrument, language: str = "en") -> str:
    """For example: “Was a report made for the court?” is “Yes”."""
    return _Sayer(instrument, language).say(node)


class _Sayer:
    def __init__(self, instrument: Instrument, language: str) -> None:
        self._instrument = instrument
        self._language = language

    def _words(self, key: str, **parts: str) -> str:
        return sentence(key, self._language, **parts)

    def say(self, node: ex.Node) -> str:
        """A rule, or a part of one that is true or false."""
        match node:
            case ex.Every(parts):
                said = self._words("and").join(self._inside(part) for part in parts)
            case ex.Some(parts):
                said = self._one_of(parts) or self._words("or").join(self._inside(part) for part in parts)
            case ex.Not(part):
                said = self._not(part)
            case ex.Compare(sign, left, right):
                said = self._compare(sign, left, right)
            case ex.Selected(value, choice):
                said = self._selected("includes", value, choice)
            case ex.Answer(code):
                said = self._words("answered", question=self._question(code))
            case _:
                said = self._value(node)
        return said

    def _inside(self, node: ex.Node) -> str:
        said = self.say(node)
        joined = isinstance(node, ex.Every) or (isinstance(node, ex.Some) and not self._one_of(node.parts))
        return f"({said})" if joined else said

    def _not(self, part: ex.Node) -> str:
        match part:
            case ex.Compare("=", left, right):
                return self._compare("!=", left, right)
            case ex.Selected(value, choice):
                return self._selected("excludes", value, choice)
        return self._words("not", part=self._inside(part))

    def _one_of(self, parts: tuple[ex.Node, ...]) -> str:
        """``x = 'a' or x = 'b'`` as: x is “A” or “B”; "" if the parts are not all so."""
        named = [_named(part) for part in parts]
        codes = {pair[0] for pair in named if pair}
        if len(codes) != 1 or None in named:
            return ""
        code = codes.pop()
        labels = [self._choice(code, pair[1]) for pair in named if pair]
        answers = self._words("or").join(filter(None, [", ".join(labels[:-1]), labels[-1]]))
        return self._words("is", question=self._question(code), answers=answers)

    def _compare(self, sign: ex.Comparison, left: ex.Node, right: ex.Node) -> str:
        if isinstance(left, ex.Answer) and isinstance(right, ex.Quoted) and sign in {"=", "!="}:
            question = self._question(left.code)
            if not right.text:
                return self._words("unanswered" if sign == "=" else "answered", question=question)
            answers = self._choice(left.code, right.text)
            return self._words("is" if sign == "=" else "is-not", question=question, answers=answers)
        key = f"day{sign}" if sign not in {"=", "!="} and (self._is_day(left) or self._is_day(right)) else sign
        return self._words(key, left=self._value(left), right=self._value(right))

    def _is_day(self, node: ex.Node) -> bool:
        if isinstance(node, ex.Answer):
            question = self._instrument.by_code.get(node.code)
            return question is not None and question.kind is Kind.DATE
        return isinstance(node, ex.Today | ex.AsDate)

    def _selected(self, key: str, value: ex.Node, choice: ex.Node) -> str:
        if isinstance(value, ex.Answer) and isinstance(choice, ex.Quoted):
            question = self._question(value.code)
            return self._words(key, question=question, answers=self._choice(value.code, choice.text))
        said = self._words("selected", value=self._value(value), choice=self._value(choice))
        return said if key == "includes" else self._words("not", part=said)

    def _value(self, node: ex.Node) -> str:
        match node:
            case ex.Answer(code):
                said = self._words("answer", question=self._question(code))
            case ex.Quoted(text):
                said = f"“{text}”"
            case ex.Number(amount):
                said = text_of(amount)
            case ex.Calculated(sign, left, right):
                said = self._words(sign, left=self._value(left), right=self._value(right))
            case ex.CountSelected(ex.Answer(code)):
                said = self._words("count", question=self._question(code))
            case ex.If(condition, then, otherwise):
                parts = {"then": self._value(then), "otherwise": self._value(otherwise)}
                said = self._words("if", condition=self.say(condition), **parts)
            case _:
                said = self._other(node)
        return said

    def _other(self, node: ex.Node) -> str:
        match node:
            case ex.Here():
                said = self._words("here")
            case ex.Today():
                said = self._words("today")
            case ex.AsDate(value):
                said = self._value(value)
            case ex.Negative(value):
                said = self._words("minus", value=self._value(value))
            case ex.CountSelected(value):
                said = self._words("number-of", value=self._value(value))
            case _:
                said = self.say(node)
        return said

    def _question(self, code: str) -> str:
        question = self._instrument.by_code.get(code)
        return question.label.to(self._language) if question else code

    def _choice(self, code: str, choice: str) -> str:
        question = self._instrument.by_code.get(code)
        found = question.choice(choice) if question else None
        return f"“{found.label.to(self._language) if found else choice}”"


def _named(node: ex.Node) -> tuple[str, str] | None:
    match node:
        case ex.Compare("=", ex.Answer(code), ex.Quoted(text)) if text:
            return code, text
    return None
