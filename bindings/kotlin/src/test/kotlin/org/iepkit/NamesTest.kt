package org.iepkit

import java.io.File
import java.lang.reflect.Executable
import java.lang.reflect.Method
import java.lang.reflect.Modifier
import kotlin.test.Test
import kotlin.test.assertEquals

/** The public names, as `api.txt` lists them: a name that goes, or comes, is a decision. */
class NamesTest {
    @Test
    fun `the public names are those of the listing`() {
        val listed = File("api.txt").readText()
        val found = names().joinToString("\n", postfix = "\n")
        val copy = repository("target/kotlin/api.txt").apply { writeText(found) }
        assertEquals(listed, found, "the public names changed: if that is meant, copy ${copy.normalize()} over api.txt")
    }

    private fun names(): List<String> {
        val folder = File(Report::class.java.protectionDomain.codeSource.location.toURI())
        val classes = folder.walk().filter { it.extension == "class" }
        return classes.map { it.nameWithoutExtension }.filterNot(INTERNAL::containsMatchIn).sorted()
            .map { Class.forName("org.iepkit.$it", false, javaClass.classLoader) }
            .filter { Modifier.isPublic(it.modifiers) && !it.isSynthetic }
            .flatMap(::namesOf).toList()
    }

    private fun namesOf(type: Class<*>): List<String> {
        val name = type.name.removePrefix("org.iepkit.")
        val constants = type.enumConstants.orEmpty().map { "$name.$it" }
        val members = (type.declaredConstructors.toList<Executable>() + type.declaredMethods)
            .filter { Modifier.isPublic(it.modifiers) && !it.isSynthetic }
            .map(::signature).filterNot(UNLISTED::containsMatchIn).map { "$name.$it" }
        return listOf(name) + (constants + members).sorted()
    }

    private fun signature(member: Executable): String {
        val parameters = member.parameterTypes.joinToString(prefix = "(", postfix = ")") { it.simpleName }
        return if (member is Method) "${member.name}$parameters: ${member.returnType.simpleName}" else "new$parameters"
    }

    private companion object {
        /** What UniFFI and our own lifting need among themselves. */
        val INTERNAL = Regex(
            "FfiConverter|Uniffi|UNIFFI|RustBuffer|ForeignBytes|Integrity|Disposable|Handle|Cleaner|Interface$|ErrorHandler" +
                "|InternalException|Helpers|^Lazy|^LiftingKt|Companion|\\$\\d",
        )

        /** What every data class and every handle has, and what UniFFI needs of them. */
        val UNLISTED = Regex(
            "^component\\d|^copy|^equals\\(|^hashCode\\(|^toString\\(|^values\\(|^valueOf\\(|^getEntries\\(|^destroy\\(" +
                "|[uU]niffi|Handle|Cleanable|Disposable|ByteBuffer",
        )
    }
}
