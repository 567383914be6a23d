// What to bring to the next meetings: checks every plan of a folder on a date, and prints the questions of what is in error.
//
//     class-review FOLDER DATE

import Foundation
import IEPKit

/// Prints how a plan stands, and the questions for the meeting, each once.
func review(_ file: URL, on date: CivilDate) throws {
    let report: Report
    do {
        report = try Plan(yaml: Data(contentsOf: file)).check(asOf: date)
    } catch let error as IepkitError {
        return print("\(file.lastPathComponent): \(error.describe(in: .en))")
    }
    print("\(file.lastPathComponent): errors \(report.count(.error)), warnings \(report.count(.warning))")
    var asked = Set<String>()
    for finding in report.findings where finding.severity == .error && asked.insert(finding.question).inserted {
        print("  \(finding.question)")
    }
}

let arguments = CommandLine.arguments
guard arguments.count == 3, let date = CivilDate(arguments[2]) else { fatalError("usage: class-review FOLDER DATE") }
let folder = URL(fileURLWithPath: arguments[1])
let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
let plans = files.filter { $0.pathExtension == "yaml" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
for plan in plans { try review(plan, on: date) }
