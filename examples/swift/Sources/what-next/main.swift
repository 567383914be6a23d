// What to do next: for every plan of a folder, what stands before its next move, and what is due.
//
//     what-next FOLDER FROM TO

import Foundation
import IEPKit

/// Prints who has to settle what before a plan can go on, and what is due up to the last day.
func tell(_ file: URL, from first: CivilDate, to last: CivilDate) throws {
    let plan = try Plan(yaml: Data(contentsOf: file))
    let next = try plan.nextSteps(asOf: first)
    print("\(file.lastPathComponent): \(plan.state.word), next \(next.event?.word ?? "nothing")")
    for step in next.steps {
        print("  \(step.who.joined(separator: ", ")): \(step.finding.question)")
    }
    for deadline in try plan.deadlines(from: first, to: last) {
        print("  \(deadline.due) \(deadline.standing.word): \(deadline.describe(in: .en))")
    }
}

let arguments = CommandLine.arguments
guard arguments.count == 4, let first = CivilDate(arguments[2]), let last = CivilDate(arguments[3]) else {
    fatalError("usage: what-next FOLDER FROM TO")
}
let folder = URL(fileURLWithPath: arguments[1])
let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
let plans = files.filter { $0.pathExtension == "yaml" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
for plan in plans { try tell(plan, from: first, to: last) }
