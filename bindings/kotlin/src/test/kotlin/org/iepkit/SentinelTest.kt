package org.iepkit

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** A plan whose every free text is a sentinel shows it in nothing that is said of it. */
class SentinelTest {
    private val plan = Json.parseToJsonElement(NOAH).marked() as JsonObject

    @Test
    fun `the plan says it everywhere it can`() {
        val text = plan.toString()
        assertTrue(text.split(SENTINEL).size > 40, text)
        assertEquals(text.split(SENTINEL).size, Plan.fromJson(text).use { it.toJson() }.split(SENTINEL).size)
    }

    @Test
    fun `no report shows it`() {
        for (mutant in mutants()) {
            val outcome = checkMany(listOf(mutant.encodeToByteArray()), ON, gates = Gate.entries).single()
            assertQuiet(outcome)
            if (outcome is Outcome.Checked) assertQuiet(outcome.report.json, outcome.report.findings, outcome.report.waived)
        }
    }

    @Test
    fun `no error, no handle and no log shows it`() {
        val out = ByteArrayOutputStream()
        val (stdout, stderr) = System.out to System.err
        System.setOut(PrintStream(out))
        System.setErr(PrintStream(out))
        var refused = 0
        try {
            for (mutant in mutants()) {
                try {
                    Plan.fromJson(mutant).use {
                        assertQuiet(it, it.id(), it.digest(), runCatching { it.check(ON) })
                        val next = Policy.core().use { core -> it.nextSteps(ON, core) }
                        val due = Policy.core().use { core -> it.deadlines(ON, ON.plusYears(1), policy = core) }
                        val moved = runCatching { it.advance(EventKind.ADJUST_STRATEGIES, "teacher", ON, SENTINEL).close() }
                        assertQuiet(next, next.json, it.verify(), due, toIcs(due, ON, Lang.FR), moved)
                    }
                } catch (error: IepkitException) {
                    refused += 1
                    assertQuiet(error, error.message, error.describe(Lang.EN), error.describe(Lang.FR), error.stackTraceToString())
                    error.printStackTrace()
                }
            }
        } finally {
            System.setOut(stdout)
            System.setErr(stderr)
        }
        assertTrue(refused > 100, "$refused refused")
        assertQuiet(out)
    }

    @Test
    fun `no error of a policy shows it`() {
        val head = "policy = 1\nid = \"$SENTINEL\"\nversion = \"$SENTINEL\"\nextends = \"core@1\"\n"
        val slips = listOf("\"$SENTINEL\" = 1", "$SENTINEL = 1", "[rules.\"$SENTINEL\"]", "[rules.goal-without-owner]\nseverity = \"$SENTINEL\"")
        for (slip in slips) {
            val error = runCatching { Policy.fromToml(head + slip) }.exceptionOrNull() as IepkitException
            assertQuiet(error, error.message, error.describe(Lang.FR))
        }
        Policy.fromToml(head).use { assertQuiet(it) }
        assertQuiet(runCatching { Policy.builtIn(SENTINEL) }, runCatching { rule(SENTINEL) })
    }

    private fun assertQuiet(vararg said: Any?) {
        for (one in said) assertFalse("$one".contains("SENTINEL"), "it leaks: $one")
    }

    /** The plan with one thing wrong, for every thing and several wrongs; and the plan cut short. */
    private fun mutants(): List<String> {
        val wrongs = listOf(JsonPrimitive(SENTINEL), JsonPrimitive(7), JsonNull, JsonArray(listOf(JsonPrimitive(SENTINEL))), JsonObject(mapOf(SENTINEL to JsonNull)))
        val text = plan.toString()
        return places(plan).flatMap { place -> wrongs.map { plan.with(place, it).toString() } } +
            (1 until text.length step 53).map(text::take) + text.replace(":", ": $SENTINEL") + text
    }

    private fun places(value: JsonElement, place: List<Any> = emptyList()): List<List<Any>> = when (value) {
        is JsonObject -> value.flatMap { (key, inner) -> places(inner, place + key) }
        is JsonArray -> value.flatMapIndexed { index, inner -> places(inner, place + index) }
        is JsonPrimitive -> emptyList()
    } + listOf(place)

    private fun JsonElement.with(place: List<Any>, wrong: JsonElement): JsonElement = when {
        place.isEmpty() -> wrong
        this is JsonArray -> JsonArray(mapIndexed { index, inner -> if (index == place[0]) inner.with(place.drop(1), wrong) else inner })
        else -> JsonObject((this as JsonObject).mapValues { (key, inner) -> if (key == place[0]) inner.with(place.drop(1), wrong) else inner })
    }

    /** The value with every free text replaced. */
    private fun JsonElement.marked(key: String = ""): JsonElement = when (this) {
        is JsonObject -> JsonObject(mapValues { (name, inner) -> inner.marked(name) })
        is JsonArray -> JsonArray(map { it.marked(key) })
        is JsonPrimitive -> if (isString && key in FREE_TEXTS) JsonPrimitive(SENTINEL) else this
    }

    private companion object {
        const val SENTINEL = "Zoé SENTINEL dit tout"

        /** The keys that hold free text and nothing else, as the schema of a plan has them. */
        val FREE_TEXTS: Set<String> = run {
            val definitions = (Json.parseToJsonElement(schema(Document.PLAN)) as JsonObject).getValue("\$defs") as JsonObject
            val types = definitions.values.mapNotNull { (it as JsonObject)["properties"] as? JsonObject }.flatMap { it.entries }
                .groupBy({ it.key }, { "\"#/\$defs/Text\"" in it.value.toString() })
            types.filterValues { all -> all.all { it } }.keys - "policy"
        }
    }
}
