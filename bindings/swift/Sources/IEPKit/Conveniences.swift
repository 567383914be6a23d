import Foundation

/// Checks a plan, JSON text, on a date: what is missing, what is weak, what was not done, and the proof of it.
///
/// Left out, `policy` is the one the plan names, else `core`; `gates` are those of the plan's state; `lang` is the plan's
/// language, else English.
///
/// Throws ``IepkitError`` when the text is not a plan, when it is larger than a plan may be, and when the plan names a policy
/// that is not built in.
public func check(
    _ plan: String, asOf: CivilDate, policy: Policy? = nil, gates: [Gate]? = nil, lang: Lang? = nil
) throws -> Report {
    try check(plan: Data(plan.utf8), asOf: asOf, policy: policy, gates: gates, lang: lang)
}

/// Checks a plan, JSON in UTF-8, on a date; the rest is as for a text.
public func check(
    _ plan: Data, asOf: CivilDate, policy: Policy? = nil, gates: [Gate]? = nil, lang: Lang? = nil
) throws -> Report {
    try check(plan: plan, asOf: asOf, policy: policy, gates: gates, lang: lang)
}

/// Checks many plans, each JSON in UTF-8, on one date; what came of each stands at its place in the list.
///
/// One that cannot be read stops no other. The rest is as for one plan.
public func checkMany(
    _ plans: [Data], asOf: CivilDate, policy: Policy? = nil, gates: [Gate]? = nil, lang: Lang? = nil
) throws -> [Outcome] {
    // What crosses at once is less than 2 GiB; pieces of this size cost no time.
    let room = 16 << 20
    var (outcomes, rest) = ([Outcome](), plans[...])
    repeat {
        var size = 0
        let fitting = rest.prefix { plan in
            size += plan.count
            return size <= room
        }
        let piece = Array(rest.prefix(max(1, fitting.count)))
        outcomes += try checkMany(plans: piece, asOf: asOf, policy: policy, gates: gates, lang: lang)
        rest = rest.dropFirst(piece.count)
    } while !rest.isEmpty
    return outcomes
}

extension Outcome {
    /// The report, or the error thrown.
    public func get() throws -> Report {
        switch self {
        case .checked(let report): report
        case .refused(let error): throw error
        }
    }
}

extension Plan {
    /// Reads a plan from JSON text.
    ///
    /// Throws ``IepkitError`` when the text is not a plan, or is larger than a plan may be.
    public convenience init(json: String) throws { try self.init(json: Data(json.utf8)) }

    /// Reads a plan from JSON in UTF-8; the rest is as for a text.
    public convenience init(json: Data) throws { try self.init(sharing: .fromJson(json: json)) }

    /// Reads a plan from YAML 1.2 text: one document, no anchors, aliases or tags.
    ///
    /// Throws ``IepkitError`` when the text is not a plan, or is larger than a plan may be.
    public convenience init(yaml: String) throws { try self.init(yaml: Data(yaml.utf8)) }

    /// Reads a plan from YAML 1.2 in UTF-8; the rest is as for a text.
    public convenience init(yaml: Data) throws { try self.init(sharing: .fromYaml(yaml: yaml)) }

    private convenience init(sharing plan: Plan) { self.init(unsafeFromHandle: plan.uniffiCloneHandle()) }
}

extension Policy {
    /// Reads a policy file.
    ///
    /// Throws ``IepkitError/invalidPolicy(code:line:column:sentences:)`` with the line and the column of what is wrong.
    public convenience init(toml: String) throws {
        let policy = try Policy.fromToml(text: toml)
        self.init(unsafeFromHandle: policy.uniffiCloneHandle())
    }
}

extension Report {
    /// How many findings of a severity there are, waived ones aside.
    public func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }
}

extension Finding: Identifiable {
    /// The finding's key, which stays the same when entities move.
    public var id: String { key }
}

extension Plan: Identifiable {}
extension Rule: Identifiable {}
extension Entity: Identifiable {}
