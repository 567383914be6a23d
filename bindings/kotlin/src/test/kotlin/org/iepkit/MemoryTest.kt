package org.iepkit

import com.sun.jna.Library
import com.sun.jna.Native
import com.sun.jna.Structure
import com.sun.jna.Structure.FieldOrder
import kotlin.test.Test
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue
import org.junit.jupiter.api.condition.EnabledOnOs
import org.junit.jupiter.api.condition.OS

class MemoryTest {
    @Test
    @EnabledOnOs(OS.LINUX, disabledReason = "the C library is asked what is allocated")
    fun `memory stays as it is over many calls`() {
        calls(2_500)
        val before = least()
        val rounds = System.getProperty("iepkit.rounds", "5000").toInt()
        calls(rounds - SAMPLES * SAMPLE)
        val lost = (least() - before) / rounds
        // A text or a handle left behind takes more, and the virtual machine may take half of it.
        assertTrue(lost < 200, "$lost bytes are lost a round, over $rounds rounds")
    }

    /** The least that was allocated during some rounds: the virtual machine takes more at times, and gives it back. */
    private fun least(): Long = (1..SAMPLES).minOf {
        calls(SAMPLE)
        allocated()
    }

    /** Every sort of thing that crosses, in every round: reports, errors, handles, texts. */
    private fun calls(rounds: Int) {
        val bytes = TINY.encodeToByteArray()
        Policy.core().use { core ->
            repeat(rounds) {
                check(bytes, ON, policy = core, gates = Gate.entries, lang = Lang.FR)
                checkMany(listOf(bytes), ON)
                Plan.fromJson(bytes).use { it.toJson() }
                assertFailsWith<IepkitException.Parse> { check("{", ON) }
                assertFailsWith<IepkitException.UnknownRule> { rule("none") }
                if (it % 5 == 0) moves(bytes, core)
            }
        }
        System.gc()
    }

    /** What crosses in the life of a plan. */
    private fun moves(closed: ByteArray, core: Policy) {
        Plan.fromJson(closed).use { plan ->
            assertFailsWith<IepkitException.Refused> { plan.advance(EventKind.PROPOSE, "t", ON) }
            plan.nextSteps(ON, core)
            plan.verify()
        }
        Plan.fromJson(MOVING).use { plan ->
            plan.advance(EventKind.START_REVIEW, "t", ON).use { after ->
                plan.apply(Diff.fromJson(plan.diff(after).json)).close()
                plan.requirements(after, ON, core)
                assertFailsWith<IepkitException.InvalidDiff> { plan.apply(after.diff(plan)) }
            }
            SchoolCalendar.fromJson(CALENDAR).use { toIcs(plan.deadlines(ON, ON, calendar = it), ON, Lang.FR) }
        }
    }

    /** How many bytes outside the heap are allocated and not freed: of the library, and of the virtual machine. */
    private fun allocated(): Long = C.mallinfo2().words.let { it[MAPPED] + it[IN_USE] }

    private companion object {
        val C: CLibrary = Native.load("c", CLibrary::class.java)
        const val SAMPLES = 10
        const val SAMPLE = 150
        const val MAPPED = 4
        const val IN_USE = 7
        const val CALENDAR = """{"calendar": 1, "holidays": [{"from": "2026-12-21"}]}"""
        const val MOVING =
            """{"iepkit": 1, "id": "p", "language": "en", "state": "active", "student": {"id": "s"},
            "team": [{"id": "t", "role": "teacher"}], "period": {"starts": "2026-10-05", "review_by": "2026-11-20"}}"""
        const val TINY = """{"iepkit": 1, "id": "p", "language": "en", "state": "closed", "student": {"id": "s"}}"""
    }
}

/** Where the C library (glibc 2.33 or later) tells what it has allocated. */
internal interface CLibrary : Library {
    fun mallinfo2(): Allocations
}

/** The ten numbers of C's `struct mallinfo2`. */
@FieldOrder("words")
internal open class Allocations : Structure(), Structure.ByValue {
    @JvmField var words = LongArray(10)
}
