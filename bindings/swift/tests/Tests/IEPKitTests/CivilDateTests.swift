import Foundation
import IEPKit
import XCTest

final class CivilDateTests: XCTestCase {
    func testADateIsItsText() throws {
        let date = try CivilDate(year: 987, month: 6, day: 5)
        XCTAssertEqual(date.description, "0987-06-05")
        XCTAssertEqual(CivilDate("0987-06-05"), date)
        XCTAssertEqual("\(date)", String(describing: date))
        XCTAssertEqual([date.year, date.month, date.day], [987, 6, 5])
    }

    func testAnotherTextIsNone() {
        let texts = [
            "", "2026-11-2", "2026-11-230", "2026-2-030", "2026/11/23", "+026-11-23", "20261-1-23", "٢٠٢٦-11-23", " 2026-11-23",
            "2026-11-23T00:00:00Z", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01",
        ]
        for text in texts { XCTAssertNil(CivilDate(text), text) }
    }

    func testADayThatTheCalendarHasNotIsRefused() {
        let days = [
            (2026, 2, 29), (2100, 2, 29), (2026, 13, 1), (2026, 1, 0), (2026, 1, 132), (2026, 101, 1), (2026, -1, 123),
            (0, 1, 1),
            (10_000, 1, 1), (-2026, 1, 1), (Int.max, Int.max, Int.max), (Int.min, Int.min, Int.min),
        ]
        for (year, month, day) in days {
            let error = refusal { try CivilDate(year: year, month: month, day: day) }
            guard case .invalidDate("bad-date", _) = error else { return XCTFail("\(year) \(month) \(day)") }
        }
    }

    func testTheEndsOfTheCalendarAreDates() throws {
        for text in ["0001-01-01", "9999-12-31", "2000-02-29", "2024-02-29"] {
            let date = try XCTUnwrap(CivilDate(text))
            XCTAssertEqual(try check(small, asOf: date).asOf, date)
        }
    }

    func testDatesComeOneAfterTheOther() throws {
        let texts = ["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01", "2027-01-01"]
        let dates = texts.compactMap(CivilDate.init)
        XCTAssertEqual(dates.reversed().sorted(), dates)
        XCTAssertEqual(Set(dates + dates).count, 5)
    }

    func testADateIsItsTextInJSON() throws {
        let dates = [try on()]
        let json = try JSONEncoder().encode(dates)
        XCTAssertEqual(String(decoding: json, as: UTF8.self), #"["2026-11-23"]"#)
        XCTAssertEqual(try JSONDecoder().decode([CivilDate].self, from: json), dates)
        for wrong in [#"["2026-02-30"]"#, #"["tomorrow"]"#, "[20261123]", "[null]"] {
            XCTAssertThrowsError(try JSONDecoder().decode([CivilDate].self, from: Data(wrong.utf8))) { error in
                XCTAssertTrue(error is DecodingError)
            }
        }
    }
}
