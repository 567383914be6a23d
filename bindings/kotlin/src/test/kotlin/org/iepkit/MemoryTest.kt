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
            }
        }
        System.gc()
    }

    /** What the process holds in memory; the heap of the test is of one size. */
    private fun residentKiB(): Long =
        File("/proc/self/status").readLines().first { it.startsWith("VmRSS:") }.filter(Char::isDigit).toLong()

    private companion object {
        const val TINY = """{"iepkit": 1, "id": "p", "language": "en", "state": "closed", "student": {"id": "s"}}"""
    }
}
