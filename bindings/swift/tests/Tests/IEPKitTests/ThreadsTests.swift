import Dispatch
import Foundation
import IEPKit
import XCTest

final class ThreadsTests: XCTestCase {
    func testEightThreadsAgree() throws {
        let (plan, policy, date) = try (Plan(json: small), Policy.core(), on())
        let shared = try plan.check(asOf: date, policy: policy)
        let expected = try check(small, asOf: date)
        let refused = refusal { try check("{", asOf: date) }
        let said = Said()
        DispatchQueue.concurrentPerform(iterations: 8) { _ in
            for _ in 0..<200 {
                said.add((try? plan.check(asOf: date, policy: policy)) == expected)
                said.add((try? check(small, asOf: date)).map { Array($0.findings) } == Array(expected.findings))
                said.add(refusal { try check("{", asOf: date) } == refused)
                said.add(shared.findings.elementsEqual(expected.findings))
            }
        }
        XCTAssertEqual(said.all, Array(repeating: true, count: 8 * 200 * 4))
    }

    func testEightThreadsMoveOnePlanAndAgree() throws {
        let (plan, date) = try (Plan(json: noah()), on())
        let calendar = try SchoolCalendar(json: #"{"calendar": 1}"#)
        let after = try plan.advance(.startReview, by: "teacher", asOf: date).json
        let due = try plan.deadlines(from: date, to: date, calendar: calendar)
        let steps = try plan.nextSteps(asOf: date)
        let said = Said()
        DispatchQueue.concurrentPerform(iterations: 8) { _ in
            for _ in 0..<100 {
                said.add((try? plan.advance(.startReview, by: "teacher", asOf: date).json) == after)
                said.add((try? plan.deadlines(from: date, to: date, calendar: calendar)) == due)
                said.add((try? plan.nextSteps(asOf: date)) == steps)
            }
        }
        XCTAssertEqual(said.all, Array(repeating: true, count: 8 * 100 * 3))
    }
}

/// Compiles because all that is public may go from thread to thread.
private let sendable: [any Sendable.Type] = [
    Break.self, CivilDate.self, Deadline.self, Decision.self, Event.self, Finding.self, IepkitError.self, LazyFindings.self,
    Move.self, NextSteps.self, Outcome.self, Plan.self, Policy.self, Refusal.self, Report.self, Review.self, Rule.self,
    SchoolCalendar.self, Step.self,
]

/// What the threads say, whichever comes first.
private final class Said: @unchecked Sendable {
    private let lock = NSLock()
    private(set) var all: [Bool] = []

    func add(_ one: Bool) { lock.withLock { all.append(one) } }
}
