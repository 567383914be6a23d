package org.iepkit

import java.io.File
import java.time.LocalDate

/** A file of the repository. */
internal fun repository(path: String) = File("../..", path)

/** A good plan: unpatched, it has no finding. */
internal val NOAH: String = repository("tests/cases/plans/noah.json").readText()

internal val ON: LocalDate = LocalDate.of(2026, 11, 23)

/** The smallest plan that reads. */
internal const val SMALL =
    """{"iepkit": 1, "id": "plan-1", "language": "en", "state": "planning", "student": {"id": "s-1"},
    "needs": [{"id": "n1", "statement": "Finish written work"}],
    "goals": [{"id": "g1", "statement": "Writes for 10 minutes in a row"}]}"""
