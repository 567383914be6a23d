//! Bytes that cross in one piece.

use uniffi::deps::anyhow::ensure;
use uniffi::{FfiConverter, Lift, Lower, MetadataBuffer, Result, RustBuffer, TypeId};

/// A piece of bytes: `ByteArray` in Kotlin, `Data` in Swift.
///
/// On the wire it is what UniFFI makes of a `Vec<u8>`, which it writes and reads byte by byte; this copies all of them at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bytes(pub Vec<u8>);

// SAFETY: a buffer is given away and taken back through UniFFI's own conversions, in the form it documents for `Vec<u8>`.
unsafe impl FfiConverter<crate::UniFfiTag> for Bytes {
    type FfiType = RustBuffer;

    const TYPE_ID_META: MetadataBuffer = <Vec<u8> as TypeId<crate::UniFfiTag>>::TYPE_ID_META;

    fn lower(bytes: Bytes) -> RustBuffer {
        <Bytes as Lower<crate::UniFfiTag>>::lower_into_rust_buffer(bytes)
    }

    fn try_lift(buffer: RustBuffer) -> Result<Bytes> {
        <Bytes as Lift<crate::UniFfiTag>>::try_lift_from_rust_buffer(buffer)
    }

    fn write(Bytes(bytes): Bytes, out: &mut Vec<u8>) {
        // A length is an `i32`, and a report is far from 2 GiB.
        let length = i32::try_from(bytes.len()).unwrap_or(i32::MAX);
        out.extend_from_slice(&length.to_be_bytes());
        out.extend_from_slice(&bytes);
    }

    fn try_read(buffer: &mut &[u8]) -> Result<Bytes> {
        let (length, rest) = buffer.split_first_chunk::<4>().ok_or_else(cut_short)?;
        let length = usize::try_from(i32::from_be_bytes(*length))?;
        ensure!(length <= rest.len(), cut_short());
        let (bytes, rest) = rest.split_at(length);
        *buffer = rest;
        Ok(Bytes(bytes.to_vec()))
    }
}

fn cut_short() -> uniffi::deps::anyhow::Error {
    uniffi::deps::anyhow::anyhow!("the buffer is cut short")
}

uniffi::derive_ffi_traits!(local Bytes);
