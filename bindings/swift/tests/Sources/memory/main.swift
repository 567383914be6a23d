// Fails when memory grows with the number of calls, on Linux: `memory ROUNDS`. Nothing else runs in this program.

import Foundation
import IEPKit

let tiny = Data(#"{"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"}}"#.utf8)
let policy = "policy = 1\nid = \"board\"\nversion = \"1\"\nextends = \"core@1\"\n"
let started = #"""
    {"iepkit": 1, "id": "p", "language": "en", "state": "assessing", "student": {"id": "s"},
     "team": [{"id": "t", "role": "teacher"}], "period": {"starts": "2026-10-05", "review_by": "2026-11-20"}}
    """#
let date = try CivilDate(year: 2026, month: 11, day: 23)

/// Every sort of thing that crosses: reports, findings, errors, handles, texts.
func calls(_ rounds: Int) throws {
    for round in 0..<rounds {
        let report = try check(tiny, asOf: date)
        switch round % 14 {
        case 0: _ = try Plan(json: tiny).check(asOf: date).findings.map(\.question)
        case 1: refused { try check("{", asOf: date) }
        case 2: _ = try check(tiny, asOf: date, policy: Policy(toml: policy), gates: Gate.allCases, lang: .fr)
        case 3: _ = try checkMany([tiny, Data(), tiny], asOf: date)
        case 4: refused { try rule(id: "none") }
        case 5: refused { try CivilDate(year: 2026, month: 2, day: 30) }
        case 7: _ = try Plan(json: started).advance(.recordFindings, by: "t", asOf: date)
        case 8: refused { try Plan(json: started).advance(.activate, by: "t", asOf: date) }
        case 9: _ = try Plan(json: started).nextSteps(asOf: date).steps.map(\.finding.question)
        case 10: _ = try toIcs(deadlines: Plan(json: started).deadlines(from: date, to: date), asOf: date, lang: .fr)
        case 11: _ = try SchoolCalendar(json: #"{"calendar": 1}"#).nextSchoolDay(date: date)
        case 12:
            let plan = try Plan(json: started)
            let diff = try plan.diff(to: plan.advance(.recordFindings, by: "t", asOf: date))
            _ = try plan.apply(Diff(json: diff.json)).diff(to: plan).changes
            refused { try Plan(json: tiny).apply(diff) }
        case 13:
            let plan = try Plan(json: started)
            _ = try plan.requirements(to: plan.advance(.recordFindings, by: "t", asOf: date), asOf: date)
        case 6: _ = try (rule(id: report.findings[0].rule), Plan(json: tiny).json)
        default: _ = LazyFindings(report.findings) == report.findings
        }
    }
}

func refused(_ work: () throws -> some Any) {
    do {
        _ = try work()
        fatalError("it should be refused")
    } catch {}
}

/// What the process holds in memory, in KiB.
func resident() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    guard let size = line.flatMap({ Int($0.filter(\.isNumber)) }) else { fatalError("no size in \(status)") }
    return size
}

guard CommandLine.arguments.count == 2, let rounds = Int(CommandLine.arguments[1]) else { fatalError("usage: memory ROUNDS") }
try calls(5_000)
let before = try resident()
try calls(rounds)
let grown = try resident() - before
print("\(rounds) rounds: grown by \(grown) KiB")
// However many rounds: over a hundred thousand, a small text left behind by one sort of call would show.
exit(grown < 1_024 ? 0 : 1)
