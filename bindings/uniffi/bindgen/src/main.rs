//! Generates the Kotlin side of the facade from the built library.

fn main() {
    uniffi::uniffi_bindgen_main();
}
