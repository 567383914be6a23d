// What the generated sources need to turn values of the library into Kotlin's own types.

package org.iepkit

import java.nio.ByteBuffer
import java.time.LocalDate

/** The date that digits write: 20261123 is 2026-11-23. */
internal fun dateOf(digits: Long): LocalDate =
    LocalDate.of((digits / 10_000).toInt(), (digits / 100 % 100).toInt(), (digits % 100).toInt())

/** The digits of a date; a year that the library does not know makes digits that it refuses. */
internal fun LocalDate.digits(): Long = year * 10_000L + monthValue * 100 + dayOfMonth

/**
 * Findings as they came, made into objects when one is first looked at.
 *
 * A report may hold a hundred small texts; who counts findings or passes the JSON on never pays for them.
 */
internal class LazyFindings(bytes: ByteArray) : AbstractList<Finding>() {
    override val size = ByteBuffer.wrap(bytes).getInt()

    // Only the initializer holds the bytes, and it is let go once it has run.
    private val findings by lazy {
        val buffer = ByteBuffer.wrap(bytes)
        List(buffer.getInt()) { FfiConverterTypeFinding.read(buffer) }
    }

    override fun get(index: Int): Finding = findings[index]
}

/** Reports come from the library and are never given to it. */
internal fun encoded(findings: List<Finding>): ByteArray =
    throw UnsupportedOperationException("a report of ${findings.size} findings is never given to the library")

// What a person wrote stays out of logs: a record tells ids, dates and words of the format.

internal fun Event.told() = "Event(event=$event, by=$by)"

internal fun Decision.told() = "Decision(member=$member, decision=$decision, date=$date)"

internal fun Review.told() = "Review(date=$date, outcome=$outcome, goals=$goals)"

internal fun GoalReview.told() = "GoalReview(goal=$goal, outcome=$outcome)"

internal fun Diff.told() = "Diff(plan=$plan, from=$from, to=$to, changes=$changes)"

internal fun Change.told() = "Change(kind=$kind, at=$at, args=$args)"
