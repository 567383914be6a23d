/// A value that the format writes as a word.
public protocol FormatWord: CaseIterable, Sendable {}

extension FormatWord {
    /// The word of the format, as plans and reports in JSON have it: `start-review`.
    public var word: String {
        "\(self)".reduce(into: "") { word, letter in word += letter.isUppercase ? "-\(letter.lowercased())" : "\(letter)" }
    }

    /// The value of a word of the format; nothing when the format has no such word there.
    public init?(word: String) {
        guard let value = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = value
    }
}

extension State: FormatWord {}
extension EventKind: FormatWord {}
extension Gate: FormatWord {}
extension Who: FormatWord {}
extension Severity: FormatWord {}
extension Aspect: FormatWord {}
extension Category: FormatWord {}
extension EntityKind: FormatWord {}
extension DecisionKind: FormatWord {}
extension GoalOutcome: FormatWord {}
extension PlanOutcome: FormatWord {}
extension ClosureReason: FormatWord {}
extension BreakKind: FormatWord {}
extension DeadlineKind: FormatWord {}
extension Standing: FormatWord {}
extension GoalGrade: FormatWord {}
extension Part: FormatWord {}
extension StrategyGrade: FormatWord {}
extension StrategyPart: FormatWord {}
extension VerbClass: FormatWord {}
extension Substance: FormatWord {}
extension RequirementKind: FormatWord {}
