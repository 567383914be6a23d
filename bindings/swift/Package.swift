// swift-tools-version: 6.0
import PackageDescription

// `cargo xtask swift` puts this file, the sources beside it, what UniFFI generates and the library together in
// target/swift/IEPKit, which is the package to depend on.
let package = Package(
    name: "IEPKit",
    products: [.library(name: "IEPKit", targets: ["IEPKit"])],
    targets: [
        .systemLibrary(name: "IEPKitFFI"),
        .target(
            name: "IEPKit",
            dependencies: ["IEPKitFFI"],
            linkerSettings: [
                // SwiftPM takes such flags from a package given by path, branch or revision.
                .unsafeFlags(["-L\(Context.packageDirectory)/lib"]),
                .linkedLibrary("iepkit_ffi"),
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)
