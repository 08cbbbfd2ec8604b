"""``python -m assessor_app.sample FOLDER``: build the sample inspection again."""

from __future__ import annotations

import sys
from pathlib import Path

from assessor_app.sample.writing import build_sample

if __name__ == "__main__":
    build_sample(Path(sys.argv[1]))
