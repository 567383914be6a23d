package org.iepkit

import java.time.LocalDate
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

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

    private fun triple(finding: Finding) = listOf(word(finding.severity), finding.rule, finding.at)

    private fun word(value: Enum<*>) = value.name.lowercase().replace('_', '-')

    private fun gate(word: String) = Gate.entries.first { word(it) == word }

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
    private fun JsonObject.flag(key: String) = known(key)?.jsonPrimitive?.boolean
}
