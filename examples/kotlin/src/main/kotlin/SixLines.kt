import java.time.LocalDate
import org.iepkit.check

fun main() {
    val plan = """{"iepkit": 1, "id": "plan-1", "language": "en", "state": "planning", "student": {"id": "s-1"}}"""
    val report = check(plan, LocalDate.parse("2026-11-23"))
    report.findings.forEach { println("${it.severity} ${it.at} ${it.question}") }
}
