//! The declaration of a record: one list of fields makes the type, its reading, its writing and its schema.

/// Declares a record of the plan document.
///
/// Each field is `T` (needed to read the plan), `Option<T>` (may be missing) or `List<T>`. The order of the fields is the
/// order of the keys in the format, in what is written and in reports.
macro_rules! record {
    (
        $(#[doc = $doc:literal])*
        pub struct $name:ident {
            $( $(#[doc = $field_doc:literal])* pub $field:ident: $type:ty, )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, PartialEq, Eq)]
        pub struct $name {
            $( $(#[doc = $field_doc])* pub $field: $type, )*
        }

        impl Clone for $name {
            // Plans are seldom copied; written out in every place that holds the record, this would weigh on phones.
            #[inline(never)]
            fn clone(&self) -> $name {
                $name { $( $field: self.$field.clone(), )* }
            }
        }

        const _: () = {
            use $crate::read::{Expected, Field, ParseErrorKind, Read, Reader, Shape, ShapeKey, Stop};

            const KEYS: &[&str] = &[$(stringify!($field)),*];

            const BY_BYTES: [usize; KEYS.len()] = $crate::canonical::sorted([$(stringify!($field)),*]);

            #[allow(non_camel_case_types, reason = "the slots are named after the fields")]
            enum Slot { $($field),* }

            fn slot(key: &str) -> Option<usize> {
                match key {
                    $( stringify!($field) => Some(Slot::$field as usize), )*
                    _ => None,
                }
            }

            impl Read for $name {
                const SHAPE: Option<&'static Shape> = Some(&Shape {
                    name: stringify!($name),
                    keys: &[$( ShapeKey {
                        name: stringify!($field),
                        below: <$type as Field>::SHAPE,
                        is_quotable: <$type as Field>::IS_QUOTABLE,
                    } ),*],
                });

                fn read(reader: &mut Reader<'_>) -> Result<Option<Self>, Stop> {
                    reader.next()?;
                    let start = reader.offset();
                    $( let mut $field: Option<$type> = None; )*
                    let mut seen = 0_u32;
                    reader.object(
                        Expected::Object,
                        |reader, key| match key {
                            $crate::read::Key::Other { name, before } => reader.unknown_key(name, before, KEYS),
                            $crate::read::Key::Known { index, before } => {
                                let bit = 1 << index;
                                if seen & bit != 0 {
                                    return reader.duplicate_key(KEYS.get(index).copied().unwrap_or_default(), before);
                                }
                                seen |= bit;
                                $(
                                    if index == Slot::$field as usize {
                                        $field = <$type as Field>::read(reader)
                                            .map_err(|stop| stop.under_key(stringify!($field)))?;
                                        return Ok(());
                                    }
                                )*
                                Ok(())
                            }
                        },
                        slot,
                    )?;
                    if true $( && $field.as_ref().is_none_or(Field::is_missing) )* {
                        return Ok(None);
                    }
                    Ok(Some($name {
                        $(
                            $field: match $field.or_else(<$type as Field>::missing) {
                                Some(value) => value,
                                None => return reader.fail(ParseErrorKind::MissingKey { key: stringify!($field) }, start),
                            },
                        )*
                    }))
                }

                fn canonical(&self, out: &mut $crate::canonical::Canonical) {
                    out.object(|out| {
                        for slot in BY_BYTES {
                            $(
                                if slot == Slot::$field as usize {
                                    out.field($crate::canonical::key!($field), &self.$field);
                                }
                            )*
                        }
                    });
                }

                fn follow(&self, steps: &mut $crate::read::Steps<'_>, found: &mut String) {
                    let Some(key) = steps.next() else {
                        return;
                    };
                    $crate::read::push(found, key);
                    match slot(key) {
                        $( Some(index) if index == Slot::$field as usize => Field::follow(&self.$field, steps, found), )*
                        _ => steps.for_each(|step| $crate::read::push(found, step)),
                    }
                }

                fn sort_key(&self) -> Option<&$crate::plan::Id> {
                    $(
                        if stringify!($field) == "id" {
                            return Field::as_id(&self.$field);
                        }
                    )*
                    None
                }

                #[cfg(feature = "schema")]
                fn schema(schemas: &mut $crate::schema::Schemas) -> schemars::Schema {
                    schemas.record(stringify!($name), concat!($($doc, "\n"),*), |schemas| vec![
                        $( $crate::schema::Property {
                            key: stringify!($field),
                            doc: concat!($($field_doc, "\n"),*),
                            needed: <$type as Field>::NEEDED,
                            schema: <$type as Field>::schema(schemas),
                        }, )*
                    ])
                }
            }

            impl serde::Serialize for $name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    use serde::ser::SerializeMap;
                    let mut map = serializer.serialize_map(None)?;
                    $(
                        if !Field::is_missing(&self.$field) {
                            map.serialize_entry(stringify!($field), &self.$field)?;
                        }
                    )*
                    map.end()
                }
            }
        };
    };
}

pub(crate) use record;
