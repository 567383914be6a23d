package org.iepkit

import java.io.File
import java.time.LocalDate

private const val ROUNDS = 41

/**
 * Measures what a plan costs from Kotlin, in nanoseconds, over the plans of a file (one line of JSON each), as JSON.
 *
 * Every round measures each way in turn; the first half warms the virtual machine up, and the median of the others is told.
 */
fun main(arguments: Array<String>) {
    val plans = File(arguments.single()).readLines().map(String::encodeToByteArray)
    val on = LocalDate.parse("2026-11-23")
    val ways = mapOf<String, () -> Unit>(
        "one" to { plans.forEach { check(it, on) } },
        "one_read" to { plans.forEach { plan -> check(plan, on).findings.map(Finding::message) } },
        "many" to { checkMany(plans, on) },
        "call" to { repeat(plans.size) { version() } },
    )
    val rounds = List(ROUNDS) { ways.mapValues { (_, way) -> nanoseconds(way) / plans.size } }.drop(ROUNDS / 2)
    val medians = ways.keys.map { way -> way to rounds.map { it.getValue(way) }.sorted()[rounds.size / 2] }
    println(medians.joinToString(prefix = "{", postfix = "}") { (way, median) -> "\"$way\": $median" })
}

private fun nanoseconds(work: () -> Unit): Long {
    val start = System.nanoTime()
    work()
    return System.nanoTime() - start
}
