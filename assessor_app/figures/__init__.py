"""Named figures: what is counted of what, how it is said in words, and what a text claims. Pure."""

from assessor_app.figures.claims import Claim, claims
from assessor_app.figures.figure import Figure, FigureValue, Style
from assessor_app.figures.quantities import quantity

__all__ = ["Claim", "Figure", "FigureValue", "Style", "claims", "quantity"]
