package org.iepkit

import java.util.concurrent.Callable
import java.util.concurrent.Executors
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith

class HandlesTest {
    @Test
    fun `closing twice is closing once`() {
        val plan = Plan.fromJson(SMALL)
        plan.close()
        plan.close()
    }

    @Test
    fun `a handle that is closed is refused, as a receiver and as an argument`() {
        val plan = Plan.fromJson(SMALL).also { it.close() }
        assertFailsWith<IllegalStateException> { plan.id() }
        assertFailsWith<IllegalStateException> { plan.check(ON) }
        assertFailsWith<IllegalStateException> { plan.advance(EventKind.PROPOSE, "t", ON) }
        assertFailsWith<IllegalStateException> { plan.deadlines(ON, ON) }
        val calendar = SchoolCalendar.fromJson("""{"calendar": 1}""").also { it.close() }
        assertFailsWith<IllegalStateException> { calendar.isSchoolDay(ON) }
        Plan.fromJson(SMALL).use { assertFailsWith<IllegalStateException> { it.deadlines(ON, ON, calendar = calendar) } }
        val policy = Policy.core().also { it.close() }
        assertFailsWith<IllegalStateException> { policy.hash() }
        assertFailsWith<IllegalStateException> { check(SMALL, ON, policy = policy) }
        assertFailsWith<IllegalStateException> { checkMany(listOf(SMALL.encodeToByteArray()), ON, policy = policy) }
    }

    @Test
    fun `a report outlives its plan`() {
        val report = Plan.fromJson(SMALL).use { it.check(ON) }
        assertEquals(check(SMALL, ON).findings, report.findings)
    }

    @Test
    fun `eight threads agree, on one plan and one policy`() {
        val expected = check(SMALL, ON).json
        val threads = Executors.newFixedThreadPool(8)
        try {
            Plan.fromJson(SMALL).use { plan ->
                Policy.core().use { core ->
                    val report = Callable {
                        List(200) { setOf(check(SMALL, ON).json, plan.check(ON, policy = core).json) }.flatten().toSet()
                    }
                    val reports = threads.invokeAll(List(8) { report }).flatMap { it.get() }.toSet()
                    assertEquals(setOf(expected), reports)
                }
            }
        } finally {
            threads.shutdownNow()
        }
    }

    @Test
    fun `eight threads move one plan and agree`() {
        val threads = Executors.newFixedThreadPool(8)
        try {
            Plan.fromJson(NOAH).use { plan ->
                val asked = Callable {
                    List(100) {
                        val after = plan.advance(EventKind.START_REVIEW, "teacher", ON).use { it.toJson() }
                        Triple(after, plan.nextSteps(ON), plan.deadlines(ON, ON.plusYears(1)))
                    }.toSet()
                }
                val said = threads.invokeAll(List(8) { asked }).flatMap { it.get() }.toSet()
                assertEquals(1, said.size)
            }
        } finally {
            threads.shutdownNow()
        }
    }

    @Test
    fun `eight threads that look at one report first see the same findings`() {
        val threads = Executors.newFixedThreadPool(8)
        try {
            repeat(100) {
                val report = check(SMALL, ON)
                val seen = threads.invokeAll(List(8) { Callable { report.findings.map(Finding::key) } }).map { it.get() }
                assertEquals(1, seen.toSet().size)
            }
        } finally {
            threads.shutdownNow()
        }
    }
}
