package org.iepkit

import java.io.File

private const val ROUNDS = 41

/**
 * Measures what a plan costs from Kotlin, in nanoseconds, over the plans of a file (one line of JSON each), as JSON.
 *
 * Every round measures each way in turn; the first half warms the virtual machine up, and the median of the others is told.
 */
fun main(arguments: Array<String>) {
    val plans = File(arguments.single()).readLines().map(String::encodeToByteArray)
    val ways = mapOf<String, () -> Unit>(
        "one" to { plans.forEach { check(it, ON) } },
        "one_read" to { plans.forEach { plan -> check(plan, ON).findings.map(Finding::message) } },
        "many" to { checkMany(plans, ON) },
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
