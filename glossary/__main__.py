"""``python -m glossary``."""

from glossary.cli import run

if __name__ == "__main__":
    run()
