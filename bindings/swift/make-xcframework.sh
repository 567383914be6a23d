#!/usr/bin/env bash
# NOT RUN ON A MAC YET: written from Apple's and Rust's documentation. The package for Linux, which is tested, is made by
# `cargo xtask swift`.
#
# Makes target/swift/IEPKitFFI.xcframework, the library for iOS, its simulator and macOS, on a Mac with Xcode and rustup:
#
#   cargo xtask swift && bindings/swift/make-xcframework.sh
#
# To use it, put it beside the Package.swift of target/swift/IEPKit, remove the folders Sources/IEPKitFFI and lib, and make
# these the targets (NOT RUN EITHER):
#
#   .binaryTarget(name: "IEPKitFFI", path: "IEPKitFFI.xcframework"),
#   .target(name: "IEPKit", dependencies: ["IEPKitFFI"]),
#
# with `platforms: [.iOS(.v13), .macOS(.v10_15)]`. Such a package has no unsafe flags, so it may be depended on by version: zip
# the framework, and give `url:` and `checksum:` (`swift package compute-checksum`) in place of `path:`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
[ "$(uname -s)" = Darwin ] || { echo "make-xcframework: this needs a Mac with Xcode" >&2; exit 1; }

targets=(aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios aarch64-apple-darwin x86_64-apple-darwin)
export IPHONEOS_DEPLOYMENT_TARGET=13.0 MACOSX_DEPLOYMENT_TARGET=10.15
rustup target add "${targets[@]}"
for target in "${targets[@]}"; do
    cargo rustc --profile phone --locked --package iepkit-uniffi --lib --crate-type staticlib --target "$target"
done

library() { echo "target/$1/phone/libiepkit_ffi.a"; }
made=target/swift/xcframework
rm -rf "$made" target/swift/IEPKitFFI.xcframework
mkdir -p "$made/headers/IEPKitFFI" "$made/simulator" "$made/macos"
# One library for each platform, whatever the processor.
lipo -create "$(library aarch64-apple-ios-sim)" "$(library x86_64-apple-ios)" -output "$made/simulator/libiepkit_ffi.a"
lipo -create "$(library aarch64-apple-darwin)" "$(library x86_64-apple-darwin)" -output "$made/macos/libiepkit_ffi.a"
# A folder of its own keeps the module map apart from those of other frameworks.
cp target/swift/generated/ffi/IEPKitFFI.h target/swift/generated/ffi/module.modulemap "$made/headers/IEPKitFFI/"
xcodebuild -create-xcframework \
    -library "$(library aarch64-apple-ios)" -headers "$made/headers" \
    -library "$made/simulator/libiepkit_ffi.a" -headers "$made/headers" \
    -library "$made/macos/libiepkit_ffi.a" -headers "$made/headers" \
    -output target/swift/IEPKitFFI.xcframework
