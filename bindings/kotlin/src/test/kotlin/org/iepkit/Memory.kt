package org.iepkit

import java.io.File

private const val ROUNDS = 1_000_000

/**
 * Prints what the process holds in memory, in KiB, while it makes a million calls of each sort, a tenth of them at a time.
 *
 * It is for a small heap (`-Xmx64m`): what then grows without end is lost outside of it.
 */
fun main() {
    val tiny = """{"iepkit": 1, "id": "p", "language": "en", "state": "closed", "student": {"id": "s"}}""".encodeToByteArray()
    val good = NOAH.encodeToByteArray()
    val draft = SMALL.encodeToByteArray()
    val hundred = List(100) { if (it % 2 == 0) good else draft }
    val cut = good.copyOf(good.size / 2)

    watch("check", ROUNDS) { check(tiny, ON) }
    watch("check, with findings looked at", ROUNDS / 10) { check(draft, ON).findings.forEach { it.message } }
    watch("refused: not a plan", ROUNDS) { refused { check("{", ON) } }
    watch("refused: a plan cut in half", ROUNDS / 10) { refused { check(cut, ON) } }
    watch("refused: no date", ROUNDS) { refused { check(tiny, ON.withYear(0)) } }
    watch("refused: no rule", ROUNDS) { refused { rule("none") } }
    watch("a hundred plans in one call", ROUNDS / 1_000) { checkMany(hundred, ON) }
    watch("handles, closed", ROUNDS) { Plan.fromJson(tiny).use { it.state() } }
    watch("handles, left to the garbage collector", ROUNDS) { Plan.fromJson(tiny).state() }
    Policy.core().use { core ->
        watch("a policy lent to a check", ROUNDS) { check(tiny, ON, policy = core, gates = Gate.entries, lang = Lang.FR) }
    }
}

private fun watch(what: String, rounds: Int, call: () -> Unit) {
    val held = List(10) {
        repeat(rounds / 10) { call() }
        resident()
    }
    println("$what, $rounds times: ${held.joinToString(" ")}")
}

private fun refused(call: () -> Unit) {
    try {
        call()
        error("it was not refused")
    } catch (_: IepkitException) {
        // As it should be.
    }
}

/** What the process holds in memory, in KiB. */
private fun resident(): Long =
    File("/proc/self/status").readLines().first { it.startsWith("VmRSS:") }.filter(Char::isDigit).toLong()
