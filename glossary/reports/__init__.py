"""What was found, as text: pure functions from values to strings, one file a format."""
