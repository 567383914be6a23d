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

    func testHowASentenceIsRead() throws {
        let (ran, expected) = try (each("wording", run: readInWords), counts().wording)
        XCTAssertEqual(ran, expected)
    }

    func testWhatAMoveLeadsTo() throws {
        let (ran, expected) = try (each("moves", run: move), counts().moves)
        XCTAssertEqual(ran, expected)
    }

    func testWhatIsDue() throws {
        let (ran, expected) = try (each("deadlines", run: due), counts().deadlines)
        XCTAssertEqual(ran, expected)
    }

    func testWhatChanged() throws {
        let (ran, expected) = try (each("diffs", run: changed), counts().diffs)
        XCTAssertEqual(ran, expected)
    }
}

private func readInWords(_ test: WordingCase) throws {
    let name = test.name
    let lang = test.lang == "fr" ? Lang.fr : Lang.en
    if let grade = StrategyGrade(word: test.grade) {
        let reading = readStrategy(text: test.text, lang: lang)
        XCTAssertEqual(reading.grade, grade, name)
        XCTAssertEqual(reading.missing.map(\.part.word), test.missing, name)
        XCTAssertEqual(bytes(reading.json), bytes(test.json), name)
    } else {
        let reading = readGoal(text: test.text, lang: lang)
        XCTAssertEqual(reading.grade.word, test.grade, name)
        XCTAssertEqual(reading.missing.map(\.part.word), test.missing, name)
        XCTAssertEqual(bytes(reading.json), bytes(test.json), name)
        XCTAssertEqual(reading.criterion, suggestCriterion(text: test.text, lang: lang).criterion, name)
    }
}

private func move(_ test: MoveCase) throws {
    let name = test.name
    let (plan, date) = try (Plan(json: test.document), XCTUnwrap(CivilDate(test.on)))
    let policy = try test.policy.map { try Policy(toml: $0) }
    let event = try JSONDecoder.ofCases.decode(AskedEvent.self, from: Data(test.event.utf8))
    let advance = { try plan.advance(event: event.asked(), asOf: date, policy: policy) }
    if let expected = test.refused {
        guard case .refused(let why) = refusal(advance) else { return XCTFail(name) }
        XCTAssertEqual(Refused(why), expected, name)
        XCTAssertEqual(why.code, test.refusal?.code, name)
    } else {
        let after = try advance()
        XCTAssertEqual(after.state.word, test.to, name)
        XCTAssertEqual(bytes(after.json), try bytes(XCTUnwrap(test.after)), name)
    }
    XCTAssertEqual(try bytes(plan.nextSteps(asOf: date, policy: policy).json), bytes(test.next), name)
    XCTAssertEqual(plan.allowed.map(\.event.word), test.allowed, name)
    let breaks = plan.verify().map { [$0.kind.word, $0.at, $0.describe(in: .en), $0.describe(in: .fr)] }
    XCTAssertEqual(breaks, test.breaks, name)
    XCTAssertEqual(plan.replay()?.word, test.replayed, name)
    XCTAssertEqual(plan.historyDigest, test.historyDigest, name)
}

private func due(_ test: DeadlineCase) throws {
    let name = test.name
    let from = try XCTUnwrap(CivilDate(test.from))
    let list = {
        try Plan(json: test.document).deadlines(
            from: from, to: XCTUnwrap(CivilDate(test.to)), asOf: test.asOf.flatMap { CivilDate($0) },
            policy: test.policy.map { try Policy(toml: $0) }, calendar: test.calendar.map { try SchoolCalendar(json: $0) },
            soonDays: test.soonDays)
    }
    if let expected = test.error {
        let found = try XCTUnwrap(refusal(list), name).found
        XCTAssertTrue(found.code == expected.code && (found.at ?? "") == (expected.at ?? ""), name)
        return
    }
    let found = try list()
    let compared = found.filter { test.kinds?.contains($0.kind.word) ?? true }
    XCTAssertEqual(compared.map(Expected.init), test.due, name)
    XCTAssertEqual(found.map { bytes($0.json) }, test.deadlines?.map(bytes), name)
    XCTAssertEqual(found.map { $0.describe(in: .en) }, test.en, name)
    XCTAssertEqual(found.map { $0.describe(in: .fr) }, test.fr, name)
    XCTAssertEqual(try toIcs(deadlines: found, asOf: from, lang: .en), test.icsEn, name)
    XCTAssertEqual(try toIcs(deadlines: found, asOf: from, lang: .fr), test.icsFr, name)
}

private func found(in test: RuleCase) throws {
    let name = test.name
    let policy = try test.policy.map { try Policy(toml: $0) }
    let gates = try test.gates?.map { word in try XCTUnwrap(Gate.allCases.first { "\($0)" == word }) }
    let report = try check(test.document, asOf: XCTUnwrap(CivilDate(test.on)), policy: policy, gates: gates)
    XCTAssertEqual(bytes(report.json), bytes(test.report), name)
    XCTAssertEqual(report.findings.map(judgement), test.findings, name)
    let document = try JSONSerialization.jsonObject(with: Data(test.document.utf8))
    XCTAssertEqual(report.findings.compactMap { words(of: $0, in: document) }, test.words ?? [], name)
    XCTAssertTrue(test.waived == nil || report.waived.map(judgement) == test.waived, name)
    XCTAssertTrue(test.notRun == nil || report.notRun.map { [$0.rule, $0.reason] } == test.notRun, name)
    let verdicts = report.verdicts
    let judged = Judged(complete: verdicts.complete, compliant: verdicts.compliant, sound: verdicts.sound)
    XCTAssertTrue(test.verdicts == nil || judged == test.verdicts, name)
}

/// The words that a finding marks in the text at its place; spans count Unicode scalars.
private func words(of finding: Finding, in document: Any) -> String? {
    guard let span = finding.span else { return nil }
    let place = finding.at.split(separator: "/").reduce(document as Any?) { inside, key in
        if let list = inside as? [Any] { return Int(key).map { list[$0] } }
        return (inside as? [String: Any])?[String(key)]
    }
    let scalars = (place as? String)?.unicodeScalars.dropFirst(Int(span.start)).prefix(Int(span.end - span.start))
    return scalars.map { String(String.UnicodeScalarView($0)) }
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
    let words: [String]?
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

private struct MoveCase: Decodable {
    let name, document, on, event, next: String
    let policy, to, after, replayed, historyDigest: String?
    let refusal: Found?
    let refused: Refused?
    let allowed: [String]
    let breaks: [[String]]
}

/// All that a refusal says.
private struct Refused: Decodable, Equatable {
    let code, en, fr: String
    let allowed: [String]
    let report, key, member, last: String?

    init(_ refusal: Refusal) {
        (code, en, fr) = (refusal.code, refusal.describe(in: .en), refusal.describe(in: .fr))
        allowed = refusal.allowed.map(\.word)
        (report, key, member, last) = (refusal.report?.json, refusal.key, refusal.member, refusal.last?.description)
    }
}

/// An event, as a case writes it.
private struct AskedEvent: Decodable {
    let event, by: String
    let reason, to, closure: String?
    let decision: AskedDecision?
    let review: AskedReview?

    func asked() throws -> Event {
        Event(
            event: try XCTUnwrap(EventKind(word: event)), by: by, reason: reason, to: to.flatMap(State.init(word:)),
            decision: try decision?.asked(), review: review?.asked(), closure: closure.flatMap(ClosureReason.init(word:)))
    }
}

private struct AskedDecision: Decodable {
    let member, decision: String
    let date, goalsDigest, strategiesDigest, reason, nextStep: String?

    func asked() throws -> Decision {
        Decision(
            member: member, decision: try XCTUnwrap(DecisionKind(word: decision)), date: date.flatMap { CivilDate($0) },
            goalsDigest: goalsDigest, strategiesDigest: strategiesDigest, reason: reason, nextStep: nextStep)
    }
}

private struct AskedReview: Decodable {
    let date, outcome, reason, nextReviewBy: String?
    let attended: [String]?
    let goals: [AskedGoal]?

    struct AskedGoal: Decodable {
        let goal: String
        let outcome, reason: String?
    }

    func asked() -> Review {
        Review(
            date: date.flatMap { CivilDate($0) }, attended: attended ?? [],
            goals: goals?.map {
                GoalReview(goal: $0.goal, outcome: $0.outcome.flatMap(GoalOutcome.init(word:)), reason: $0.reason)
            } ?? [],
            outcome: outcome.flatMap(PlanOutcome.init(word:)), reason: reason,
            nextReviewBy: nextReviewBy.flatMap { CivilDate($0) })
    }
}

private struct WordingCase: Decodable {
    let name, lang, text, grade, json: String
    let missing: [String]
}

private struct DeadlineCase: Decodable {
    let name, document, from, to: String
    let asOf, policy, calendar, icsEn, icsFr: String?
    let soonDays: Int32?
    let kinds, deadlines, en, fr: [String]?
    let due: [Expected]?
    let error: Found?
}

/// What is due: its kind, its date, its place, how it stands, and who has to act.
private struct Expected: Decodable, Equatable {
    let parts, who: [String]

    init(_ deadline: Deadline) {
        parts = [deadline.kind.word, deadline.due.description, deadline.at, deadline.standing.word]
        who = deadline.who
    }

    init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        parts = try (0..<4).map { _ in try list.decode(String.self) }
        who = try list.decode([String].self)
    }
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
    let rules, reading, policies, moves, deadlines, diffs, wording: Int
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
        case .invalidDiff(let code, let at, _):
            Found(code: code, at: at, line: nil, column: nil)
        case .invalidDate(let code, _), .unknownRule(let code, _, _):
            Found(code: code, at: nil, line: nil, column: nil)
        case .refused(let refusal):
            Found(code: refusal.code, at: nil, line: nil, column: nil)
        }
    }
}

/// Runs every case of a sort, and says how many there are.
private func each<Case: Decodable>(_ sort: String, run: (Case) throws -> Void) throws -> Int {
    let decoder = JSONDecoder.ofCases
    var ran = 0
    for file in try FileManager.default.contentsOfDirectory(atPath: place("target/cases/\(sort)").path) {
        let cases = try decoder.decode(File<Case>.self, from: repository("target/cases/\(sort)/\(file)")).cases
        try cases.forEach(run)
        ran += cases.count
    }
    return ran
}

extension JSONDecoder {
    fileprivate static var ofCases: JSONDecoder {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return decoder
    }
}

private func counts() throws -> Counts {
    try JSONDecoder().decode(Counts.self, from: repository("tests/cases/counts.json"))
}

private func judgement(_ finding: Finding) -> [String] { ["\(finding.severity)", finding.rule, finding.at] }

/// The bytes of a text: as texts, two ways to write an accent would be equal.
func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
