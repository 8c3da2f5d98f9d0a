//! What tools that print documents are known to print wrong, and what their users mean: one table.
//! What is read so is told by a warning ([`Code::Assumed`](crate::diagnostic::Code::Assumed)), and does
//! not cost the document.
//!
//! Java's tools are those of S-360's kind of servers: springfox, springdoc, swagger-core and the swagger
//! Maven plugin. Of `*/*` and of `String` nothing has to be assumed: answers are read by what their
//! `Content-Type` says, and a text without quotes is the text.

use serde_json::{Value, json};

/// One row.
#[derive(Debug)]
pub(crate) struct Misprint {
    /// What stands in documents.
    printed: &'static str,
    /// Who prints it.
    by: &'static str,
    /// What is meant.
    meant: &'static str,
}

/// Spring's `@RequestPart` beside a file.
pub(crate) const BODY_BESIDE_FORM: Misprint = Misprint {
    printed: "a body parameter beside form fields",
    by: "springfox, the swagger Maven plugin",
    meant: "it is sent as a field of the form, objects in JSON",
};

/// Spring's `@RequestPart` alone.
pub(crate) const BODY_IN_MULTIPART: Misprint = Misprint {
    printed: "a body parameter that is no object, in multipart",
    by: "springfox",
    meant: "it is sent as the part of its name",
};

/// Flowable's resources that take JSON or a form.
pub(crate) const TWO_WAYS: Misprint = Misprint {
    printed: "a body parameter beside form fields, where JSON and forms are consumed",
    by: "swagger-core",
    meant: "one of them is sent, here the body",
};

/// A resource that inherits its documentation.
pub(crate) const SAME_BODY: Misprint = Misprint {
    printed: "the same body parameter twice",
    by: "the swagger Maven plugin",
    meant: "it is sent once",
};

/// Spring's `MultipartFile[]`.
pub(crate) const FILE_LIST: Misprint = Misprint {
    printed: "an array of files",
    by: "springfox, swagger-core",
    meant: "it is sent in multipart, with a part for each file",
};

/// Swagger 2.0 has no cookies.
pub(crate) const COOKIE: Misprint = Misprint {
    printed: "`in: cookie` in Swagger 2.0",
    by: "springfox, swagger-core",
    meant: "it is sent as a cookie",
};

/// Jersey and springfox forget that a file is no part of a URL.
pub(crate) const FILE_ELSEWHERE: Misprint = Misprint {
    printed: "a file outside `formData`",
    by: "springfox",
    meant: "it is sent in multipart",
};

/// A `MultipartFile` whose type springfox has not found.
pub(crate) const FILE_REF: Misprint = Misprint {
    printed: "a form field with `type: ref` in multipart",
    by: "springfox",
    meant: "it is a file",
};

/// `@RequestMapping` with a template of RFC 6570, or with a pattern in it.
pub(crate) const URL_TEMPLATE: Misprint = Misprint {
    printed: "a URL template in a path",
    by: "springfox, Jersey",
    meant: "names after `?` or `&` are sent in the query, others in the path, without patterns",
};

/// springfox lists 201 beside 200 for every POST.
pub(crate) const CREATED: Misprint = Misprint {
    printed: "201 without a schema beside 200 with one",
    by: "springfox",
    meant: "its answer is that of 200",
};

impl Misprint {
    /// What a warning says.
    pub(crate) fn message(&self) -> String {
        let Self { printed, by, meant } = self;
        format!("{printed}, as {by} may print it: {meant}")
    }
}

/// A word that is no `type`, and what it means.
#[derive(Debug)]
pub(crate) struct TypeWord {
    /// Compared without case.
    printed: &'static str,
    /// Empty for any JSON.
    pub(crate) word: &'static str,
    pub(crate) format: &'static str,
}

const fn row(printed: &'static str, word: &'static str, format: &'static str) -> TypeWord {
    TypeWord { printed, word, format }
}

/// Formats, names of Java's types and inventions of tools, where a `type` should stand.
const TYPE_WORDS: &[TypeWord] = &[
    row("__file", "string", "binary"),
    row("base64", "string", "byte"),
    row("bigdecimal", "number", "decimal"),
    row("biginteger", "integer", "bigint"),
    row("binary", "string", "binary"),
    row("bool", "boolean", ""),
    row("boolean", "boolean", ""),
    row("byte", "string", "byte"),
    row("char", "string", ""),
    row("date", "string", "date"),
    row("date-time", "string", "date-time"),
    row("datetime", "string", "date-time"),
    row("double", "number", "double"),
    row("email", "string", "email"),
    row("enum", "string", ""),
    row("file", "string", "binary"),
    row("float", "number", "float"),
    row("int", "integer", "int32"),
    row("int32", "integer", "int32"),
    row("int64", "integer", "int64"),
    row("integer", "integer", ""),
    row("list", "array", ""),
    row("localdate", "string", "date"),
    row("long", "integer", "int64"),
    row("map", "object", ""),
    row("multipartfile", "string", "binary"),
    row("number", "number", ""),
    row("object", "object", ""),
    row("password", "string", "password"),
    row("ref", "", ""),
    row("set", "array", ""),
    row("short", "integer", "int32"),
    row("string", "string", ""),
    row("uri", "string", "uri"),
    row("url", "string", "uri"),
    row("uuid", "string", "uuid"),
    row("void", "", ""),
];

/// Java's types that are printed as the names of definitions which are not there.
const REFERENCES: &[&str] = &[
    "bigdecimal",
    "boolean",
    "byte",
    "date",
    "date-time",
    "double",
    "file",
    "float",
    "int",
    "long",
    "object",
    "string",
];

/// Java's collections, whose items stand in angles.
const COLLECTIONS: &[&str] = &["Collection", "Iterable", "List", "Set"];

/// The schema that a reference to the definition `name` means, which is not there: `string`, or
/// `List«Pet»`, as springfox prints them. References begin with `above`.
pub(crate) fn referred(name: &str, above: &str) -> Option<Value> {
    if REFERENCES.contains(&name) {
        let meant = TypeWord::of(name)?;
        return Some(match meant.format {
            "" => json!({ "type": meant.word }),
            format => json!({ "type": meant.word, "format": format }),
        });
    }
    let (outer, inner) = name.strip_suffix('»')?.split_once('«')?;
    let to = |name: &str| json!({ "$ref": format!("{above}{name}") });
    match outer {
        "Map" => {
            let (_, value) = inner.split_once(',')?;
            Some(json!({ "type": "object", "additionalProperties": to(value) }))
        }
        outer if COLLECTIONS.contains(&outer) => {
            Some(json!({ "type": "array", "items": to(inner) }))
        }
        _ => None,
    }
}

/// What a warning says where the name of a definition stands for a `type`.
pub(crate) fn named_type(name: &str) -> String {
    format!("`{name}` is no type, as springfox may print it: it is read as the definition `{name}`")
}

/// What a warning says of [`referred`].
pub(crate) fn referred_message(name: &str) -> String {
    format!(
        "`$ref` names no definition, as springfox may print it: it is read as the type `{name}`"
    )
}

impl TypeWord {
    /// What `printed` means, if it is known.
    pub(crate) fn of(printed: &str) -> Option<&'static Self> {
        TYPE_WORDS.iter().find(|row| row.printed.eq_ignore_ascii_case(printed))
    }

    /// Whether it stands for a file.
    pub(crate) fn is_file(&self) -> bool {
        self.format == "binary"
    }

    /// What a warning says of `printed`.
    pub(crate) fn message(&self, printed: &str) -> String {
        let meant = match (self.word, self.format) {
            ("", _) => "any JSON".to_owned(),
            (word, "") => format!("`{word}`"),
            (word, format) => format!("`{word}` with the format `{format}`"),
        };
        format!("`{printed}` is no type; it is read as {meant}")
    }
}
