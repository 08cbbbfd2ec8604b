"""What makes the parts that come with the application, and what measures its code; no part of the wheel."""
