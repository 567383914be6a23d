// Measures, round by round, what a check costs from Swift: `cost PLANS DATE`, driven by `cargo xtask bench`.
//
// PLANS is a file with a plan a line. Each line of the standard input names what to measure; the answer is how many
// nanoseconds it took for all plans.

import Foundation
import IEPKit

let file = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
let plans = file.split(separator: UInt8(ascii: "\n")).map { Data($0) }
guard let on = CivilDate(CommandLine.arguments[2]) else { fatalError("not a date") }

/// A round trip for each plan.
func report() throws {
    for plan in plans { _ = try check(plan, asOf: on) }
}

/// A round trip for each plan, with every finding looked at.
func findings() throws {
    for plan in plans { _ = try check(plan, asOf: on).findings.map(\.question) }
}

/// All plans in one call.
func many() throws {
    _ = try checkMany(plans, asOf: on)
}

// A report from the library comes with its JSON.
let works = ["report": report, "json": report, "findings": findings, "many": many]

while let line = readLine() {
    guard let work = works[line] else { fatalError("no such work") }
    let time = try ContinuousClock().measure(work).components
    print(time.seconds * 1_000_000_000 + time.attoseconds / 1_000_000_000)
    fflush(nil)
}
