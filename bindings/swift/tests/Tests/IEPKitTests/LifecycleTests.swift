import Foundation
import IEPKit
import XCTest

/// The life of a plan, and what is due, as an app uses them.
final class LifecycleTests: XCTestCase {
    /// What the pages show.
    func testTheLifeOfAPlan() throws {
        let (plan, date) = try (repaired(), on())
        // Page: life
        let proposed = try plan.advance(.propose, by: "principal", asOf: date)
        let decision = Decision(member: "mother", decision: .agree)
        let agreed = try proposed.advance(.decide, by: "principal", asOf: date, decision: decision)
        do {
            _ = try agreed.advance(.activate, by: "mother", asOf: date)
        } catch IepkitError.refused(let refusal) {
            print(refusal.describe(in: .en), refusal.allowed, refusal.report?.count(.error) ?? 0)
        }
        for step in try agreed.nextSteps(asOf: date).steps {
            print(step.who, step.finding.question)
        }
        // End
        XCTAssertEqual([plan.state, proposed.state, agreed.state], [.planning, .proposed, .proposed])
        XCTAssertFalse(try agreed.nextSteps(asOf: date).isReady)
    }

    /// What the pages show.
    func testWhatIsDue() throws {
        let (plan, date) = try (Plan(json: noah()), on())
        // Page: due
        let holidays = #"{"calendar": 1, "holidays": [{"from": "2026-12-21", "to": "2027-01-04"}]}"#
        let due = try plan.deadlines(
            from: date, to: CivilDate(year: 2027, month: 1, day: 31), calendar: SchoolCalendar(json: holidays))
        for deadline in due {
            print(deadline.due, deadline.standing, deadline.describe(in: .en))
        }
        let text = try toIcs(deadlines: due, asOf: date, lang: .en)
        // End
        XCTAssertEqual(text.components(separatedBy: "BEGIN:VEVENT").count - 1, due.count)
        XCTAssertFalse(due.isEmpty)
    }

    /// What the pages show.
    func testWhatChanged() throws {
        let (plan, adjusted, date) = try (Plan(json: noah()), harder(), on())
        // Page: diff
        let diff = plan.diff(to: adjusted)
        for change in diff.changes {
            print(change.describe(in: .en))
        }
        for asked in try plan.requirements(to: adjusted, asOf: date) {
            print(asked.severity, asked.describe(in: .en))
        }
        print(try plan.apply(Diff(json: diff.json)).digest == diff.to)  // true
        // End
        XCTAssertEqual(diff.changes.map { $0.describe(in: .en) }, ["target of goal `g-start` lowered from 2 to 1 min"])
        XCTAssertEqual(try plan.apply(diff).digest, adjusted.digest)
        XCTAssertTrue(diff.touches(.goals) && !diff.touches(.strategies))
    }

    func testThePagesShowWhatRunsHere() throws {
        let source = try String(contentsOfFile: #filePath, encoding: .utf8)
        for name in ["life", "diff", "due"] {
            let start = try XCTUnwrap(source.range(of: "// Page: \(name)\n"))
            let end = try XCTUnwrap(source[start.upperBound...].range(of: "        // End"))
            let lines = source[start.upperBound..<end.lowerBound].split(separator: "\n").map { $0.dropFirst(8) }
            let shown = "```swift\n" + lines.joined(separator: "\n") + "\n```"
            XCTAssertTrue(try text("bindings/swift/README.md").contains(shown), name)
            let french = try text("bindings/swift/LISEZMOI.md").replacingOccurrences(of: ".fr", with: ".en")
            XCTAssertTrue(french.contains(shown), name)
        }
    }

    func testARefusalSaysWhatMayHappenInstead() throws {
        let plan = try repaired()
        guard case .refused(let why) = refusal({ try plan.advance(.activate, by: "teacher", asOf: on()) }) else {
            return XCTFail("it was not refused")
        }
        XCTAssertEqual(why.code, "not-a-move")
        XCTAssertEqual(why.allowed, plan.allowed.map(\.event))
        XCTAssertEqual(plan.allowed.first?.describe(in: .fr), "proposer le plan")
    }

    func testABlockedMoveBringsItsReport() throws {
        let error = refusal { try Plan(json: small).advance(.propose, by: "nobody", asOf: on()) }
        guard case .refused(let stranger) = error else { return XCTFail("\(String(describing: error))") }
        XCTAssertEqual(stranger.member, "nobody")
        let plan = small.replacingOccurrences(of: #""needs""#, with: #""team": [{"id": "t", "role": "teacher"}], "needs""#)
        let blocked = refusal { try Plan(json: plan).advance(.propose, by: "t", asOf: on(), lang: .fr) }
        guard case .refused(let why) = blocked else { return XCTFail("\(String(describing: blocked))") }
        XCTAssertEqual(why.report?.lang, .fr)
        XCTAssertGreaterThan(why.report?.count(.error) ?? 0, 0)
        XCTAssertEqual(blocked?.describe(in: .fr), why.describe(in: .fr))
    }

    func testAnEventThatDoesNotReadSaysWhere() throws {
        let plan = try repaired()
        let slips: [(Event, String, String)] = [
            (Event(event: .propose, by: "not an id"), "bad-id", "/by"),
            (Event(event: .decide, by: "a", decision: Decision(member: "", decision: .agree)), "missing-key", "/decision"),
            (Event(event: .completeReview, by: "a", review: Review(attended: [" x"])), "bad-id", "/review/attended/0"),
        ]
        for (event, code, at) in slips {
            guard case .parse(code, at, _, _, _) = refusal({ try plan.advance(event: event, asOf: on()) }) else {
                XCTFail("\(code) \(at)")
                continue
            }
        }
    }

    func testTheTableOfMovesAndTheWords() throws {
        XCTAssertEqual(moves().count, 24)
        XCTAssertEqual(Set(moves().map(\.event)), Set(EventKind.allCases))
        XCTAssertEqual(EventKind.startReview.word, "start-review")
        for event in EventKind.allCases { XCTAssertEqual(EventKind(word: event.word), event) }
        XCTAssertEqual(GoalOutcome.continue.word, "continue")
        XCTAssertNil(State(word: "underReview"))
    }

    func testACalendarKnowsTheSchoolDays() throws {
        let calendar = try SchoolCalendar(json: #"{"calendar": 1, "holidays": [{"from": "2026-12-21", "to": "2027-01-04"}]}"#)
        let eve = try CivilDate(year: 2026, month: 12, day: 24)
        XCTAssertFalse(try calendar.isSchoolDay(date: eve))
        XCTAssertEqual(try calendar.nextSchoolDay(date: eve), CivilDate("2027-01-05"))
        XCTAssertEqual(try calendar.addSchoolDays(date: eve, days: 2), CivilDate("2027-01-06"))
        XCTAssertEqual(try calendar.addSchoolDays(date: eve, days: .min), eve)
        XCTAssertEqual(try calendar.schoolDays(from: eve, to: try XCTUnwrap(CivilDate("2027-01-06"))), 2)
        guard case .parse("unknown-key", "/holiday", _, _, _) = refusal({ try SchoolCalendar(json: #"{"holiday": 1}"#) })
        else { return XCTFail("it was read") }
    }

    func testAWindowThatEndsBeforeItStartsIsRefused() throws {
        let error = refusal { try Plan(json: noah()).deadlines(from: on(), to: try XCTUnwrap(CivilDate("2026-11-22"))) }
        XCTAssertEqual(error?.code, "ends-before-start")
    }

    func testADiffThatDoesNotFitIsRefusedWithItsPlace() throws {
        let (plan, adjusted) = try (Plan(json: noah()), harder())
        let diff = plan.diff(to: adjusted)
        let error = refusal { try adjusted.apply(diff) }
        guard case .invalidDiff("other-plan", "/goals/0/criterion/at_most", _) = error else {
            return XCTFail("\(String(describing: error))")
        }
        XCTAssertEqual(error?.describe(in: .fr), "ce plan n'est pas celui dont partent ces changements")
        let edited = diff.json.replacingOccurrences(of: #""after":1"#, with: #""after":3"#)
        XCTAssertEqual(refusal { try plan.apply(Diff(json: edited)) }?.code, "broken-diff")
        guard case .parse("unknown-key", "/gaols", _, _, _) = refusal({ try Diff(json: #"{"plan": "p", "gaols": []}"#) })
        else { return XCTFail("it was read") }
    }

    func testNothingOfADiffShowsAFreeTextButWhatItHolds() throws {
        let plan = try Plan(json: small)
        let told = try Plan(json: small.replacingOccurrences(of: "Finish written work", with: "Zoé SENTINEL"))
        for diff in [plan.diff(to: told), told.diff(to: plan)] {
            var said: [Any] = [diff, try plan.requirements(to: told, asOf: on()), try XCTUnwrap(diff.changes.first)]
            said.append(try XCTUnwrap(refusal { try Diff(json: String(diff.json.dropFirst())) }))
            for one in said {
                var shown = "\(one) \(String(reflecting: one)) "
                dump(one, to: &shown)
                XCTAssertFalse(shown.contains("SENTINEL"), shown)
            }
            XCTAssertTrue(diff.json.contains("SENTINEL"))
        }
    }

    func testNothingOfAMoveShowsAFreeText() throws {
        let sentinel = "Zoé «SENTINEL» dit tout"
        let goal = GoalReview(goal: "g", outcome: .close, reason: sentinel)
        let decision = Decision(member: "m", decision: .refuse, reason: sentinel, nextStep: sentinel)
        let event = Event(
            event: .decide, by: "teacher", reason: sentinel, decision: decision,
            review: Review(goals: [goal], outcome: .keep, reason: sentinel))
        let plan = try repaired()
        var said: [Any] = [event, decision, goal, try XCTUnwrap(event.review)]
        said.append(try XCTUnwrap(refusal { try plan.advance(event: event, asOf: on()) }))
        said += try plan.deadlines(from: on(), to: on()) as [Any]
        for one in said {
            var shown = "\(one) \(String(reflecting: one)) "
            dump(one, to: &shown)
            XCTAssertFalse(shown.contains("SENTINEL") || shown.contains("Zoé"), shown)
        }
    }
}

/// A good plan, with a goal made harder.
private func harder() throws -> Plan {
    let text = try String(decoding: noah(), as: UTF8.self)
    return try Plan(json: text.replacingOccurrences(of: #""at_most": 2"#, with: #""at_most": 1"#))
}

/// A plan that is ready to be proposed, with a principal and a mother on its team.
private func repaired() throws -> Plan {
    try Plan(yaml: repository("examples/plans/repaired.yaml"))
}
