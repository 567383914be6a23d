import Foundation
import IEPKit
import XCTest

/// Input that cannot be used ends in the typed error, with a code and a place.
final class HostileTests: XCTestCase {
    func testWhatIsNotAPlanIsAParseErrorWithItsPlace() throws {
        let error = try XCTUnwrap(refusal { try check(#"{"iepkit": 1, "id": "p", "gaols": []}"#, asOf: on()) })
        guard case .parse("unknown-key", "/gaols", 1, 26, _) = error else { return XCTFail("\(error)") }
        XCTAssertEqual(error.code, "unknown-key")
        XCTAssertEqual(error.describe(in: .en), "unknown key `gaols`; did you mean `goals`?")
        XCTAssertEqual(error.describe(in: .fr), "clé inconnue `gaols`; vouliez-vous dire `goals`?")
        XCTAssertEqual(error.description, "unknown-key: unknown key `gaols`; did you mean `goals`?")
        XCTAssertTrue([error.describe(in: .en), error.describe(in: .fr)].contains(error.localizedDescription))
        XCTAssertEqual(error.localizedDescription, error.errorDescription)
    }

    func testBytesOfAnyKindAreReadOrRefused() throws {
        let deep = String(repeating: "[", count: 100_000)
        let texts = ["", " ", "\0", "{", "[]", "null", "\u{FEFF}", "{\"iepkit\":", deep, #""\ud800""#]
        let bytes = texts.map { Data($0.utf8) } + [Data([0xFF, 0xFE, 0]), Data([0xED, 0xA0, 0x80]), Data(0...255)]
        for bytes in bytes {
            XCTAssertNotNil(refusal { try check(bytes, asOf: on()) })
            XCTAssertNotNil(refusal { try Plan(json: bytes) })
            XCTAssertNotNil(refusal { try Plan(yaml: bytes) })
        }
    }

    func testEveryCutOfAGoodPlanIsRefused() throws {
        let text = try noah()
        let end = try XCTUnwrap(text.lastIndex(of: UInt8(ascii: "}")))
        let outcomes = try checkMany((0..<end / 31).map { text.prefix($0 * 31) }, asOf: on())
        for outcome in outcomes {
            guard case .refused(.parse) = outcome else { return XCTFail("\(outcome)") }
        }
    }

    func testWhatIsTooLargeIsALimitError() throws {
        let nested = String(repeating: #"{"a":"#, count: 40) + "1" + String(repeating: "}", count: 40)
        let deep = small.dropLast(1) + #","extensions": "# + nested + "}"
        for (plan, code) in [(Data(deep.utf8), "too-deep"), (Data(count: 5 << 20), "too-large")] {
            guard case .limit(code, _, _, _, _) = refusal({ try check(plan, asOf: on()) }) else {
                return XCTFail("\(code)")
            }
        }
    }

    func testAPolicyThatCannotBeUsedSaysWhere() throws {
        let error = try XCTUnwrap(refusal { try Policy(toml: board + "[rules.goal-without-ownr]\n") })
        guard case .invalidPolicy("unknown-rule", 5, _, _) = error else { return XCTFail("\(error)") }
        XCTAssertTrue(error.describe(in: .fr).contains("goal-without-owner"))
        XCTAssertEqual(refusal { try Policy.builtIn(name: "ours") }?.code, "unknown-policy")
        let named = small.replacingOccurrences(of: "\"student\"", with: "\"policy\": \"ours\", \"student\"")
        XCTAssertEqual(refusal { try check(named, asOf: on()) }?.code, "unknown-policy")
    }

    func testANameThatNoRuleHasComesWithTheNearest() throws {
        let error = try XCTUnwrap(refusal { try rule(id: "goal-without-ownr") })
        guard case .unknownRule("unknown-rule", "goal-without-owner", _) = error else { return XCTFail("\(error)") }
        for name in ["", "\0", String(repeating: "x", count: 100_000), "été", "🧒"] {
            XCTAssertEqual(refusal { try Policy.core().severity(rule: name) }?.code, "unknown-rule")
        }
    }
}
