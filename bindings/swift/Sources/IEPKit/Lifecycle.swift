extension Plan {
    /// Makes a move: the plan as it is afterwards, with its history appended. This plan stays as it is.
    ///
    /// `member` is the member of the team who makes it happen, and the history keeps the `reason`; `to` is for `resolve`,
    /// `decision` for `decide`, `review` for `completeReview`, and `closure` for `close`. Left out, `policy` is the one the plan
    /// names, else `core`; `lang` is the plan's language, else English.
    ///
    /// Throws ``IepkitError/refused(refusal:)`` when the move cannot be made, with what is allowed instead or the report whose
    /// errors block it.
    ///
    /// ```swift
    /// let proposed = try plan.advance(.propose, by: "principal-1", asOf: date)
    /// ```
    public func advance(
        _ event: EventKind, by member: String, asOf: CivilDate, reason: String? = nil, to: State? = nil,
        decision: Decision? = nil, review: Review? = nil, closure: ClosureReason? = nil, policy: Policy? = nil,
        lang: Lang? = nil
    ) throws -> Plan {
        let event = Event(
            event: event, by: member, reason: reason, to: to, decision: decision, review: review, closure: closure)
        return try advance(event: event, asOf: asOf, policy: policy, lang: lang)
    }
}

extension SchoolCalendar {
    /// Reads a calendar from JSON text: `calendar: 1` and, each of which may be left out, `weekdays`, `first_day`, `last_day`,
    /// `holidays` (each `from` and `to`, both included) and `terms`.
    ///
    /// Throws ``IepkitError`` with the place of the first thing that is wrong.
    public convenience init(json: String) throws {
        let calendar = try SchoolCalendar.fromJson(text: json)
        self.init(unsafeFromHandle: calendar.uniffiCloneHandle())
    }
}

extension Refusal {
    /// Why the move cannot be made, in words of a language.
    public func describe(in lang: Lang) -> String { sentences.said(in: lang) }
}

extension Move {
    /// How the event of the move is said to a person, in words of a language.
    public func describe(in lang: Lang) -> String { sentences.said(in: lang) }
}

extension Break {
    /// What does not hold together, in words of a language.
    public func describe(in lang: Lang) -> String { sentences.said(in: lang) }
}

extension Deadline {
    /// What is due, in words of a language.
    public func describe(in lang: Lang) -> String { sentences.said(in: lang) }
}

extension Sentences {
    func said(in lang: Lang) -> String {
        switch lang {
        case .en: en
        case .fr: fr
        }
    }
}

// What a person wrote stays out of logs: an event tells ids, dates and words of the format.

extension Event: CustomStringConvertible, CustomReflectable {
    /// What happens, and who makes it happen.
    public var description: String { "\(event) by \(by)" }
    /// The same, to look into.
    public var customMirror: Mirror { Mirror(self, children: ["event": event, "by": by]) }
}

extension Decision: CustomStringConvertible, CustomReflectable {
    /// Who decided, and what.
    public var description: String { "\(decision) of \(member)" }
    /// The same, to look into.
    public var customMirror: Mirror { Mirror(self, children: ["member": member, "decision": decision]) }
}

extension Review: CustomStringConvertible, CustomReflectable {
    /// What was decided on each goal.
    public var description: String { "review of \(goals)" }
    /// The same, to look into.
    public var customMirror: Mirror { Mirror(self, children: ["goals": goals]) }
}

extension GoalReview: CustomStringConvertible, CustomReflectable {
    /// The goal.
    public var description: String { goal }
    /// The same, to look into.
    public var customMirror: Mirror { Mirror(self, children: ["goal": goal]) }
}
