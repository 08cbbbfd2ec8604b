"""Many inspections together: their answers without words or names as Parquet, and the scores over them."""

from assessor_app.scoring.aggregate.engines import DUCKDB, SPARK, engine
from assessor_app.scoring.aggregate.folder import AggregateFolder
from assessor_app.scoring.aggregate.tables import Part

__all__ = ["DUCKDB", "SPARK", "AggregateFolder", "Part", "engine"]
