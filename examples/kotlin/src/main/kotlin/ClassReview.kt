import java.io.File
import java.time.LocalDate
import org.iepkit.IepkitException
import org.iepkit.Lang
import org.iepkit.Plan
import org.iepkit.Severity
import org.iepkit.count
import org.iepkit.describe
import org.iepkit.fromYaml

/** What to bring to the next meetings: checks every plan of a folder on a date, and prints the questions of what is in error. */
object ClassReview {
    @JvmStatic
    fun main(arguments: Array<String>) {
        val (folder, date) = arguments
        val plans = File(folder).listFiles { file -> file.extension == "yaml" }.orEmpty().sortedBy { it.name }
        plans.forEach { review(it, LocalDate.parse(date)) }
    }

    /** Prints how a plan stands, and the questions for the meeting, each once. */
    private fun review(plan: File, on: LocalDate) {
        val report = try {
            Plan.fromYaml(plan.readBytes()).use { it.check(on) }
        } catch (error: IepkitException) {
            return println("${plan.name}: ${error.describe(Lang.EN)}")
        }
        println("${plan.name}: errors ${report.count(Severity.ERROR)}, warnings ${report.count(Severity.WARNING)}")
        val errors = report.findings.filter { it.severity == Severity.ERROR }
        errors.map { it.question }.distinct().forEach { println("  $it") }
    }
}
