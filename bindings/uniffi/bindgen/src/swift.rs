//! Generates the Swift side of the facade from the built library.

fn main() {
    uniffi::uniffi_bindgen_swift();
}
