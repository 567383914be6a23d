package org.iepkit

import java.time.LocalDate
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue

/** Input that cannot be used ends in the typed error, with a code and a place. */
class HostileTest {
    @Test
    fun `what is not a plan is a parse error with its place`() {
        val error = assertFailsWith<IepkitException.Parse> { check("""{"iepkit": 1, "id": "p", "gaols": []}""", ON) }
        assertEquals("unknown-key", error.code)
        assertEquals("/gaols", error.at)
        assertEquals(1 to 26, error.line to error.column)
        assertEquals("code=unknown-key, at=/gaols, line=1, column=26", error.message)
        assertEquals("unknown key `gaols`; did you mean `goals`?", error.describe(Lang.EN))
        assertEquals("clé inconnue `gaols`; vouliez-vous dire `goals`?", error.describe(Lang.FR))
    }

    @Test
    fun `bytes of any kind are read or refused, never worse`() {
        val samples = listOf("", " ", "\u0000", "{", "[]", "null", "\uFEFF", "{\"iepkit\":", "[".repeat(100_000), "\"\\ud800\"")
        val documents = samples.map(String::encodeToByteArray) + byteArrayOf(-1, -2, 0) + ByteArray(64) { it.toByte() }
        for (document in documents) {
            val read = listOf({ check(document, ON) }, { Plan.fromJson(document) }, { Plan.fromYaml(document) })
            for (attempt in read) assertFailsWith<IepkitException> { attempt() }
        }
    }

    @Test
    fun `every cut of a good plan is refused`() {
        val bytes = NOAH.trimEnd().encodeToByteArray()
        val outcomes = checkMany((0 until bytes.size step 37).map(bytes::copyOf), ON)
        assertTrue(outcomes.all { it is Outcome.Refused && it.error is IepkitException.Parse })
    }

    @Test
    fun `what is too large is a limit error`() {
        val deep = SMALL.dropLast(1) + ""","extensions": """ + "{\"a\":".repeat(40) + "1" + "}".repeat(41)
        val error = assertFailsWith<IepkitException.Limit> { check(deep, ON) }
        assertEquals("too-deep", error.code)
        assertEquals("too-large", assertFailsWith<IepkitException.Limit> { check(ByteArray(5 shl 20), ON) }.code)
    }

    @Test
    fun `a date outside the calendar of plans is a date error`() {
        val dates = listOf(LocalDate.MIN, LocalDate.MAX, LocalDate.of(0, 1, 1), LocalDate.of(-1, 12, 31), LocalDate.of(10_000, 1, 1))
        for (date in dates) {
            val error = assertFailsWith<IepkitException.InvalidDate>("$date") { check(SMALL, date) }
            assertEquals("bad-date", error.code)
            assertFailsWith<IepkitException.InvalidDate>("$date") { checkMany(emptyList(), date) }
            assertFailsWith<IepkitException.InvalidDate>("$date") { Plan.fromJson(SMALL).use { it.check(date) } }
        }
        for (date in listOf(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))) assertEquals(date, check(SMALL, date).asOf)
    }

    @Test
    fun `a policy that cannot be used says where`() {
        val error = assertFailsWith<IepkitException.InvalidPolicy> {
            Policy.fromToml("policy = 1\nid = \"b\"\nversion = \"1\"\nextends = \"core@1\"\n[rules.goal-without-ownr]\n")
        }
        assertEquals("unknown-rule" to 5, error.code to error.line)
        assertTrue("goal-without-owner" in error.describe(Lang.EN))
        assertEquals("unknown-policy", assertFailsWith<IepkitException.InvalidPolicy> { Policy.builtIn("ours") }.code)
        val named = SMALL.replace("\"student\"", "\"policy\": \"ours\", \"student\"")
        assertEquals("unknown-policy", assertFailsWith<IepkitException.InvalidPolicy> { check(named, ON) }.code)
    }

    @Test
    fun `a name that no rule has comes with the nearest`() {
        val error = assertFailsWith<IepkitException.UnknownRule> { rule("goal-without-ownr") }
        assertEquals("goal-without-owner", error.nearest)
        assertEquals("règle inconnue `goal-without-ownr`; vouliez-vous dire `goal-without-owner`?", error.describe(Lang.FR))
        Policy.core().use { core -> assertFailsWith<IepkitException.UnknownRule> { core.severity("x".repeat(100_000)) } }
    }
}
