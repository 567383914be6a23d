import Foundation

extension Diff {
    /// Reads a diff that was kept as JSON text.
    ///
    /// Throws ``IepkitError`` with the place of the first thing that is wrong.
    public init(json: String) throws { try self.init(json: Data(json.utf8)) }

    /// Reads a diff that was kept as JSON in UTF-8; the rest is as for a text.
    public init(json: Data) throws { self = try diffFromJson(json: json) }

    /// Whether a change touches a half of what was agreed on.
    public func touches(_ substance: Substance) -> Bool { changes.contains { $0.substance == substance } }
}

extension Change {
    /// What changed, in words of a language; never in a child's.
    public func describe(in lang: Lang) -> String { sentences.said(in: lang) }
}

extension Requirement {
    /// What is asked, in words of a language.
    public func describe(in lang: Lang) -> String { sentences.said(in: lang) }
}

// What a person wrote stays out of logs: a change tells its kind, its place, and ids, dates and words of the format.

extension Diff: CustomStringConvertible, CustomReflectable {
    /// The plan, and what changed in it.
    public var description: String { "\(plan): \(changes)" }
    /// The same, to look into.
    public var customMirror: Mirror { Mirror(self, children: ["plan": plan, "changes": changes]) }
}

extension Change: CustomStringConvertible, CustomReflectable {
    /// What changed, and where.
    public var description: String { "\(kind) at \(at)" }
    /// The same, to look into.
    public var customMirror: Mirror { Mirror(self, children: ["kind": kind, "at": at, "args": args]) }
}
