"""Side-by-side runs against peers; every figure in the README comes from one of these."""
