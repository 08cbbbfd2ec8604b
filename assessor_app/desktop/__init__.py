"""The window: the only place that imports Qt. Everything it does, it does through `operations`."""
