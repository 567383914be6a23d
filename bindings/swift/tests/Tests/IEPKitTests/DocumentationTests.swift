import XCTest

final class DocumentationTests: XCTestCase {
    /// The six lines are those of a program that runs.
    func testEveryPageStartsWithTheSixLines() throws {
        let lines = try "```swift\n" + text("examples/swift/Sources/six-lines/main.swift") + "```\n"
        for page in ["README.md", "LISEZMOI.md", "Sources/IEPKit/IEPKit.docc/IEPKit.md"] {
            let first = try XCTUnwrap(text("bindings/swift/" + page).range(of: "```swift\n"))
            XCTAssertTrue(try text("bindings/swift/" + page)[first.lowerBound...].hasPrefix(lines), page)
        }
    }
}
