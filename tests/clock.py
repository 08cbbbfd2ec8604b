"""The clock of all tests: set, and it goes on by itself."""

from datetime import UTC, datetime, timedelta


class Clock:
    """Goes on one step at each look, from the morning of a day of fieldwork."""

    def __init__(
        self, moment: datetime = datetime(2013, 6, 3, 9, 30, tzinfo=UTC), step: timedelta = timedelta(seconds=1)
    ) -> None:
        self.moment = moment
        self.step = step

    def __call__(self) -> datetime:
        self.moment += self.step
        return self.moment
