//! JSON Schemas (draft 2020-12), generated from the types that are read and written.
//!
//! The plan's schema and the parser accept the same documents, except for what a schema cannot say: duplicate keys, limits in
//! bytes, days that the calendar has not, how many decimals a number has and how it is spelled (`1e3`, `2.5000`).

use schemars::Schema;
use serde_json::{Map, Value, json};

use crate::plan::Plan;
use crate::policy::POLICY_SEVERITIES;
use crate::read::Read;
use crate::rules::{ParamDefault, RULES, Rule};
use crate::{Limits, Report};

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// White space as Unicode has it and as the reader passes over it: `\s` is another set in every dialect of patterns.
macro_rules! white_space {
    () => {
        r"\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
    };
}

const BLANK: &str = concat!("^[", white_space!(), "]*$");

/// The pattern of a text that is not blank.
pub(crate) const NOT_BLANK: &str = concat!("[^", white_space!(), "]");

/// The pattern of a word in kebab-case.
pub(crate) const WORD: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// The JSON Schema of a plan document, format 1.
pub fn plan() -> Schema {
    let mut schemas = Schemas::default();
    let plan = <Plan as Read>::schema(&mut schemas);
    let mut root = object(json!({
        "$schema": DIALECT,
        "title": "Plan",
        "description": "An individualized education plan, iepkit format 1.",
        // An empty object reads as a missing plan, and a missing plan does not read.
        "required": ["iepkit"],
        "properties": {"iepkit": {"type": "number"}},
    }));
    root.extend(object(plan.to_value()));
    root.insert("$defs".to_owned(), Value::Object(schemas.into_definitions()));
    root.into()
}

/// The JSON Schema of a report.
pub fn report() -> Schema {
    schemars::SchemaGenerator::new(schemars::generate::SchemaSettings::draft2020_12().for_serialize())
        .into_root_schema_for::<Report>()
}

/// The JSON Schema of a policy file, as the JSON form of its TOML.
pub fn policy() -> Schema {
    let rules: Map<String, Value> = RULES.iter().map(|rule| (rule.id.to_owned(), rule_in_policy(rule))).collect();
    object(json!({
        "$schema": DIALECT,
        "title": "Policy",
        "description": "A policy file: how much each rule weighs, whether it can be waived, and its parameters.",
        "type": "object",
        "required": ["policy", "id", "version", "extends"],
        "additionalProperties": false,
        "properties": {
            "policy": {"const": 1, "description": "The version of the policy format."},
            "id": reference("text"),
            "version": reference("text"),
            "extends": {"const": "core@1", "description": "The policy it starts from."},
            "rules": {"type": "object", "additionalProperties": false, "properties": rules},
        },
        "$defs": {
            "text": text(NOT_BLANK),
            "severity": {"enum": POLICY_SEVERITIES},
            "waivable": {"type": "boolean", "default": false},
            "noParameters": {"type": "object", "maxProperties": 0},
        },
    }))
    .into()
}

fn rule_in_policy(rule: &Rule) -> Value {
    let param = |default: &ParamDefault| match default {
        ParamDefault::Whole(number) => json!({"type": "integer", "minimum": 0, "maximum": u32::MAX, "default": number}),
        ParamDefault::Words { words, among } => {
            let word = match among {
                Some(words) => json!({"enum": words}),
                None => Value::Object(text(WORD)),
            };
            json!({"type": "array", "items": word, "default": words})
        }
    };
    let params: Map<String, Value> = rule
        .params
        .iter()
        .map(|declared| {
            let mut schema = object(param(&declared.default));
            schema.insert("description".to_owned(), json!(declared.en));
            (declared.name.to_owned(), Value::Object(schema))
        })
        .collect();
    let params = if params.is_empty() {
        reference("noParameters")
    } else {
        json!({"type": "object", "additionalProperties": false, "properties": params})
    };
    let mut properties = object(json!({
        "severity": {"$ref": "#/$defs/severity", "default": rule.severity},
        "waivable": reference("waivable"),
        "source": reference("text"),
        "params": params,
    }));
    properties.retain(|key, _| rule.policy_keys().contains(&key.as_str()));
    json!({
        "type": "object",
        "description": rule.what(crate::Lang::En),
        "additionalProperties": false,
        "properties": properties,
    })
}

/// A key of a record: what it is, whether a plan reads without it, and what it holds.
pub(crate) struct Property {
    pub(crate) key: &'static str,
    pub(crate) doc: &'static str,
    pub(crate) needed: bool,
    pub(crate) schema: Schema,
}

/// The definitions of a schema in the making.
#[derive(Default)]
pub(crate) struct Schemas(Map<String, Value>);

impl Schemas {
    /// A record: known keys only; each may be missing but the needed ones, or all may be.
    pub(crate) fn record(
        &mut self,
        name: &str,
        doc: &str,
        properties: impl FnOnce(&mut Schemas) -> Vec<Property>,
    ) -> Schema {
        let properties = properties(self);
        let needed: Vec<&str> =
            properties.iter().filter(|property| property.needed).map(|property| property.key).collect();
        let present: Map<String, Value> =
            needed.iter().map(|key| ((*key).to_owned(), json!({"not": reference("missing")}))).collect();
        let keys: Map<String, Value> = properties
            .into_iter()
            .map(|property| {
                let value = json!({"description": property.doc.trim(), "anyOf": [property.schema, reference("blank")]});
                (property.key.to_owned(), value)
            })
            .collect();
        let mut record = object(json!({
            "type": "object", "description": doc.trim(), "additionalProperties": false, "properties": keys,
        }));
        if !needed.is_empty() {
            record
                .insert("anyOf".to_owned(), json!([{"required": needed, "properties": present}, reference("missing")]));
        }
        self.define(name, Value::Object(record))
    }

    pub(crate) fn words(&mut self, name: &str, doc: &str, words: &[&str]) -> Schema {
        self.define(name, json!({"description": doc.trim(), "enum": words}))
    }

    pub(crate) fn text(&mut self, name: &str, doc: &str, pattern: &str) -> Schema {
        let mut schema = text(pattern);
        schema.insert("description".to_owned(), json!(doc.trim()));
        self.define(name, Value::Object(schema))
    }

    pub(crate) fn list(&mut self, item: Schema) -> Schema {
        let item = json!({"anyOf": [item, reference("blank")]});
        object(json!({"type": "array", "maxItems": Limits::default().items, "items": item})).into()
    }

    pub(crate) fn number(&mut self) -> Schema {
        let doc = "A decimal number below 10⁹ with at most 3 decimals, kept exactly.";
        self.define(
            "Number",
            json!({
                "description": doc, "type": "number",
                "exclusiveMinimum": -1_000_000_000, "exclusiveMaximum": 1_000_000_000,
            }),
        )
    }

    pub(crate) fn whole_number(&mut self) -> Schema {
        object(json!({"type": "integer", "minimum": 0, "maximum": 999_999_999})).into()
    }

    pub(crate) fn flag(&mut self) -> Schema {
        object(json!({"type": "boolean"})).into()
    }

    pub(crate) fn number_or_text(&mut self) -> Schema {
        let number = self.number();
        object(json!({"anyOf": [number, {"type": "string"}]})).into()
    }

    pub(crate) fn format(&mut self, newest: u32) -> Schema {
        object(json!({"type": "integer", "minimum": 1, "maximum": newest})).into()
    }

    pub(crate) fn anything(&mut self) -> Schema {
        self.define("Content", json!({"description": "A part of a plan, as it is written in JSON."}))
    }

    pub(crate) fn named_values(&mut self) -> Schema {
        object(json!({"type": "object", "additionalProperties": {"type": "string"}})).into()
    }

    pub(crate) fn extensions(&mut self) -> Schema {
        let doc = "Whatever a host keeps here.";
        self.define("Extensions", json!({"description": doc, "type": "object"}))
    }

    fn define(&mut self, name: &str, schema: Value) -> Schema {
        self.0.insert(name.to_owned(), schema);
        object(reference(name)).into()
    }

    /// The definitions, with what stands for a value that is missing.
    fn into_definitions(mut self) -> Map<String, Value> {
        let blank = json!([{"type": "null"}, text(BLANK)]);
        self.define("blank", json!({"description": "A value that is missing: null or blank text.", "anyOf": blank}));
        let nested = json!({
            "type": "object",
            "additionalProperties": reference("missing"),
            "properties": {"extensions": {"anyOf": [reference("blank"), {"type": "object", "maxProperties": 0}]}},
        });
        let list = json!({"type": "array", "items": reference("missing")});
        let doc = "Nothing at all: a blank value, or a list or an object that holds no other.";
        self.define("missing", json!({"description": doc, "anyOf": [reference("blank"), list, nested]}));
        self.0
    }
}

/// A text of a pattern; a word is short too, which its pattern cannot say.
fn text(pattern: &str) -> Map<String, Value> {
    let mut text = object(json!({"type": "string", "pattern": pattern}));
    if pattern == WORD {
        text.insert("maxLength".to_owned(), json!(64));
    }
    text
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/$defs/{name}")})
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}
