import Foundation

extension IepkitError {
    /// What is wrong, the same in every language: `unknown-key`.
    public var code: String {
        switch self {
        case .parse(let code, _, _, _, _), .limit(let code, _, _, _, _), .invalidPolicy(let code, _, _, _),
            .invalidDate(let code, _), .invalidDiff(let code, _, _), .unknownRule(let code, _, _):
            code
        case .refused(let refusal):
            refusal.code
        }
    }

    /// What is wrong, in words of a language.
    public func describe(in lang: Lang) -> String { sentences.said(in: lang) }

    private var sentences: Sentences {
        switch self {
        case .parse(_, _, _, _, let sentences), .limit(_, _, _, _, let sentences), .invalidPolicy(_, _, _, let sentences),
            .invalidDate(_, let sentences), .invalidDiff(_, _, let sentences), .unknownRule(_, _, let sentences):
            sentences
        case .refused(let refusal):
            refusal.sentences
        }
    }
}

extension IepkitError: LocalizedError {
    /// What is wrong, in French where the person prefers French, else in English.
    public var errorDescription: String? {
        describe(in: Locale.preferredLanguages.first?.hasPrefix("fr") == true ? .fr : .en)
    }
}

extension IepkitError: CustomStringConvertible {
    /// What is wrong: its code, and a sentence in English.
    public var description: String { "\(code): \(sentences.en)" }
}
