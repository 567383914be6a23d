import java.io.File
import java.time.LocalDate
import org.iepkit.Lang
import org.iepkit.Plan
import org.iepkit.describe
import org.iepkit.fromYaml
import org.iepkit.word

/** What to do next: for every plan of a folder, what stands before its next move, and what is due. */
object WhatNext {
    @JvmStatic
    fun main(arguments: Array<String>) {
        val (folder, first, last) = arguments
        val plans = File(folder).listFiles { file -> file.extension == "yaml" }.orEmpty().sortedBy { it.name }
        plans.forEach { tell(it, LocalDate.parse(first), LocalDate.parse(last)) }
    }

    /** Prints who has to settle what before a plan can go on, and what is due up to the last day. */
    private fun tell(file: File, first: LocalDate, last: LocalDate) = Plan.fromYaml(file.readBytes()).use { plan ->
        val next = plan.nextSteps(first)
        println("${file.name}: ${plan.state().word}, next ${next.event?.word ?: "nothing"}")
        next.steps.forEach { (who, finding) -> println("  ${who.joinToString()}: ${finding.question}") }
        plan.deadlines(first, last).forEach { println("  ${it.due} ${it.standing.word}: ${it.describe(Lang.EN)}") }
    }
}
