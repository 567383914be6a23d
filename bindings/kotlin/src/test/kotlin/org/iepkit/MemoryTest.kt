package org.iepkit

import java.io.File
import kotlin.test.Test
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue

class MemoryTest {
    @Test
    fun `memory stays as it is over many calls`() {
        calls(10_000)
        val before = residentKiB()
        // By default as many as take some ten seconds; a leak of 100 bytes a round would show.
        calls(System.getProperty("iepkit.rounds", "100000").toInt())
        val grown = residentKiB() - before
        assertTrue(grown < 8 * 1024, "grown by $grown KiB")
    }

    /** Every sort of thing that crosses: reports, errors, handles, texts. */
    private fun calls(rounds: Int) {
        val bytes = TINY.encodeToByteArray()
        repeat(rounds) { round ->
            check(bytes, ON)
            when (round % 5) {
                0 -> Plan.fromJson(bytes).use { it.id() }
                1 -> assertFailsWith<IepkitException.Parse> { check("{", ON) }
                2 -> Policy.core().use { check(bytes, ON, policy = it, gates = Gate.entries, lang = Lang.FR) }
                3 -> checkMany(listOf(bytes, bytes), ON)
                else -> assertFailsWith<IepkitException.UnknownRule> { rule("none") }
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
