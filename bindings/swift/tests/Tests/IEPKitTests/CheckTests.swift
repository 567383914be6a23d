import Foundation
import IEPKit
import XCTest

final class CheckTests: XCTestCase {
    func testAReportIsTyped() throws {
        let report = try check(small, asOf: on())
        XCTAssertEqual(report.iepkit, version())
        XCTAssertTrue((report.plan, report.state, report.lang, report.gates) == ("plan-1", .planning, .en, [.propose]))
        XCTAssertEqual(report.asOf.description, "2026-11-23")
        XCTAssertEqual(report.policy.id, "core")
        XCTAssertEqual(report.verdicts.complete, false)
        let finding = try XCTUnwrap(report.findings.first { $0.rule == "goal-without-owner" })
        XCTAssertTrue((finding.severity, finding.aspect, finding.gate) == (.error, .completeness, .propose))
        XCTAssertEqual(finding.at, "/goals/0")
        XCTAssertEqual(finding.entity, Entity(kind: .goal, id: "g1"))
        XCTAssertEqual(finding.id, "goal-without-owner@goal:g1")
        XCTAssertEqual(finding.args, [Argument(name: "goal", value: "g1")])
        XCTAssertEqual(finding.question, "Who will answer for this goal?")
        XCTAssertEqual(report.count(.error) + report.count(.warning) + report.count(.advice), report.findings.count)
    }

    func testTextBytesAndAPlanGiveTheSame() throws {
        let report = try check(small, asOf: on())
        XCTAssertEqual(try check(Data(small.utf8), asOf: on()), report)
        XCTAssertEqual(try Plan(json: small).check(asOf: on()), report)
        XCTAssertEqual(try Plan(yaml: small).check(asOf: on()), report)
        // A part of some bytes starts where it starts.
        let framed = Data(("  " + small + "  ").utf8)
        XCTAssertEqual(try check(framed[2..<framed.count - 2], asOf: on()), report)
        XCTAssertEqual(Set([report, try check(small, asOf: on(), policy: .core())]).count, 1)
        XCTAssertTrue(try check(small, asOf: on(), lang: .fr) != report)
    }

    func testPolicyGatesAndLanguageAreTheCallersChoice() throws {
        let policy = try Policy(toml: board + "[rules.goal-without-owner]\nseverity = \"off\"\n")
        let report = try check(small, asOf: on(), policy: policy, gates: [.activate, .close], lang: .fr)
        XCTAssertTrue((report.policy.id, report.policy.hash) == ("board", policy.hash))
        XCTAssertTrue((report.lang, report.gates) == (.fr, [.activate, .close]))
        XCTAssertTrue(!report.findings.contains { $0.rule == "goal-without-owner" })
    }

    func testManyPlansAreCheckedInOneCall() throws {
        let plans = [Data(small.utf8), Data("{".utf8), try noah(), Data()]
        let outcomes = try checkMany(plans, asOf: on())
        XCTAssertEqual(outcomes.count, 4)
        XCTAssertEqual(try outcomes[0].get(), try check(small, asOf: on()))
        XCTAssertEqual(refusal { try outcomes[1].get() }, refusal { try check("{", asOf: on()) })
        XCTAssertTrue(try outcomes[2].get().findings.isEmpty)
        XCTAssertEqual(refusal { try outcomes[3].get() }?.code, "invalid-json")
        XCTAssertTrue(try checkMany([], asOf: on()).isEmpty)
    }

    func testManyMoreBytesThanCrossAtOnceAreChecked() throws {
        let wide = Data((String(repeating: " ", count: 3 << 20) + small).utf8)
        let outcomes = try checkMany(Array(repeating: wide, count: 12) + [Data(count: 17 << 20), wide], asOf: on())
        let report = try check(wide, asOf: on())
        XCTAssertTrue(outcomes.enumerated().allSatisfy { $0 == 12 || $1 == .checked(report: report) })
        XCTAssertEqual(refusal { try outcomes[12].get() }?.code, "too-large")
    }

    func testFindingsAreACollection() throws {
        let findings = try check(small, asOf: on()).findings
        let array = Array(findings)
        XCTAssertTrue(array.count == findings.count && findings.count > 5)
        XCTAssertTrue(array.indices.allSatisfy { findings[$0] == array[$0] })
        XCTAssertTrue(findings.last == array.last && findings.reversed().first == array.last)
        XCTAssertTrue(LazyFindings(array) == findings && LazyFindings(array.dropLast()) != findings)
        XCTAssertEqual(Set([LazyFindings(array), findings]).count, 1)
        XCTAssertTrue(LazyFindings([]).isEmpty && LazyFindings([]).description == "[]")
        XCTAssertEqual(findings.description, array.description)
        XCTAssertEqual(Set(findings.map(\.id)).count, array.count)
    }

    func testAFixIsAJSONPatch() throws {
        let bare = small.replacingOccurrences(of: "\"goals\"", with: "\"period\": {\"review_by\": \"2027-06-01\"}, \"goals\"")
        let finding = try XCTUnwrap(check(bare, asOf: on()).findings.first { $0.rule == "goal-without-timeframe" })
        let operations = try XCTUnwrap(finding.fix)
        let expected = [["test", "/goals/0/id", "\"g1\""], ["add", "/goals/0/due", "\"2027-06-01\""]]
        XCTAssertEqual(operations.map { [$0.op, $0.path, $0.value] }, expected)
    }

    func testAPlanTellsAboutItself() throws {
        let plan = try Plan(json: small)
        XCTAssertTrue((plan.id, plan.state, plan.language) == ("plan-1", .planning, "en"))
        for digest in [plan.digest, plan.goalsDigest, plan.strategiesDigest] { XCTAssertTrue(digest.hasPrefix("sha256:")) }
        XCTAssertEqual(try Plan(json: plan.json).digest, plan.digest)
    }

    func testAPolicyTellsAboutItself() throws {
        XCTAssertTrue((Policy.core().id, Policy.core().version) == ("core", "1"))
        XCTAssertEqual(try Policy.builtIn(name: "core@1").hash, Policy.core().hash)
        let policy = try Policy(toml: board + "[rules.goal-without-owner]\nseverity = \"off\"\n")
        XCTAssertNil(try policy.severity(rule: "goal-without-owner"))
        XCTAssertEqual(try policy.severity(rule: "goal-without-need"), .error)
    }

    func testRulesAndSchemasAreThereToRead() throws {
        XCTAssertTrue(Set(rules().map(\.id)).count == rules().count && rules().count > 40)
        let rule = try rule(id: "goal-without-owner")
        XCTAssertTrue((rule.category, rule.fr.question) == (.ownership, "Qui sera responsable de cet objectif?"))
        XCTAssertTrue(Document.allCases.allSatisfy { schema(of: $0).contains("https://json-schema.org/draft/2020-12/schema") })
    }
}
