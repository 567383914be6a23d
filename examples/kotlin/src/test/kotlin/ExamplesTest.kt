import java.io.ByteArrayOutputStream
import java.io.File
import java.io.PrintStream
import kotlin.io.path.createTempDirectory
import kotlin.io.path.writeText
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

class ExamplesTest {
    @Test
    fun `six lines tell what a plan lacks`() {
        val lines = printed(::main)
        assertTrue("ERROR /needs What does the child need most this year?" in lines, "$lines")
    }

    @Test
    fun `the page of the package starts with the six lines`() {
        val lines = File("src/main/kotlin/SixLines.kt").readText()
        assertTrue(File("../../bindings/kotlin/README.md").readText().startsWith("# iepkit for Kotlin and Java\n\n```kotlin\n$lines```\n"))
    }

    @Test
    fun `a class is reviewed in the order of its plans`() {
        val expected = File("../class-review.txt").readLines()
        assertEquals(expected, printed { ClassReview.main(arrayOf("../plans", "2026-11-23")) })
    }

    @Test
    fun `what comes next is told of every plan`() {
        val expected = File("../what-next.txt").readLines()
        assertEquals(expected, printed { WhatNext.main(arrayOf("../plans", "2026-11-23", "2027-01-31")) })
    }

    @Test
    fun `a plan that does not read is told, and the others are reviewed`() {
        val folder = createTempDirectory()
        folder.resolve("a.yaml").writeText("iepkit: 1\nid: 'not an id'\n")
        folder.resolve("b.yaml").writeText(File("../plans/repaired.yaml").readText())
        val lines = printed { ClassReview.main(arrayOf(folder.toString(), "2026-11-23")) }
        assertTrue(lines[0].startsWith("a.yaml: an id is 1 to 64 letters"), "$lines")
        assertEquals("b.yaml: errors 0, warnings 0", lines[1])
    }

    private fun printed(program: () -> Unit): List<String> {
        val out = ByteArrayOutputStream()
        val stdout = System.out
        System.setOut(PrintStream(out, true, Charsets.UTF_8))
        try {
            program()
        } finally {
            System.setOut(stdout)
        }
        return out.toString(Charsets.UTF_8).lines().filter(String::isNotEmpty)
    }
}
