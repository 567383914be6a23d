package org.iepkit

import java.io.File
import java.time.LocalDate

private const val WARMING = 15

/**
 * Measures, round by round, what a check costs from Kotlin: `CostKt PLANS DATE`, driven by `cargo xtask bench`.
 *
 * PLANS is a file with a plan a line. Each line of the standard input names what to measure; the answer is how many
 * nanoseconds it took for all plans. The virtual machine is warm before it answers.
 */
fun main(arguments: Array<String>) {
    val plans = File(arguments[0]).readLines().map(String::encodeToByteArray)
    val on = LocalDate.parse(arguments[1])
    val works = mapOf<String, () -> Unit>(
        "report" to { plans.forEach { check(it, on) } },
        "json" to { plans.forEach { check(it, on).json } },
        "findings" to { plans.forEach { plan -> check(plan, on).findings.map(Finding::question) } },
        "many" to { checkMany(plans, on) },
    )
    repeat(WARMING) { works.values.forEach { it() } }
    for (name in generateSequence(::readlnOrNull)) println(nanoseconds(works.getValue(name)))
}

private fun nanoseconds(work: () -> Unit): Long {
    val start = System.nanoTime()
    work()
    return System.nanoTime() - start
}
