package org.iepkit

import java.io.File
import java.time.LocalDate
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue

/** The life of a plan, and what is due, as an app uses them. */
class LifecycleTest {
    private val date = ON

    @Test
    fun `the life of a plan, as the page shows it`() = repaired { plan ->
        // Page: life
        plan.advance(EventKind.PROPOSE, by = "principal", asOf = date).use { proposed ->
            try {
                proposed.advance(EventKind.ACTIVATE, by = "mother", asOf = date).close()
            } catch (error: IepkitException.Refused) {
                println("${error.describe(Lang.EN)} ${error.refusal.allowed} ${error.refusal.report?.count(Severity.ERROR)}")
            }
            for ((who, finding) in proposed.nextSteps(date).steps) println("$who ${finding.question}")
        }
        // End
        assertEquals(State.PLANNING, plan.state())
    }

    @Test
    fun `what is due, as the page shows it`() = Plan.fromJson(NOAH).use { plan ->
        // Page: due
        val holidays = """{"calendar": 1, "holidays": [{"from": "2026-12-21", "to": "2027-01-04"}]}"""
        SchoolCalendar.fromJson(holidays).use { calendar ->
            val due = plan.deadlines(date, LocalDate.parse("2027-01-31"), calendar = calendar)
            for (deadline in due) println("${deadline.due} ${deadline.standing.word} ${deadline.describe(Lang.EN)}")
            println(toIcs(due, date, Lang.EN))
        }
        // End
    }

    @Test
    fun `what changed, as the page shows it`() = adjusted { plan, adjusted ->
        // Page: diff
        val diff = plan.diff(adjusted)
        for (change in diff.changes) println(change.describe(Lang.EN)) // target of goal `g-start` lowered from 2 to 1 min
        for (asked in plan.requirements(adjusted, date)) println("${asked.severity.word}: ${asked.describe(Lang.EN)}")
        plan.apply(Diff.fromJson(diff.json)).use { println(it.digest() == diff.to) } // true
        // End
        assertEquals(listOf("target of goal `g-start` lowered from 2 to 1 min"), diff.changes.map { it.describe(Lang.EN) })
        assertEquals(adjusted.digest(), plan.apply(diff).use { it.digest() })
        assertTrue(diff.touches(Substance.GOALS) && !diff.touches(Substance.STRATEGIES))
    }

    @Test
    fun `the pages show what runs here`() {
        val source = File("src/test/kotlin/org/iepkit/LifecycleTest.kt").readText()
        val (english, french) = listOf("README.md", "LISEZMOI.md").map { File(it).readText() }
        for (name in listOf("life", "diff", "due")) {
            val shown = source.substringAfter("// Page: $name\n").substringBefore("        // End").trimEnd().trimIndent()
            assertTrue("```kotlin\n$shown\n```" in english, shown)
            val code = shown.lines().map { it.substringBefore(" //").replace("Lang.EN", "Lang.FR") }
            assertTrue(code.all { it in french }, shown)
        }
    }

    @Test
    fun `a refusal says what may happen instead`() = repaired { plan ->
        val refusal = assertFailsWith<IepkitException.Refused> { plan.advance(EventKind.ACTIVATE, "teacher", ON) }.refusal
        assertEquals("not-a-move", refusal.code)
        assertEquals(plan.allowed().map { it.event }, refusal.allowed)
        assertEquals("proposer le plan", plan.allowed().first().describe(Lang.FR))
        val stranger = assertFailsWith<IepkitException.Refused> { plan.advance(EventKind.PROPOSE, "nobody", ON) }
        assertEquals("nobody", stranger.refusal.member)
        assertEquals("code=not-on-team", stranger.message)
        assertEquals("`nobody` ne fait pas partie de l'équipe ce jour-là", stranger.describe(Lang.FR))
    }

    @Test
    fun `a blocked move brings its report`() {
        val draft = SMALL.replace("\"needs\"", """"team": [{"id": "t", "role": "teacher"}], "needs"""")
        Plan.fromJson(draft).use { plan ->
            val blocked = assertFailsWith<IepkitException.Refused> { plan.advance(EventKind.PROPOSE, "t", ON, lang = Lang.FR) }
            val report = assertNotNull(blocked.refusal.report)
            assertEquals(Lang.FR, report.lang)
            val errors = report.findings.filter { it.severity == Severity.ERROR }.map { it.key }
            assertEquals(errors, plan.nextSteps(ON).steps.map { it.finding.key })
            assertFalse(plan.nextSteps(ON).isReady)
        }
    }

    @Test
    fun `a plan goes on, and its history tells of it`() = repaired { plan ->
        plan.advance(EventKind.PROPOSE, "principal", ON, reason = "ready").use { proposed ->
            val decision = Decision("mother", DecisionKind.AGREE, date = ON)
            proposed.advance(EventKind.DECIDE, "mother", ON, decision = decision).use { decided ->
                assertEquals(State.PROPOSED to State.PROPOSED, decided.state() to decided.replay())
                assertEquals(plan.verify(), decided.verify())
                assertTrue(decided.goalsDigest() in decided.toJson())
                assertTrue(proposed.historyDigest()!! in decided.toJson())
            }
        }
    }

    @Test
    fun `an event that does not read says where`() = repaired { plan ->
        val slips = listOf(
            Event(EventKind.PROPOSE, "not an id") to ("bad-id" to "/by"),
            Event(EventKind.DECIDE, "a", decision = Decision("", DecisionKind.AGREE)) to ("missing-key" to "/decision"),
            Event(EventKind.COMPLETE_REVIEW, "a", review = Review(date = LocalDate.MAX)) to ("bad-date" to "/review/date"),
        )
        for ((event, expected) in slips) {
            val error = assertFailsWith<IepkitException.Parse> { plan.advance(event, ON) }
            assertEquals(expected, error.code to error.at)
        }
    }

    @Test
    fun `the table of moves and the words`() {
        assertEquals(24, moves().size)
        assertEquals(EventKind.entries.toSet(), moves().map { it.event }.toSet())
        assertEquals("start-review" to "under-review", EventKind.START_REVIEW.word to State.UNDER_REVIEW.word)
        assertNull(moves().first().from)
    }

    @Test
    fun `a calendar knows the school days`() {
        val eve = LocalDate.parse("2026-12-24")
        SchoolCalendar.fromJson("""{"calendar": 1, "holidays": [{"from": "2026-12-21", "to": "2027-01-04"}]}""").use { calendar ->
            assertFalse(calendar.isSchoolDay(eve))
            assertEquals(LocalDate.parse("2027-01-05"), calendar.nextSchoolDay(eve))
            assertEquals(LocalDate.parse("2027-01-06"), calendar.addSchoolDays(eve, 2))
            assertEquals(eve, calendar.addSchoolDays(eve, Int.MIN_VALUE))
            assertEquals(2, calendar.schoolDays(eve, LocalDate.parse("2027-01-06")))
            assertFailsWith<IepkitException.InvalidDate> { calendar.isSchoolDay(LocalDate.MAX) }
        }
        val error = assertFailsWith<IepkitException.Parse> { SchoolCalendar.fromJson("""{"calendar": 1, "holiday": []}""") }
        assertEquals("unknown-key" to "/holiday", error.code to error.at)
    }

    @Test
    fun `a window that ends before it starts is refused`() = Plan.fromJson(NOAH).use { plan ->
        val error = assertFailsWith<IepkitException.InvalidDate> { plan.deadlines(ON, ON.minusDays(1)) }
        assertEquals("ends-before-start", error.code)
    }

    @Test
    fun `nothing of a move shows a free text`() = repaired { plan ->
        val sentinel = "Zoé SENTINEL dit tout"
        val decision = Decision("m", DecisionKind.REFUSE, reason = sentinel, nextStep = sentinel)
        val review = Review(goals = listOf(GoalReview("g", GoalOutcome.CLOSE, sentinel)), reason = sentinel)
        val event = Event(EventKind.DECIDE, "teacher", sentinel, decision = decision, review = review)
        val error = assertFailsWith<IepkitException> { plan.advance(event, ON) }
        val said = listOf(event, decision, review, review.goals, error, error.message, error.stackTraceToString(), plan.nextSteps(ON))
        for (one in said) assertFalse("SENTINEL" in "$one", "$one")
    }

    @Test
    fun `a diff that does not fit is refused with its place`() = adjusted { plan, adjusted ->
        val diff = plan.diff(adjusted)
        val other = assertFailsWith<IepkitException.InvalidDiff> { adjusted.apply(diff).close() }
        assertEquals("other-plan" to "/goals/0/criterion/at_most", other.code to other.at)
        assertEquals("ce plan n'est pas celui dont partent ces changements", other.describe(Lang.FR))
        val edited = diff.copy(json = diff.json.replace("\"after\":1", "\"after\":3"))
        assertEquals("broken-diff", assertFailsWith<IepkitException.InvalidDiff> { plan.apply(edited).close() }.code)
        val unread = assertFailsWith<IepkitException.Parse> { Diff.fromJson("""{"plan": "p", "gaols": []}""") }
        assertEquals("unknown-key" to "/gaols", unread.code to unread.at)
        assertFailsWith<IepkitException.InvalidDate> { plan.requirements(adjusted, LocalDate.MAX) }
    }

    @Test
    fun `nothing of a diff shows a free text, but what it holds`() = Plan.fromJson(SMALL).use { plan ->
        Plan.fromJson(SMALL.replace("Finish written work", "Zoé SENTINEL dit tout")).use { told ->
            for (diff in listOf(plan.diff(told), told.diff(plan))) {
                val error = assertFailsWith<IepkitException> { plan.apply(diff.copy(json = diff.json.drop(1))) }
                val said = diff.changes.flatMap { listOf(it, it.args, it.describe(Lang.EN), it.describe(Lang.FR)) }
                for (one in said + listOf(diff, plan.requirements(told, ON), error)) assertFalse("SENTINEL" in "$one", "$one")
                assertTrue("SENTINEL" in diff.changes.map { it.before + it.after }.toString())
            }
        }
    }

    /** A plan that was agreed to, and the same with a goal made harder. */
    private fun adjusted(use: (Plan, Plan) -> Unit) = Plan.fromJson(NOAH).use { plan ->
        Plan.fromJson(NOAH.replace("\"at_most\": 2", "\"at_most\": 1")).use { use(plan, it) }
    }

    private fun repaired(use: (Plan) -> Unit) =
        Plan.fromYaml(repository("examples/plans/repaired.yaml").readText()).use(use)
}
