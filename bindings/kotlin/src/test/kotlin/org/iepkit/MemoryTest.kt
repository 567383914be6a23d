package org.iepkit

import java.io.File
import kotlin.test.Test
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue
import org.junit.jupiter.api.condition.EnabledOnOs
import org.junit.jupiter.api.condition.OS

class MemoryTest {
    @Test
    @EnabledOnOs(OS.LINUX, disabledReason = "memory is read from /proc")
    fun `memory stays as it is over many calls`() {
        calls(10_000)
        val before = residentKiB()
        val rounds = System.getProperty("iepkit.rounds", "40000").toInt()
        calls(rounds)
        val grown = residentKiB() - before
        // The virtual machine itself takes a few MiB while it compiles; each error of a round, if it were lost, would take more.
        assertTrue(grown < 12 * 1024, "grown by $grown KiB over $rounds rounds")
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
            plan.advance(EventKind.START_REVIEW, "t", ON).close()
            SchoolCalendar.fromJson(CALENDAR).use { toIcs(plan.deadlines(ON, ON, calendar = it), ON, Lang.FR) }
        }
    }

    /** What the process holds in memory; the heap of the test is of one size. */
    private fun residentKiB(): Long =
        File("/proc/self/status").readLines().first { it.startsWith("VmRSS:") }.filter(Char::isDigit).toLong()

    private companion object {
        const val CALENDAR = """{"calendar": 1, "holidays": [{"from": "2026-12-21"}]}"""
        const val MOVING =
            """{"iepkit": 1, "id": "p", "language": "en", "state": "active", "student": {"id": "s"},
            "team": [{"id": "t", "role": "teacher"}], "period": {"starts": "2026-10-05", "review_by": "2026-11-20"}}"""
        const val TINY = """{"iepkit": 1, "id": "p", "language": "en", "state": "closed", "student": {"id": "s"}}"""
    }
}
