package org.iepkit

import java.time.LocalDate
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.put

/** The cases that every language runs, written in full by `expand-cases` from `tests/cases`. */
class CasesTest {
    @Test
    fun `what a rule reports`() = run("rules") { case ->
        val policy = case.text("policy")?.let { Policy.fromToml(it) }
        val gates = case.list("gates")?.map { gate(it.text()) }
        val report = check(case.text("document")!!, LocalDate.parse(case.text("on")), policy, gates)
        policy?.close()
        assertEquals(case.text("report"), report.json)
        assertEquals(case.list("findings")!!.map(::texts), report.findings.map(::triple))
        val document = Json.parseToJsonElement(case.text("document")!!)
        assertEquals(case.list("words").orEmpty().map { it.text() }, report.findings.mapNotNull { wordsOf(it, document) })
        case.list("waived")?.let { assertEquals(it.map(::texts), report.waived.map(::triple)) }
        case.list("not_run")?.let { assertEquals(it.map(::texts), report.notRun.map { (rule, reason) -> listOf(rule, reason) }) }
        case.inner("verdicts")?.let { expected ->
            val (complete, compliant, sound) = listOf("complete", "compliant", "sound").map { expected.flag(it) }
            assertEquals(Verdicts(complete, compliant, sound), report.verdicts)
        }
    }

    @Test
    fun `what reads as a plan`() = run("reading") { case ->
        val document = case.text("document")!!
        val read = { if (case.text("format") == "yaml") Plan.fromYaml(document) else Plan.fromJson(document) }
        val error = case.inner("error")
        if (error == null) {
            read().use { plan ->
                assertEquals(case.text("json"), plan.toJson())
                case.text("same_as")?.let { same -> Plan.fromJson(same).use { assertEquals(it.toJson(), plan.toJson()) } }
            }
        } else {
            val thrown = place(assertFailsWith<IepkitException> { read().close() })
            assertEquals(error.mapValues { it.value.text() }, thrown.filterKeys(error::containsKey))
        }
    }

    @Test
    fun `what reads as a policy`() = run("policies") { case ->
        val text = case.text("text")!!
        val error = case.inner("error")
        if (error == null) {
            assertEquals(case.text("hash"), Policy.fromToml(text).use { it.hash() })
        } else {
            val thrown = assertFailsWith<IepkitException.InvalidPolicy> { Policy.fromToml(text).close() }
            assertEquals(error.text("code") to error.text("line"), thrown.code to thrown.line.toString())
        }
    }

    @Test
    fun `how a sentence is read`() = run("wording") { case ->
        val (text, lang) = case.text("text")!! to Lang.valueOf(case.text("lang")!!.uppercase())
        val missing = case.list("missing")!!.map { it.text() }
        if (StrategyGrade.entries.any { it.word == case.text("grade") }) {
            val reading = readStrategy(text, lang)
            assertEquals(case.text("grade") to missing, reading.grade.word to reading.missing.map { it.part.word })
            assertEquals(case.text("json"), reading.json)
        } else {
            val reading = readGoal(text, lang)
            assertEquals(case.text("grade") to missing, reading.grade.word to reading.missing.map { it.part.word })
            assertEquals(case.text("json"), reading.json)
            assertEquals(reading.criterion, suggestCriterion(text, lang).criterion)
        }
    }

    @Test
    fun `what a move leads to`() = run("moves") { case ->
        val (event, on) = event(read(case.text("event")!!)) to LocalDate.parse(case.text("on"))
        case.text("policy")?.let { Policy.fromToml(it) }.use { policy ->
            Plan.fromJson(case.text("document")!!).use { plan ->
                val refused = case.inner("refused")
                if (refused == null) {
                    plan.advance(event, on, policy).use {
                        assertEquals(case.text("to") to case.text("after"), it.state().word to it.toJson())
                    }
                } else {
                    val thrown = assertFailsWith<IepkitException.Refused> { plan.advance(event, on, policy).close() }
                    assertEquals(case.inner("refusal")!!.text("code"), thrown.code)
                    assertEquals(refused, said(thrown.refusal))
                }
                assertEquals(case.text("next"), plan.nextSteps(on, policy).json)
                assertEquals(texts(case.list("allowed")!!), plan.allowed().map { it.event.word })
                val breaks = plan.verify().map { listOf(it.kind.word, it.at, it.describe(Lang.EN), it.describe(Lang.FR)) }
                assertEquals(case.list("breaks")!!.map(::texts), breaks)
                assertEquals(case.text("replayed"), plan.replay()?.word)
                assertEquals(case.text("history_digest"), plan.historyDigest())
            }
        }
    }

    @Test
    fun `what is due`() = run("deadlines") { case ->
        val error = case.inner("error")
        if (error == null) {
            val due = deadlines(case)
            val kinds = case.list("kinds")?.let(::texts)
            val compared = due.filter { kinds == null || it.kind.word in kinds }
            val expected = case.list("due")!!.map { it.jsonArray }
            val parts = compared.map { listOf(it.kind.word, "${it.due}", it.at, it.standing.word) }
            assertEquals(expected.map { texts(JsonArray(it.take(4))) }, parts)
            assertEquals(expected.map { texts(it[4]) }, compared.map { it.who })
            assertEquals(texts(case.list("deadlines")!!), due.map { it.json })
            val from = LocalDate.parse(case.text("from"))
            for ((lang, name) in listOf(Lang.EN to "en", Lang.FR to "fr")) {
                assertEquals(texts(case.list(name)!!), due.map { it.describe(lang) })
                assertEquals(case.text("ics_$name"), toIcs(due, from, lang))
            }
        } else {
            val thrown = assertFailsWith<IepkitException> { deadlines(case) }
            assertEquals(error.text("code") to (error.text("at") ?: ""), thrown.code to ((thrown as? IepkitException.Parse)?.at ?: ""))
        }
    }

    @Test
    fun `what changed`() = run("diffs") { case ->
        Plan.fromJson(case.text("old")!!).use { old ->
            Plan.fromJson(case.text("new")!!).use { new ->
                val diff = old.diff(new)
                assertEquals(case.text("json"), diff.json)
                assertEquals(diff, Diff.fromJson(diff.json))
                assertEquals(listOf(old.id(), old.digest(), new.digest()), listOf(diff.plan, diff.from, diff.to))
                assertEquals(case.list("changes")!!.toList(), diff.changes.map(::change))
                assertEquals(read(diff.json).list("changes").orEmpty().map { held(it.jsonObject) }, diff.changes.map(::held))
                assertEquals(case.inner("messages"), sentences(diff.changes, Change::describe))
                old.apply(diff).use { assertEquals(new.toJson(), it.toJson()) }

                val on = LocalDate.parse(case.text("on"))
                val asked = case.text("policy")?.let { Policy.fromToml(it) }.use { old.requirements(new, on, it) }
                assertEquals(case.text("requires_json"), asked.joinToString(",", "[", "]") { it.json })
                assertEquals(case.inner("requires_messages"), sentences(asked, Requirement::describe))
                case.list("requires")?.let { assertEquals(it.toList(), asked.map(::requirement)) }
                assertEquals(read("""{"all": ${case.text("requires_json")}}""").list("all")!!.map { it.jsonObject["changes"] }, asked.map { numbers(it.changes) })
            }
        }
    }

    /** A change, as the cases write one. */
    private fun change(change: Change) = JsonArray(
        listOf(
            JsonPrimitive(change.kind),
            JsonPrimitive(change.at),
            JsonPrimitive(change.substance?.word),
            JsonObject(change.args.mapValues { JsonPrimitive(it.value) }),
        ),
    )

    /** What a change is about, and what was and is written there. */
    private fun held(change: Change) = listOf(
        change.entity.kind.word,
        change.entity.id,
        change.before?.let(Json::parseToJsonElement),
        change.after?.let(Json::parseToJsonElement),
        change.isGone,
    )

    private fun held(change: JsonObject) = change.inner("entity")!!.let { entity ->
        listOf(entity.text("kind"), entity.text("id"), change["before"], change["after"], "after" !in change)
    }

    /** Something that is asked, as the cases write it. */
    private fun requirement(asked: Requirement) = JsonArray(
        listOf(
            JsonPrimitive(asked.kind.word),
            JsonPrimitive(asked.severity.word),
            JsonPrimitive(asked.part?.word),
            JsonArray(asked.events.map { JsonPrimitive(it.word) }),
            JsonArray(asked.members.map(::JsonPrimitive)),
            JsonPrimitive(asked.isMet),
        ),
    )

    private fun numbers(numbers: List<Int>) = JsonArray(numbers.map(::JsonPrimitive))

    private fun <T> sentences(said: List<T>, describe: T.(Lang) -> String) = buildJsonObject {
        for ((lang, name) in listOf(Lang.EN to "en", Lang.FR to "fr")) {
            put(name, JsonArray(said.map { JsonPrimitive(it.describe(lang)) }))
        }
    }

    private fun deadlines(case: JsonObject): List<Deadline> =
        case.text("policy")?.let { Policy.fromToml(it) }.use { policy ->
            case.text("calendar")?.let { SchoolCalendar.fromJson(it) }.use { calendar ->
                Plan.fromJson(case.text("document")!!).use { plan ->
                    val (from, to) = LocalDate.parse(case.text("from")) to LocalDate.parse(case.text("to"))
                    plan.deadlines(from, to, case.date("as_of"), policy, calendar, case.text("soon_days")?.toInt())
                }
            }
        }

    private fun event(event: JsonObject) = Event(
        EventKind.entries.first { it.word == event.text("event") },
        event.text("by")!!,
        event.text("reason"),
        State.entries.find { it.word == event.text("to") },
        event.inner("decision")?.let(::decision),
        event.inner("review")?.let(::review),
        ClosureReason.entries.find { it.word == event.text("closure") },
    )

    private fun decision(decision: JsonObject) = Decision(
        decision.text("member")!!,
        DecisionKind.entries.first { it.word == decision.text("decision") },
        decision.date("date"),
        decision.text("goals_digest"),
        decision.text("strategies_digest"),
        decision.text("reason"),
        decision.text("next_step"),
    )

    private fun review(review: JsonObject) = Review(
        review.date("date"),
        review.list("attended")?.let(::texts).orEmpty(),
        review.list("goals").orEmpty().map { it.jsonObject }.map { goal ->
            GoalReview(goal.text("goal")!!, GoalOutcome.entries.find { it.word == goal.text("outcome") }, goal.text("reason"))
        },
        PlanOutcome.entries.find { it.word == review.text("outcome") },
        review.text("reason"),
        review.date("next_review_by"),
    )

    /** All that a refusal says, as `expand-cases` writes it. */
    private fun said(refusal: Refusal) = buildJsonObject {
        put("code", refusal.code)
        put("en", refusal.describe(Lang.EN))
        put("fr", refusal.describe(Lang.FR))
        put("allowed", JsonArray(refusal.allowed.map { JsonPrimitive(it.word) }))
        put("report", refusal.report?.json)
        put("key", refusal.key)
        put("member", refusal.member)
        put("last", refusal.last?.toString())
    }

    /** Runs every case of a folder, names the ones that fail, and holds their number against `counts.json`. */
    private fun run(folder: String, case: (JsonObject) -> Unit) {
        val files = repository("target/cases/$folder").listFiles { file -> file.extension == "json" }!!.sorted()
        val cases = files.flatMap { file -> read(file.readText()).list("cases")!!.map { file.name to it.jsonObject } }
        val failures = cases.mapNotNull { (file, value) ->
            runCatching { case(value) }.exceptionOrNull()?.let { "$file: ${value.text("name")}: $it" }
        }
        assertEquals(emptyList(), failures)
        assertEquals(read(repository("tests/cases/counts.json").readText()).text(folder), cases.size.toString())
    }

    private fun triple(finding: Finding) = listOf(finding.severity.word, finding.rule, finding.at)

    /** The words that a finding marks in the text at its place; spans count code points. */
    private fun wordsOf(finding: Finding, document: JsonElement): String? {
        val (start, end) = finding.span ?: return null
        val place = finding.at.split("/").drop(1).fold(document) { inside, key ->
            if (inside is JsonArray) inside[key.toInt()] else inside.jsonObject.getValue(key)
        }
        val text = place.jsonPrimitive.content
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end))
    }

    private fun gate(word: String) = Gate.entries.first { it.word == word }

    private fun place(error: IepkitException) = when (error) {
        is IepkitException.Parse -> mapOf("code" to error.code, "at" to error.at, "line" to "${error.line}", "column" to "${error.column}")
        is IepkitException.Limit -> mapOf("code" to error.code, "at" to error.at, "line" to "${error.line}", "column" to "${error.column}")
        else -> throw AssertionError("not an error of reading: $error")
    }

    private fun read(text: String) = Json.parseToJsonElement(text).jsonObject
    private fun texts(list: JsonElement) = list.jsonArray.map { it.text() }
    private fun JsonElement.text() = jsonPrimitive.content
    private fun JsonObject.known(key: String) = this[key]?.takeIf { it !is JsonNull }
    private fun JsonObject.text(key: String) = known(key)?.text()
    private fun JsonObject.list(key: String) = known(key)?.jsonArray
    private fun JsonObject.inner(key: String) = known(key)?.jsonObject
    private fun JsonObject.date(key: String) = text(key)?.let(LocalDate::parse)
    private fun JsonObject.flag(key: String) = known(key)?.jsonPrimitive?.boolean
}
