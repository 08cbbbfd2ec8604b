"""The verbs of the command line, a module for each kind of user; `assessor_app.cli` gathers them."""
