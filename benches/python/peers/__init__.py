"""The rules of `core` as someone would write them in Python who has models of the plan and no iepkit.

`structs` has the models for msgspec, `models` the same ones for pydantic, and `rules` serves both. What iepkit gives beside
the findings is left out: texts, related places, arguments, fixes, verdicts, and the place of what does not read.
"""
