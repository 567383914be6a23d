// swift-tools-version: 6.0
import PackageDescription

// The tests use the package as anyone would: as a dependency, through its public names.
let package = Package(
    name: "tests",
    dependencies: [.package(path: "../../../target/swift/IEPKit")],
    targets: [
        .testTarget(name: "IEPKitTests", dependencies: ["IEPKit"]),
        .executableTarget(name: "cost", dependencies: ["IEPKit"]),
        .executableTarget(name: "memory", dependencies: ["IEPKit"]),
    ],
    swiftLanguageModes: [.v6]
)
