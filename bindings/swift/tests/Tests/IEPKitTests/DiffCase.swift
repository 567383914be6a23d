import Foundation
import IEPKit
import XCTest

/// Holds what changed, and what that asks for, against a case.
func changed(_ test: DiffCase) throws {
    let name = test.name
    let (old, new) = try (Plan(json: test.old), Plan(json: test.new))
    let diff = old.diff(to: new)
    XCTAssertEqual(bytes(diff.json), bytes(test.json), name)
    XCTAssertEqual(try Diff(json: diff.json), diff, name)
    XCTAssertEqual([diff.plan, diff.from, diff.to], [old.id, old.digest, new.digest], name)
    XCTAssertEqual(diff.changes.map(ChangeCase.init), test.changes, name)
    let held = try JSONDecoder().decode(HeldChanges.self, from: Data(diff.json.utf8)).changes ?? []
    XCTAssertEqual(try diff.changes.map(Held.init), held, name)
    XCTAssertEqual(diff.changes.map { bytes($0.describe(in: .en)) }, test.messages.en.map(bytes), name)
    XCTAssertEqual(diff.changes.map { bytes($0.describe(in: .fr)) }, test.messages.fr.map(bytes), name)
    XCTAssertEqual(try bytes(old.apply(diff).json), bytes(new.json), name)

    let (date, policy) = try (XCTUnwrap(CivilDate(test.on)), test.policy.map { try Policy(toml: $0) })
    let asked = try old.requirements(to: new, asOf: date, policy: policy)
    XCTAssertEqual(bytes("[\(asked.map(\.json).joined(separator: ","))]"), bytes(test.requiresJson), name)
    XCTAssertEqual(asked.map { bytes($0.describe(in: .en)) }, test.requiresMessages.en.map(bytes), name)
    XCTAssertEqual(asked.map { bytes($0.describe(in: .fr)) }, test.requiresMessages.fr.map(bytes), name)
    XCTAssertTrue(test.requires == nil || asked.map(RequirementCase.init) == test.requires, name)
    let indexes = try JSONDecoder().decode([Indexes].self, from: Data(test.requiresJson.utf8)).map(\.changes)
    XCTAssertEqual(asked.map(\.changes), indexes, name)
}

/// A plan, what becomes of it, and how that is named.
struct DiffCase: Decodable {
    let name, old, new, on, json, requiresJson: String
    let policy: String?
    let changes: [ChangeCase]
    let requires: [RequirementCase]?
    let messages, requiresMessages: SaidCase
}

/// What is said of each, in both languages.
struct SaidCase: Decodable {
    let en, fr: [String]
}

/// A change, as a case writes it.
struct ChangeCase: Decodable, Equatable {
    let kind, at: String
    let substance: String?
    let args: [String: String]

    init(_ change: Change) {
        (kind, at, substance) = (change.kind, change.at, change.substance?.word)
        args = Dictionary(uniqueKeysWithValues: change.args.map { ($0.name, $0.value) })
    }

    init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        (kind, at) = try (list.decode(String.self), list.decode(String.self))
        (substance, args) = try (list.decode(String?.self), list.decode([String: String].self))
    }
}

/// What the diff holds of each change beside that.
private struct HeldChanges: Decodable {
    let changes: [Held]?
}

private struct Held: Decodable, Equatable {
    struct Named: Decodable, Equatable {
        let kind, id: String
    }

    let entity: Named
    let before, after: Node?

    init(_ change: Change) throws {
        entity = Named(kind: change.entity.kind.word, id: change.entity.id)
        let read = { (json: String) in try JSONDecoder().decode(Node.self, from: Data(json.utf8)) }
        (before, after) = try (change.before.map(read), change.after.map(read))
    }
}

/// Something that is asked, as a case writes it.
struct RequirementCase: Decodable, Equatable {
    let kind, severity: String
    let part: String?
    let events, members: [String]
    let isMet: Bool

    init(_ asked: Requirement) {
        (kind, severity, part) = (asked.kind.word, asked.severity.word, asked.part?.word)
        (events, members, isMet) = (asked.events.map(\.word), asked.members, asked.isMet)
    }

    init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        (kind, severity) = try (list.decode(String.self), list.decode(String.self))
        part = try list.decode(String?.self)
        (events, members) = try (list.decode([String].self), list.decode([String].self))
        isMet = try list.decode(Bool.self)
    }
}

private struct Indexes: Decodable {
    let changes: [Int32]
}
