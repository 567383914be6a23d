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
            use $crate::plan::Id;
            use $crate::read::{Field, ParseErrorKind, Read, Reader, Shape, Steps, Stop, index_of, push};
            use $crate::write::{Record, Writer, Written};

            #[allow(non_camel_case_types, reason = "the slots are named after the fields")]
            enum Slot { $($field),* }

            impl Read for $name {
                const SHAPE: Option<&'static Shape> = Some(<$name as Record>::SHAPE);

                fn read(reader: &mut Reader<'_>) -> Result<Option<Self>, Stop> {
                    reader.next()?;
                    let start = reader.offset();
                    $( let mut $field: Option<$type> = None; )*
                    reader.record(<$name as Record>::SHAPE.keys, &mut |reader, index| {
                        match index {
                            $( index if index == Slot::$field as usize => $field = Field::read(reader)?, )*
                            _ => {}
                        }
                        Ok(())
                    })?;
                    if true $( && $field.as_ref().and_then(Field::written).is_none() )* {
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

            impl Record for $name {
                const SHAPE: &'static Shape = &Shape {
                    name: stringify!($name),
                    keys: &[$( $crate::read::key!($field: $type) ),*],
                    by_format: &[$( Slot::$field as u8 ),*],
                    by_bytes: &$crate::read::sorted([$( stringify!($field) ),*]),
                };

                #[inline]
                fn of_key(&self, index: usize) -> Option<&dyn Written> {
                    match index {
                        $( index if index == Slot::$field as usize => Field::written(&self.$field), )*
                        _ => None,
                    }
                }
            }

            impl Written for $name {
                fn write(&self, out: &mut Writer) {
                    out.record(self);
                }

                fn follow(&self, steps: &mut Steps<'_>, found: &mut String) {
                    let Some(key) = steps.next() else {
                        return;
                    };
                    push(found, key);
                    match index_of(<$name as Record>::SHAPE.keys, key).and_then(|index| self.of_key(index)) {
                        Some(value) => value.follow(steps, found),
                        None => steps.for_each(|step| push(found, step)),
                    }
                }

                fn sort_key(&self) -> Option<&Id> {
                    // A record that has an id starts with it.
                    self.of_key(0).filter(|_| <$name as Record>::SHAPE.keys.first().is_some_and(|key| key.name() == "id"))?.as_id()
                }
            }

            impl serde::Serialize for $name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    use serde::ser::SerializeMap;
                    let mut map = serializer.serialize_map(None)?;
                    $(
                        if Field::written(&self.$field).is_some() {
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
