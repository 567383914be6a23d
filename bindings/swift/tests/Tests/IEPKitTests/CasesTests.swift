import Foundation
import IEPKit
import XCTest

/// The cases that every language runs, written in full by `expand-cases` from `tests/cases`.
final class CasesTests: XCTestCase {
    func testWhatIsFoundInAPlan() throws {
        let (ran, expected) = try (each("rules", run: found), counts().rules)
        XCTAssertEqual(ran, expected)
    }

    func testWhatReadsAsAPlan() throws {
        let (ran, expected) = try (each("reading", run: read), counts().reading)
        XCTAssertEqual(ran, expected)
    }

    func testWhatReadsAsAPolicy() throws {
        let (ran, expected) = try (each("policies", run: readPolicy), counts().policies)
        XCTAssertEqual(ran, expected)
    }
}

private func found(in test: RuleCase) throws {
    let name = test.name
    let policy = try test.policy.map { try Policy(toml: $0) }
    let gates = try test.gates?.map { word in try XCTUnwrap(Gate.allCases.first { "\($0)" == word }) }
    let report = try check(test.document, asOf: XCTUnwrap(CivilDate(test.on)), policy: policy, gates: gates)
    XCTAssertEqual(bytes(report.json), bytes(test.report), name)
    XCTAssertEqual(report.findings.map(judgement), test.findings, name)
    XCTAssertTrue(test.waived == nil || report.waived.map(judgement) == test.waived, name)
    XCTAssertTrue(test.notRun == nil || report.notRun.map { [$0.rule, $0.reason] } == test.notRun, name)
    let verdicts = report.verdicts
    let judged = Judged(complete: verdicts.complete, compliant: verdicts.compliant, sound: verdicts.sound)
    XCTAssertTrue(test.verdicts == nil || judged == test.verdicts, name)
}

private func read(_ test: ReadingCase) throws {
    let name = test.name
    let read = { try test.format == "yaml" ? Plan(yaml: test.document) : Plan(json: test.document) }
    if let expected = test.error {
        XCTAssertTrue(try XCTUnwrap(refusal(read), name).found.isAs(expected), name)
        return
    }
    let plan = try read()
    XCTAssertEqual(bytes(plan.json), try bytes(XCTUnwrap(test.json)), name)
    XCTAssertEqual(try bytes(Plan(json: plan.json).json), bytes(plan.json), name)
    XCTAssertTrue(try test.sameAs == nil || bytes(Plan(json: test.sameAs ?? "").json) == bytes(plan.json), name)
}

private func readPolicy(_ test: PolicyCase) throws {
    let name = test.name
    if let expected = test.error {
        XCTAssertTrue(try XCTUnwrap(refusal { try Policy(toml: test.text) }, name).found.isAs(expected), name)
    } else {
        XCTAssertEqual(try Policy(toml: test.text).hash, test.hash, name)
    }
}

private struct RuleCase: Decodable {
    let name, document, on, report: String
    let policy: String?
    let gates: [String]?
    let findings: [[String]]
    let waived, notRun: [[String]]?
    let verdicts: Judged?
}

private struct Judged: Decodable, Equatable {
    let complete, compliant, sound: Bool?
}

private struct ReadingCase: Decodable {
    let name, document, format: String
    let json, sameAs: String?
    let error: Found?
}

private struct PolicyCase: Decodable {
    let name, text: String
    let hash: String?
    let error: Found?
}

/// An error, as cases speak of one; what a case leaves out is not compared.
private struct Found: Decodable {
    let code: String
    let at: String?
    let line, column: Int32?

    func isAs(_ expected: Found) -> Bool {
        code == expected.code && (expected.at == nil || at == expected.at)
            && (expected.line == nil || line == expected.line) && (expected.column == nil || column == expected.column)
    }
}

/// How many cases there are of each sort.
private struct Counts: Decodable {
    let rules, reading, policies: Int
}

private struct File<Case: Decodable>: Decodable {
    let cases: [Case]
}

extension IepkitError {
    fileprivate var found: Found {
        switch self {
        case .parse(let code, let at, let line, let column, _), .limit(let code, let at, let line, let column, _):
            Found(code: code, at: at, line: line, column: column)
        case .invalidPolicy(let code, let line, let column, _):
            Found(code: code, at: nil, line: line, column: column)
        case .invalidDate(let code, _), .unknownRule(let code, _, _):
            Found(code: code, at: nil, line: nil, column: nil)
        }
    }
}

/// Runs every case of a sort, and says how many there are.
private func each<Case: Decodable>(_ sort: String, run: (Case) throws -> Void) throws -> Int {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    var ran = 0
    for file in try FileManager.default.contentsOfDirectory(atPath: place("target/cases/\(sort)").path) {
        let cases = try decoder.decode(File<Case>.self, from: repository("target/cases/\(sort)/\(file)")).cases
        try cases.forEach(run)
        ran += cases.count
    }
    return ran
}

private func counts() throws -> Counts {
    try JSONDecoder().decode(Counts.self, from: repository("tests/cases/counts.json"))
}

private func judgement(_ finding: Finding) -> [String] { ["\(finding.severity)", finding.rule, finding.at] }

/// The bytes of a text: as texts, two ways to write an accent would be equal.
private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
