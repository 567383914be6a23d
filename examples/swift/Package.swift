// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "examples",
    // Made by `cargo xtask swift`.
    dependencies: [.package(path: "../../target/swift/IEPKit")],
    targets: [
        .executableTarget(name: "class-review", dependencies: ["IEPKit"]),
        .executableTarget(name: "six-lines", dependencies: ["IEPKit"]),
        .executableTarget(name: "what-next", dependencies: ["IEPKit"]),
    ],
    swiftLanguageModes: [.v6]
)
