/// A date of the calendar, without a time and without a time zone: `2026-11-23`.
///
/// It goes from the year 1 to the year 9999. A moment (`Foundation.Date`) is another day elsewhere in the world; which day a
/// check is for is for the caller to say.
///
/// ```swift
/// let meeting = try CivilDate(year: 2026, month: 11, day: 23)
/// ```
public struct CivilDate: Sendable, Hashable {
    /// The year, from 1 to 9999.
    public let year: Int
    /// The month, from 1 to 12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    /// The date of a year, a month and a day.
    ///
    /// Throws ``IepkitError/invalidDate(code:sentences:)`` when the calendar has no such day.
    public init(year: Int, month: Int, day: Int) throws {
        let short = (0...9999).contains(year) && (0...99).contains(month) && (0...99).contains(day)
        self.init(digits: short ? Int64(year * 10_000 + month * 100 + day) : 0)
        // The library knows the calendar: it looks at the date before any plan.
        _ = try checkMany(plans: [], asOf: self)
    }

    /// The date that digits write, as it crosses to the library: 20261123 is 2026-11-23.
    init(digits: Int64) {
        (year, month, day) = (Int(digits / 10_000), Int(digits / 100 % 100), Int(digits % 100))
    }

    var digits: Int64 { Int64(year * 10_000 + month * 100 + day) }
}

extension CivilDate: Comparable {
    public static func < (left: CivilDate, right: CivilDate) -> Bool { left.digits < right.digits }
}

extension CivilDate: LosslessStringConvertible {
    /// The date that a text of the form `2026-11-23` writes; nothing when it is not of this form or not in the calendar.
    public init?(_ description: String) {
        let bytes = Array(description.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = number(bytes[..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8...])
        else { return nil }
        try? self.init(year: year, month: month, day: day)
    }

    /// The date in the form `2026-11-23`.
    public var description: String {
        padded(year, to: 4) + "-" + padded(month, to: 2) + "-" + padded(day, to: 2)
    }
}

extension CivilDate: Codable {
    /// Reads the date from a text of the form `2026-11-23`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let date = try CivilDate(container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date of the form YYYY-MM-DD")
        }
        self = date
    }

    /// Writes the date in the form `2026-11-23`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// The number that decimal digits write, when they are nothing else.
private func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(Int?.some(0)) { number, byte in
        guard let number, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        return number * 10 + Int(byte - UInt8(ascii: "0"))
    }
}

private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
