@file:JvmName("Iepkit")

package org.iepkit

import com.sun.jna.Memory
import java.nio.ByteBuffer
import java.time.LocalDate

/**
 * Checks a plan, JSON text, on a date: what is missing, what is weak, what was not done, and the proof of it.
 *
 * Left out, [policy] is the one the plan names, else `core`; [gates] are those of the plan's state; [lang] is the plan's
 * language, else English.
 *
 * @throws IepkitException when the text is not a plan, is larger than a plan may be, the date is not between the years 1 and
 * 9999, or the plan names a policy that is not built in.
 */
@JvmOverloads
@Throws(IepkitException::class)
fun check(
    plan: String,
    asOf: LocalDate,
    policy: Policy? = null,
    gates: List<Gate>? = null,
    lang: Lang? = null,
): Report = check(plan.encodeToByteArray(), asOf, policy, gates, lang)

/** Checks a plan, JSON in UTF-8, on a date; the rest is as for a text. */
@JvmOverloads
@Throws(IepkitException::class)
fun check(
    plan: ByteArray,
    asOf: LocalDate,
    policy: Policy? = null,
    gates: List<Gate>? = null,
    lang: Lang? = null,
): Report = plan.lent { check(it, asOf, policy, gates, lang) }

/**
 * Reads a plan from JSON text. Close it after use.
 *
 * @throws IepkitException when the text is not a plan, or is larger than a plan may be.
 */
@Throws(IepkitException::class)
fun Plan.Companion.fromJson(json: String): Plan = fromJson(json.encodeToByteArray())

/** Reads a plan from JSON in UTF-8; the rest is as for a text. */
@Throws(IepkitException::class)
fun Plan.Companion.fromJson(json: ByteArray): Plan = json.lent { fromJson(it) }

/**
 * Reads a plan from YAML 1.2 text: one document, no anchors, aliases or tags. Close it after use.
 *
 * @throws IepkitException when the text is not a plan, or is larger than a plan may be.
 */
@Throws(IepkitException::class)
fun Plan.Companion.fromYaml(yaml: String): Plan = fromYaml(yaml.encodeToByteArray())

/** Reads a plan from YAML 1.2 in UTF-8; the rest is as for a text. */
@Throws(IepkitException::class)
fun Plan.Companion.fromYaml(yaml: ByteArray): Plan = yaml.lent { fromYaml(it) }

/**
 * Makes a move: the plan as it is afterwards, with its history appended. This plan stays as it is; close both after use.
 *
 * [by] is the member of the team who makes it happen, and the history keeps the [reason]; [to] is for `resolve`, [decision] for
 * `decide`, [review] for `complete-review`, and [closure] for `close`. Left out, [policy] is the one the plan names, else
 * `core`; [lang] is the plan's language, else English.
 *
 * @throws IepkitException.Refused when the move cannot be made, with what is allowed instead or the report whose errors block it.
 */
@JvmOverloads
@Throws(IepkitException::class)
fun Plan.advance(
    event: EventKind,
    by: String,
    asOf: LocalDate,
    reason: String? = null,
    to: State? = null,
    decision: Decision? = null,
    review: Review? = null,
    closure: ClosureReason? = null,
    policy: Policy? = null,
    lang: Lang? = null,
): Plan = advance(Event(event, by, reason, to, decision, review, closure), asOf, policy, lang)

/**
 * Reads a diff that was kept as JSON text.
 *
 * @throws IepkitException with the place of the first thing that is wrong.
 */
@Throws(IepkitException::class)
fun Diff.Companion.fromJson(json: String): Diff = fromJson(json.encodeToByteArray())

/** Reads a diff that was kept as JSON in UTF-8; the rest is as for a text. */
@Throws(IepkitException::class)
fun Diff.Companion.fromJson(json: ByteArray): Diff = json.lent { diffFromJson(it) }

/** Whether a change touches a half of what was agreed on. */
fun Diff.touches(substance: Substance): Boolean = changes.any { it.substance == substance }

/** What is wrong, the same in every language: `unknown-key`. */
val IepkitException.code: String
    get() = when (this) {
        is IepkitException.Parse -> code
        is IepkitException.Limit -> code
        is IepkitException.InvalidPolicy -> code
        is IepkitException.InvalidDate -> code
        is IepkitException.InvalidDiff -> code
        is IepkitException.UnknownRule -> code
        is IepkitException.Refused -> refusal.code
    }

/** What is wrong, in words of a language. */
fun IepkitException.describe(lang: Lang): String = when (this) {
    is IepkitException.Parse -> sentences
    is IepkitException.Limit -> sentences
    is IepkitException.InvalidPolicy -> sentences
    is IepkitException.InvalidDate -> sentences
    is IepkitException.InvalidDiff -> sentences
    is IepkitException.UnknownRule -> sentences
    is IepkitException.Refused -> refusal.sentences
}.said(lang)

/** Why the move cannot be made, in words of a language. */
fun Refusal.describe(lang: Lang): String = sentences.said(lang)

/** How the event of the move is said to a person, in words of a language. */
fun Move.describe(lang: Lang): String = sentences.said(lang)

/** What does not hold together, in words of a language. */
fun Break.describe(lang: Lang): String = sentences.said(lang)

/** What is due, in words of a language. */
fun Deadline.describe(lang: Lang): String = sentences.said(lang)

/** What changed, in words of a language; never in a child's. */
fun Change.describe(lang: Lang): String = sentences.said(lang)

/** What is asked, in words of a language. */
fun Requirement.describe(lang: Lang): String = sentences.said(lang)

private fun Sentences.said(lang: Lang) = when (lang) {
    Lang.EN -> en
    Lang.FR -> fr
}

/** How many findings of a severity there are, waived ones aside. */
fun Report.count(severity: Severity): Int = findings.count { it.severity == severity }

/** Lends the bytes to the library for the time of one call, from memory outside the heap that is given back at once. */
private inline fun <T> ByteArray.lent(call: (ByteBuffer) -> T): T =
    Memory(size.toLong().coerceAtLeast(1)).use { memory ->
        memory.write(0, this, 0, size)
        call(memory.getByteBuffer(0, size.toLong()))
    }
