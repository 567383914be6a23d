import IEPKit

let plan = #"{"iepkit": 1, "id": "plan-1", "language": "en", "state": "planning", "student": {"id": "s-1"}}"#
let report = try check(plan, asOf: CivilDate(year: 2026, month: 11, day: 23))
for finding in report.findings {
    print(finding.severity, finding.at, finding.question)
}
