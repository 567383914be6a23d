import Foundation
import IEPKit
import XCTest

/// A plan whose every free text is a sentinel shows it in nothing that is said of it.
final class SecrecyTests: XCTestCase {
    func testThePlanSaysItWhereverItCan() throws {
        let plan = try Plan(json: secret().json)
        XCTAssertGreaterThan(plan.json.components(separatedBy: sentinel).count, 50)
    }

    func testNoReportShowsIt() throws {
        let outcomes = try checkMany(mutants(), asOf: on(), policy: .core(), gates: Gate.allCases)
        var reports = 0
        for outcome in outcomes {
            assertQuiet(outcome)
            guard case .checked(let report) = outcome else { continue }
            reports += 1
            assertQuiet(report, report.json, report.findings, report.waived)
        }
        XCTAssertGreaterThan(reports, 100)
    }

    func testNoErrorAndNoHandleShowsIt() throws {
        var codes: Set<String> = []
        for mutant in try mutants() {
            do {
                let plan = try Plan(json: mutant)
                let (next, due) = try (
                    plan.nextSteps(asOf: on(), policy: .core()), plan.deadlines(from: on(), to: on(), policy: .core())
                )
                assertQuiet(plan, next, next.json, due, plan.verify(), try toIcs(deadlines: due, asOf: on(), lang: .fr))
                let moved = refusal {
                    try plan.advance(.adjustStrategies, by: "teacher", asOf: on(), reason: sentinel, policy: .core())
                }
                if let moved { assertQuiet(moved, moved.describe(in: .fr)) }
            } catch let error as IepkitError {
                codes.insert(error.code)
                assertQuiet(error, error.localizedDescription, error as NSError)
                assertQuiet(error.describe(in: .en), error.describe(in: .fr))
            }
        }
        XCTAssertGreaterThan(codes.count, 7, "\(codes)")
    }

    func testNoErrorOfYAMLShowsIt() throws {
        for mutant in try mutants().enumerated().filter({ $0.offset % 29 == 0 }).map(\.element) {
            for text in [mutant, mutant.prefix(mutant.count / 2)] {
                if let error = refusal({ try Plan(yaml: text) }) { assertQuiet(error, error.describe(in: .fr)) }
            }
        }
    }

    func testNoErrorOfAPolicyShowsIt() throws {
        let slips = [
            "\"\(sentinel)\" = 1", "\(sentinel) = 1", "[rules.\"\(sentinel)\"]",
            "[rules.goal-without-owner]\nseverity = \"\(sentinel)\"",
        ]
        for slip in slips {
            let error = try XCTUnwrap(refusal { try Policy(toml: board + slip) })
            assertQuiet(error, error.describe(in: .fr))
        }
        for error in [refusal({ try Policy.builtIn(name: sentinel) }), refusal({ try rule(id: sentinel) })] {
            try assertQuiet(XCTUnwrap(error))
        }
    }

    func testNothingIsPrinted() throws {
        let printed = try printed {
            for mutant in try mutants() { _ = refusal { try check(mutant, asOf: on()) } }
        }
        XCTAssertEqual(printed, "")
    }
}

/// No part of it that a slip might cut off looks like an id.
private let sentinel = "Zoé «SENTINEL» dit tout"

/// Asserts that nothing shows the sentinel, in whichever way it is asked.
private func assertQuiet(_ values: Any..., line: UInt = #line) {
    for value in values {
        var shown = "\(value) \(String(describing: value)) \(String(reflecting: value)) "
        dump(value, to: &shown)
        XCTAssertFalse(shown.contains("SENTINEL") || shown.contains("Zoé"), shown, line: line)
    }
}

/// A good plan with the sentinel in every free text.
private func secret() throws -> Node {
    let definitions = try XCTUnwrap(JSONDecoder().decode(Node.self, from: Data(schema(of: .plan).utf8))["$defs"])
    var texts: [String: Bool] = [:]
    for definition in definitions.fields.values {
        for (key, type) in definition["properties"]?.fields ?? [:] {
            texts[key] = texts[key] != false && type.json.contains(#"$defs\/Text""#)
        }
    }
    func marked(_ node: Node, _ key: String) -> Node {
        switch node {
        case .object(let fields): .object(Dictionary(uniqueKeysWithValues: fields.map { ($0, marked($1, $0)) }))
        case .array(let items): .array(items.map { marked($0, key) })
        case .text where texts[key] == true: .text(sentinel)
        default: node
        }
    }
    return marked(try JSONDecoder().decode(Node.self, from: noah()), "")
}

/// The plan with one thing wrong, for every thing and several wrongs; and the plan cut short.
private func mutants() throws -> [Data] {
    let plan = try secret()
    let wrongs = [Node.text(sentinel), .number(7), .null, .array([.text(sentinel)]), .object([sentinel: .null])]
    let text = Data(plan.json.utf8)
    let cuts = stride(from: 1, to: text.count, by: 53).map { text.prefix($0) }
    return [text] + cuts + plan.places.flatMap { place in wrongs.map { Data(plan.with($0, at: place[...]).json.utf8) } }
}

/// What is printed, to either output, while something runs.
private func printed(_ work: () throws -> Void) throws -> String {
    let name = "iepkit-\(ProcessInfo.processInfo.processIdentifier)"
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(name)
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forWritingTo: file)
    fflush(nil)
    let outputs = [STDOUT_FILENO, STDERR_FILENO].map { (output: $0, copy: dup($0)) }
    for (output, _) in outputs { dup2(handle.fileDescriptor, output) }
    defer {
        fflush(nil)
        for (output, copy) in outputs {
            dup2(copy, output)
            close(copy)
        }
    }
    try work()
    fflush(nil)
    return try String(decoding: Data(contentsOf: file), as: UTF8.self)
}
