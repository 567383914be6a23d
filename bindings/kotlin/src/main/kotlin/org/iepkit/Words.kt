@file:JvmName("Words")

package org.iepkit

/** The word of the format, as plans and reports in JSON have it: `start-review`. */
val State.word: String get() = wordOf(this)

/** The word of the format. */
val EventKind.word: String get() = wordOf(this)

/** The word of the format. */
val Gate.word: String get() = wordOf(this)

/** The word of the format. */
val Who.word: String get() = wordOf(this)

/** The word of the format. */
val Severity.word: String get() = wordOf(this)

/** The word of the format. */
val Aspect.word: String get() = wordOf(this)

/** The word of the format. */
val Category.word: String get() = wordOf(this)

/** The word of the format. */
val EntityKind.word: String get() = wordOf(this)

/** The word of the format. */
val DecisionKind.word: String get() = wordOf(this)

/** The word of the format. */
val GoalOutcome.word: String get() = wordOf(this)

/** The word of the format. */
val PlanOutcome.word: String get() = wordOf(this)

/** The word of a reading. */
val Part.word: String get() = wordOf(this)

/** The word of a reading. */
val StrategyPart.word: String get() = wordOf(this)

/** The word of a reading. */
val GoalGrade.word: String get() = wordOf(this)

/** The word of a reading. */
val StrategyGrade.word: String get() = wordOf(this)

/** The word of a reading. */
val VerbClass.word: String get() = wordOf(this)

/** The word of the format. */
val ClosureReason.word: String get() = wordOf(this)

/** The word of the format. */
val BreakKind.word: String get() = wordOf(this)

/** The word of the format. */
val DeadlineKind.word: String get() = wordOf(this)

/** The word of the format. */
val Standing.word: String get() = wordOf(this)

/** The word of the format. */
val Substance.word: String get() = wordOf(this)

/** The word of the format. */
val RequirementKind.word: String get() = wordOf(this)

private fun wordOf(value: Enum<*>) = value.name.lowercase().replace('_', '-')
