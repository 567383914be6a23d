package org.iepkit

import kotlin.test.Test
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertNull
import kotlin.test.assertTrue

class IepkitTest {
    @Test
    fun `a good plan has no finding`() {
        val report = check(NOAH, ON)
        assertEquals(emptyList(), report.findings)
        assertEquals(Verdicts(complete = true, compliant = true, sound = true), report.verdicts)
        assertEquals(ON, report.asOf)
        assertEquals(State.ACTIVE, report.state)
        assertEquals(listOf(Gate.PROPOSE, Gate.ACTIVATE, Gate.LIVE), report.gates)
        assertEquals("core", report.policy.id)
    }

    @Test
    fun `a finding carries its proof`() {
        val finding = check(SMALL, ON).findings.first { it.rule == "goal-without-owner" }
        assertEquals(Severity.ERROR, finding.severity)
        assertEquals(Aspect.COMPLETENESS, finding.aspect)
        assertEquals(Gate.PROPOSE, finding.gate)
        assertEquals("/goals/0", finding.at)
        assertEquals(Entity(EntityKind.GOAL, "g1"), finding.entity)
        assertEquals("goal-without-owner@goal:g1", finding.key)
        assertEquals(mapOf("goal" to "g1"), finding.args)
        assertEquals("goal `g1` has no owner", finding.message)
        assertEquals("Who will answer for this goal?", finding.question)
        assertTrue(finding.sources.isNotEmpty())
        assertNull(finding.waiver)
    }

    @Test
    fun `a fix is a patch whose first operation tests what it touches`() {
        val plan = SMALL.replace(""""student"""", """"period": {"starts": "2026-10-05", "review_by": "2027-06-11"}, "student"""")
        val finding = check(plan, ON).findings.first { it.rule == "goal-without-timeframe" }
        assertEquals(
            listOf(Operation("test", "/goals/0/id", "\"g1\""), Operation("add", "/goals/0/due", "\"2027-06-11\"")),
            finding.fix,
        )
    }

    @Test
    fun `text, bytes, a plan that was read and one of many give the same report`() {
        val report = check(SMALL, ON)
        assertEquals(report, check(SMALL.encodeToByteArray(), ON))
        assertEquals(report, Plan.fromJson(SMALL).use { it.check(ON) })
        assertEquals(listOf<Outcome>(Outcome.Checked(report)), checkMany(listOf(SMALL.encodeToByteArray()), ON))
        assertEquals(report.hashCode(), check(SMALL, ON).hashCode())
    }

    @Test
    fun `one plan of many that cannot be read stops no other`() {
        val outcomes = checkMany(listOf(SMALL, "{", NOAH).map(String::encodeToByteArray), ON)
        val refused = outcomes[1] as Outcome.Refused
        assertEquals("invalid-json", (refused.error as IepkitException.Parse).code)
        assertEquals(listOf("plan-1", "plan-noah"), outcomes.filterIsInstance<Outcome.Checked>().map { it.report.plan })
        assertEquals(emptyList(), checkMany(emptyList(), ON))
    }

    @Test
    fun `language, gates and policy are the caller's`() {
        val french = check(SMALL, ON, lang = Lang.FR)
        assertEquals(Lang.FR, french.lang)
        assertEquals("l'objectif `g1` n'a pas de responsable", french.findings.first { it.rule == "goal-without-owner" }.message)
        assertEquals(listOf(Gate.CLOSE), check(SMALL, ON, gates = listOf(Gate.CLOSE)).gates)
        Policy.fromToml(BOARD).use { board ->
            val report = check(SMALL, ON, policy = board)
            assertEquals(PolicyName("our-board", "2026.1", board.hash()), report.policy)
            assertFalse(report.findings.any { it.rule == "goal-without-owner" })
            assertEquals(report, Plan.fromJson(SMALL).use { it.check(ON, policy = board) })
        }
    }

    @Test
    fun `a plan that was read answers for itself`() {
        Plan.fromYaml("iepkit: 1\nid: plan-1\nlanguage: fr-CA\nstate: under-review\nstudent: {id: s-1}\n").use { plan ->
            assertEquals("plan-1", plan.id())
            assertEquals("fr-CA", plan.language())
            assertEquals(State.UNDER_REVIEW, plan.state())
            for (digest in listOf(plan.digest(), plan.goalsDigest(), plan.strategiesDigest())) {
                assertTrue(digest.matches(Regex("sha256:[0-9a-f]{64}")), digest)
            }
            assertEquals(plan.digest(), Plan.fromJson(plan.toJson()).use { it.digest() })
        }
    }

    @Test
    fun `a policy says how much a rule weighs`() {
        Policy.core().use { core ->
            assertEquals("core", core.id())
            assertEquals(core.hash(), Policy.builtIn("core@${core.version()}").use { it.hash() })
            assertEquals(Severity.WARNING, core.severity("goal-without-baseline"))
        }
        Policy.fromToml(BOARD).use { assertNull(it.severity("goal-without-owner")) }
    }

    @Test
    fun `rules and schemas are there to read`() {
        val rule = rule("goal-without-owner")
        assertEquals(rule, rules().first { it.id == rule.id })
        assertEquals("Who will answer for this goal?", rule.en.question)
        assertTrue(rule.fr.question.endsWith("?"))
        assertEquals(setOf("months"), rule("review-date-too-far").params.map { it.name }.toSet())
        for (document in Document.entries) assertTrue(schema(document).startsWith("{"), "$document")
        assertEquals(check(SMALL, ON).iepkit, version())
    }

    @Test
    fun `a report counts without its findings being made`() {
        val report = check(SMALL, ON)
        assertEquals(report.findings.count { it.severity == Severity.ERROR }, report.count(Severity.ERROR))
        assertContentEquals(report.findings.toList(), report.findings.indices.map { report.findings[it] })
    }

    private companion object {
        const val BOARD = """
            policy = 1
            id = "our-board"
            version = "2026.1"
            extends = "core@1"
            [rules.goal-without-owner]
            severity = "off"
        """
    }
}
