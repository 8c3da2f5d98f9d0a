//! Documents with one fault each: none is taken in silence. The faults are those that the specifications
//! forbid in so many words; each document is right but for one place.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use s360_codegen::load::Document;
use s360_codegen::read_document;

/// A fault, the document's language, and where it is put: a JSON pointer, and what stands there then.
const FAULTS: &[(&str, &str, &str, &str)] = &[
    // Paths.
    (
        "a path without a slash",
        "3.0",
        "/paths/jobs",
        r#"{"get": {"responses": {"204": {"description": ""}}}}"#,
    ),
    (
        "a brace that is not closed",
        "3.0",
        "/paths/~1open~1{id",
        r#"{"get": {"responses": {"204": {"description": ""}}}}"#,
    ),
    (
        "a brace that is not opened",
        "3.0",
        "/paths/~1open~1id}",
        r#"{"get": {"responses": {"204": {"description": ""}}}}"#,
    ),
    (
        "a path with a query",
        "3.0",
        "/paths/~1find?q=1",
        r#"{"get": {"responses": {"204": {"description": ""}}}}"#,
    ),
    (
        "a path with an empty name in braces",
        "3.0",
        "/paths/~1open~1{}",
        r#"{"get": {"responses": {"204": {"description": ""}}}}"#,
    ),
    (
        "two paths that differ in names only",
        "3.0",
        "/paths/~1things~1{other}",
        r#"{"get": {"parameters": [{"name": "other", "in": "path", "required": true, "schema": {"type": "string"}}], "responses": {"204": {"description": ""}}}}"#,
    ),
    (
        "the same name twice in a path",
        "3.0",
        "/paths/~1a~1{x}~1{x}",
        r#"{"get": {"parameters": [{"name": "x", "in": "path", "required": true, "schema": {"type": "string"}}], "responses": {"204": {"description": ""}}}}"#,
    ),
    (
        "a path parameter that is not declared",
        "3.0",
        "/paths/~1a~1{x}",
        r#"{"get": {"responses": {"204": {"description": ""}}}}"#,
    ),
    (
        "a path parameter that is not in the path",
        "3.0",
        "/paths/~1things~1{id}/get/parameters/1",
        r#"{"name": "more", "in": "path", "required": true, "schema": {"type": "string"}}"#,
    ),
    (
        "a path parameter that is not required",
        "3.0",
        "/paths/~1things~1{id}/get/parameters/0/required",
        "false",
    ),
    // Parameters.
    (
        "the same parameter twice",
        "3.0",
        "/paths/~1things~1{id}/get/parameters/1",
        r#"{"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}}"#,
    ),
    (
        "a parameter without a name",
        "3.0",
        "/paths/~1things~1{id}/get/parameters/1",
        r#"{"in": "query", "schema": {"type": "string"}}"#,
    ),
    (
        "a parameter without a place",
        "3.0",
        "/paths/~1things~1{id}/get/parameters/1",
        r#"{"name": "q", "schema": {"type": "string"}}"#,
    ),
    (
        "a parameter in an unknown place",
        "3.0",
        "/paths/~1things~1{id}/get/parameters/1",
        r#"{"name": "q", "in": "qurey", "schema": {"type": "string"}}"#,
    ),
    (
        "a parameter with neither schema nor content",
        "3.0",
        "/paths/~1things~1{id}/get/parameters/1",
        r#"{"name": "q", "in": "query"}"#,
    ),
    (
        "a parameter with schema and content",
        "3.0",
        "/paths/~1things~1{id}/get/parameters/1",
        r#"{"name": "q", "in": "query", "schema": {"type": "string"}, "content": {"application/json": {}}}"#,
    ),
    (
        "a parameter with two contents",
        "3.0",
        "/paths/~1things~1{id}/get/parameters/1",
        r#"{"name": "q", "in": "query", "content": {"application/json": {}, "text/plain": {}}}"#,
    ),
    (
        "a style of another place",
        "3.0",
        "/paths/~1things~1{id}/get/parameters/1",
        r#"{"name": "q", "in": "query", "style": "matrix", "schema": {"type": "string"}}"#,
    ),
    (
        "a header parameter that is ignored",
        "3.0",
        "/paths/~1things~1{id}/get/parameters/1",
        r#"{"name": "Authorization", "in": "header", "schema": {"type": "string"}}"#,
    ),
    (
        "parameters that are no list",
        "3.0",
        "/paths/~1things~1{id}/get/parameters",
        r#"{"name": "id"}"#,
    ),
    (
        "example beside examples",
        "3.0",
        "/paths/~1things~1{id}/get/parameters/1",
        r#"{"name": "q", "in": "query", "schema": {"type": "string"}, "example": "a", "examples": {}}"#,
    ),
    // Operations.
    (
        "an operation without responses",
        "3.0",
        "/paths/~1things~1{id}/put",
        r##"{"parameters": [{"$ref": "#/components/parameters/Id"}]}"##,
    ),
    ("no response at all", "3.0", "/paths/~1things~1{id}/get/responses", "{}"),
    ("a response without a description", "3.0", "/paths/~1things~1{id}/get/responses/404", "{}"),
    (
        "a status that is none",
        "3.0",
        "/paths/~1things~1{id}/get/responses/ok",
        r#"{"description": ""}"#,
    ),
    (
        "a status beyond HTTP's",
        "3.0",
        "/paths/~1things~1{id}/get/responses/700",
        r#"{"description": ""}"#,
    ),
    (
        "an operationId twice",
        "3.0",
        "/paths/~1other",
        r#"{"get": {"operationId": "getThing", "responses": {"204": {"description": ""}}}}"#,
    ),
    ("an operationId that is no text", "3.0", "/paths/~1things~1{id}/get/operationId", "{}"),
    ("a request body without content", "3.0", "/paths/~1things~1{id}/post/requestBody", "{}"),
    (
        "a body of a GET",
        "3.0",
        "/paths/~1things~1{id}/get/requestBody",
        r#"{"content": {"application/json": {"schema": {"type": "string"}}}}"#,
    ),
    (
        "a security requirement of nothing",
        "3.0",
        "/paths/~1things~1{id}/get/security",
        r#"[{"nothing": []}]"#,
    ),
    (
        "scopes of a scheme that has none",
        "3.0",
        "/paths/~1things~1{id}/get/security",
        r#"[{"key": ["read"]}]"#,
    ),
    ("tags that are no texts", "3.0", "/paths/~1things~1{id}/get/tags", r#"[{"name": "x"}]"#),
    (
        "a method that is none",
        "3.0",
        "/paths/~1things~1{id}/fetch",
        r#"{"responses": {"204": {"description": ""}}}"#,
    ),
    // Schemas.
    (
        "an array without items",
        "3.0",
        "/components/schemas/Thing/properties/list",
        r#"{"type": "array"}"#,
    ),
    (
        "a type that is none",
        "3.0",
        "/components/schemas/Thing/properties/list",
        r#"{"type": "strng"}"#,
    ),
    ("required that is a flag", "3.0", "/components/schemas/Thing/required", "true"),
    (
        "required that names no property",
        "3.0",
        "/components/schemas/Thing/required",
        r#"["id", "nmae"]"#,
    ),
    (
        "a name that is required twice",
        "3.0",
        "/components/schemas/Thing/required",
        r#"["id", "id"]"#,
    ),
    ("an empty list of values", "3.0", "/components/schemas/Thing/properties/kind/enum", "[]"),
    (
        "a value twice",
        "3.0",
        "/components/schemas/Thing/properties/kind/enum",
        r#"["a", "b", "a"]"#,
    ),
    (
        "a value of another type",
        "3.0",
        "/components/schemas/Thing/properties/kind/enum",
        r#"["a", {"b": 1}]"#,
    ),
    ("values that are no list", "3.0", "/components/schemas/Thing/properties/kind/enum", r#""a""#),
    (
        "a default that is none of the values",
        "3.0",
        "/components/schemas/Thing/properties/kind/default",
        r#""c""#,
    ),
    (
        "a default of another type",
        "3.0",
        "/components/schemas/Thing/properties/id/default",
        r#""one""#,
    ),
    (
        "a minimum above the maximum",
        "3.0",
        "/components/schemas/Thing/properties/id",
        r#"{"type": "integer", "minimum": 5, "maximum": 1}"#,
    ),
    (
        "a least length above the most",
        "3.0",
        "/components/schemas/Thing/properties/kind",
        r#"{"type": "string", "minLength": 5, "maxLength": 1}"#,
    ),
    (
        "fewer items than at least",
        "3.0",
        "/components/schemas/Thing/properties/kind",
        r#"{"type": "array", "items": {}, "minItems": 5, "maxItems": 1}"#,
    ),
    (
        "a negative length",
        "3.0",
        "/components/schemas/Thing/properties/kind",
        r#"{"type": "string", "maxLength": -1}"#,
    ),
    (
        "a length that is no number",
        "3.0",
        "/components/schemas/Thing/properties/kind",
        r#"{"type": "string", "maxLength": "ten"}"#,
    ),
    (
        "a bound that is no number",
        "3.0",
        "/components/schemas/Thing/properties/id",
        r#"{"type": "integer", "maximum": "ten"}"#,
    ),
    (
        "a multiple of nothing",
        "3.0",
        "/components/schemas/Thing/properties/id",
        r#"{"type": "integer", "multipleOf": 0}"#,
    ),
    (
        "a pattern that is no regular expression",
        "3.0",
        "/components/schemas/Thing/properties/kind",
        r#"{"type": "string", "pattern": "[a-"}"#,
    ),
    (
        "allOf of an object and a text",
        "3.0",
        "/components/schemas/Thing/properties/kind",
        r#"{"allOf": [{"type": "object", "properties": {"a": {}}}, {"type": "string"}]}"#,
    ),
    ("allOf that is empty", "3.0", "/components/schemas/Thing/properties/kind", r#"{"allOf": []}"#),
    (
        "allOf that is no list",
        "3.0",
        "/components/schemas/Thing/properties/kind",
        r#"{"allOf": {"type": "object"}}"#,
    ),
    (
        "properties of a text",
        "3.0",
        "/components/schemas/Thing/properties/kind",
        r#"{"type": "string", "properties": {"a": {}}}"#,
    ),
    (
        "items of an object",
        "3.0",
        "/components/schemas/Thing/properties/kind",
        r#"{"type": "object", "items": {"type": "string"}}"#,
    ),
    (
        "a list of types in 3.0",
        "3.0",
        "/components/schemas/Thing/properties/kind",
        r#"{"type": ["string", "integer"]}"#,
    ),
    (
        "items that are a list in 3.0",
        "3.0",
        "/components/schemas/Thing/properties/kind",
        r#"{"type": "array", "items": [{"type": "string"}]}"#,
    ),
    (
        "properties that are a list",
        "3.0",
        "/components/schemas/Thing/properties",
        r#"[{"name": "id"}]"#,
    ),
    (
        "read-only and write-only",
        "3.0",
        "/components/schemas/Thing/properties/id",
        r#"{"type": "integer", "readOnly": true, "writeOnly": true}"#,
    ),
    (
        "a discriminator that is a text in 3.0",
        "3.0",
        "/components/schemas/Thing/discriminator",
        r#""kind""#,
    ),
    ("a discriminator without a name", "3.0", "/components/schemas/Thing/discriminator", "{}"),
    (
        "a discriminator that no alternative has",
        "3.0",
        "/components/schemas/Choice",
        r##"{"oneOf": [{"$ref": "#/components/schemas/Thing"}], "discriminator": {"propertyName": "form"}}"##,
    ),
    (
        "a mapping to nothing",
        "3.0",
        "/components/schemas/Choice",
        r##"{"oneOf": [{"$ref": "#/components/schemas/Thing"}], "discriminator": {"propertyName": "kind", "mapping": {"a": "#/components/schemas/Gone"}}}"##,
    ),
    ("a schema that is a text", "3.0", "/components/schemas/Other", r#""string""#),
    (
        "a name of a component that is none",
        "3.0",
        "/components/schemas/My Thing",
        r#"{"type": "string"}"#,
    ),
    (
        "a reference to nothing",
        "3.0",
        "/components/schemas/Other",
        r##"{"$ref": "#/components/schemas/Gone"}"##,
    ),
    (
        "a reference to another kind",
        "3.0",
        "/components/schemas/Other",
        r##"{"$ref": "#/components/parameters/Id"}"##,
    ),
    ("a reference that is no text", "3.0", "/components/schemas/Other", r#"{"$ref": 5}"#),
    (
        "keywords beside a reference in 3.0",
        "3.0",
        "/components/schemas/Other",
        r##"{"$ref": "#/components/schemas/Thing", "required": ["id"]}"##,
    ),
    (
        "a schema that is itself",
        "3.0",
        "/components/schemas/Other",
        r##"{"$ref": "#/components/schemas/Other"}"##,
    ),
    ("a keyword that is none", "3.0", "/components/schemas/Thing/propertys", "{}"),
    // The document.
    ("no info", "3.0", "/info", "null"),
    ("no title", "3.0", "/info/title", "null"),
    ("no version", "3.0", "/info/version", "null"),
    ("no paths", "3.0", "/paths", "null"),
    (
        "a server variable without a default",
        "3.0",
        "/servers",
        r#"[{"url": "https://{host}.example.org", "variables": {"host": {"description": ""}}}]"#,
    ),
    (
        "a server variable that is not described",
        "3.0",
        "/servers",
        r#"[{"url": "https://{host}.example.org"}]"#,
    ),
    (
        "a default that a server variable does not list",
        "3.0",
        "/servers",
        r#"[{"url": "https://{host}.example.org", "variables": {"host": {"default": "a", "enum": ["b"]}}}]"#,
    ),
    ("a server without a URL", "3.0", "/servers", r#"[{"description": ""}]"#),
    ("a tag twice", "3.0", "/tags", r#"[{"name": "a"}, {"name": "a"}]"#),
    (
        "a security scheme of an unknown type",
        "3.0",
        "/components/securitySchemes/key/type",
        r#""apikey""#,
    ),
    ("a key without a place", "3.0", "/components/securitySchemes/key/in", "null"),
    (
        "an HTTP scheme without a name",
        "3.0",
        "/components/securitySchemes/basic",
        r#"{"type": "http"}"#,
    ),
    (
        "an encoding of no property",
        "3.0",
        "/paths/~1things~1{id}/post/requestBody/content",
        r#"{"multipart/form-data": {"schema": {"type": "object", "properties": {"a": {"type": "string"}}}, "encoding": {"b": {"contentType": "text/plain"}}}}"#,
    ),
    ("an unknown keyword at the top", "3.0", "/definitons", "{}"),
    // Swagger 2.0.
    (
        "2.0: two bodies",
        "2.0",
        "/paths/~1things~1{id}/post/parameters/2",
        r#"{"name": "second", "in": "body", "schema": {"type": "string"}}"#,
    ),
    (
        "2.0: a file in a query",
        "2.0",
        "/paths/~1things~1{id}/get/parameters/1",
        r#"{"name": "f", "in": "query", "type": "file"}"#,
    ),
    (
        "2.0: a parameter without a type",
        "2.0",
        "/paths/~1things~1{id}/get/parameters/1",
        r#"{"name": "q", "in": "query"}"#,
    ),
    (
        "2.0: a body without a schema",
        "2.0",
        "/paths/~1things~1{id}/post/parameters/1/schema",
        "null",
    ),
    (
        "2.0: an array without items",
        "2.0",
        "/paths/~1things~1{id}/get/parameters/1",
        r#"{"name": "q", "in": "query", "type": "array"}"#,
    ),
    (
        "2.0: multi in a header",
        "2.0",
        "/paths/~1things~1{id}/get/parameters/1",
        r#"{"name": "q", "in": "header", "type": "array", "items": {"type": "string"}, "collectionFormat": "multi"}"#,
    ),
    (
        "2.0: an object in a query",
        "2.0",
        "/paths/~1things~1{id}/get/parameters/1",
        r#"{"name": "q", "in": "query", "type": "object"}"#,
    ),
    ("2.0: a base path without a slash", "2.0", "/basePath", r#""api""#),
    ("2.0: a host with a scheme", "2.0", "/host", r#""https://example.org""#),
    ("2.0: a scheme that is none", "2.0", "/schemes", r#"["htps"]"#),
    ("2.0: a media type that is none", "2.0", "/produces", r#"["json"]"#),
    (
        "2.0: a discriminator that is not required",
        "2.0",
        "/definitions/Thing",
        r#"{"type": "object", "discriminator": "kind", "properties": {"kind": {"type": "string"}}}"#,
    ),
    (
        "2.0: a discriminator that is no property",
        "2.0",
        "/definitions/Thing/discriminator",
        r#""form""#,
    ),
    ("2.0: a word of 3.0", "2.0", "/components", r#"{"schemas": {}}"#),
    (
        "2.0: alternatives",
        "2.0",
        "/definitions/Other",
        r#"{"oneOf": [{"type": "string"}, {"type": "integer"}]}"#,
    ),
    ("2.0: null as a type", "2.0", "/definitions/Other", r#"{"type": "null"}"#),
    (
        "a number as the default of a text",
        "3.0",
        "/components/schemas/Other",
        r#"{"type": "string", "default": 5}"#,
    ),
    (
        "a text as the default of a flag",
        "3.0",
        "/components/schemas/Other",
        r#"{"type": "boolean", "default": "true"}"#,
    ),
    (
        "a default below the minimum",
        "3.0",
        "/components/schemas/Other",
        r#"{"type": "integer", "minimum": 5, "default": 1}"#,
    ),
    (
        "a default longer than it may be",
        "3.0",
        "/components/schemas/Other",
        r#"{"type": "string", "maxLength": 2, "default": "abcd"}"#,
    ),
    (
        "a flag that is a text",
        "3.0",
        "/components/schemas/Other",
        r#"{"type": "array", "items": {}, "uniqueItems": "yes"}"#,
    ),
    (
        "an empty list of what is required",
        "3.0",
        "/components/schemas/Other",
        r#"{"type": "object", "required": []}"#,
    ),
    (
        "a discriminator that no property has",
        "3.0",
        "/components/schemas/Other",
        r#"{"type": "object", "properties": {"a": {"type": "string"}}, "discriminator": {"propertyName": "b"}}"#,
    ),
    (
        "the same alternative twice",
        "3.0",
        "/components/schemas/Other",
        r#"{"oneOf": [{"type": "string"}, {"type": "string"}]}"#,
    ),
    (
        "an empty value in a path",
        "3.0",
        "/paths/~1things~1{id}/get/parameters",
        r#"[{"name": "id", "in": "path", "required": true, "allowEmptyValue": true, "schema": {"type": "integer"}}]"#,
    ),
    (
        "headers that differ in case only",
        "3.0",
        "/paths/~1things~1{id}/get/parameters",
        r#"[{"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}}, {"name": "X-A", "in": "header", "schema": {}}, {"name": "x-a", "in": "header", "schema": {}}]"#,
    ),
    (
        "a parameter with an empty name",
        "3.0",
        "/paths/~1things~1{id}/get/parameters/1",
        r#"{"name": "", "in": "query", "schema": {"type": "string"}}"#,
    ),
    ("a tag of an operation twice", "3.0", "/paths/~1things~1{id}/get/tags", r#"["a", "a"]"#),
    ("a requirement of the document that names no scheme", "3.0", "/security", r#"[{"nope": []}]"#),
    (
        "a range in small letters",
        "3.0",
        "/paths/~1things~1{id}/get/responses/2xx",
        r#"{"description": ""}"#,
    ),
    (
        "content of no media type",
        "3.0",
        "/paths/~1things~1{id}/get/responses/200/content",
        r#"{"json": {"schema": {"type": "string"}}}"#,
    ),
    (
        "a header of an answer that is ignored",
        "3.0",
        "/paths/~1things~1{id}/get/responses/200/headers",
        r#"{"Content-Type": {"schema": {"type": "string"}}}"#,
    ),
    (
        "a header that names itself",
        "3.0",
        "/paths/~1things~1{id}/get/responses/200/headers",
        r#"{"X": {"name": "X", "schema": {"type": "string"}}}"#,
    ),
    (
        "a header without a schema",
        "3.0",
        "/paths/~1things~1{id}/get/responses/200/headers",
        r#"{"X": {}}"#,
    ),
    (
        "a link to no operation",
        "3.0",
        "/paths/~1things~1{id}/get/responses/200/links",
        r#"{"next": {}}"#,
    ),
    (
        "a link that names an operation in two ways",
        "3.0",
        "/paths/~1things~1{id}/get/responses/200/links",
        r#"{"next": {"operationId": "getThing", "operationRef": "/paths/x"}}"#,
    ),
    (
        "a request body of no media type",
        "3.0",
        "/paths/~1things~1{id}/post/requestBody/content",
        r#"{}"#,
    ),
    ("a version that is a number", "3.0", "/info/version", r#"1"#),
    ("a license without a name", "3.0", "/info/license", r#"{}"#),
    ("a version of two numbers", "3.0", "/openapi", r#""3.0""#),
    ("documentation without a URL", "3.0", "/externalDocs", r#"{"description": ""}"#),
    ("a tag without a name", "3.0", "/tags", r#"[{"description": ""}]"#),
    (
        "2.0: a file without multipart",
        "2.0",
        "/paths/~1things~1{id}/post/parameters",
        r##"[{"name": "id", "in": "path", "required": true, "type": "integer"}, {"name": "f", "in": "formData", "type": "file"}]"##,
    ),
    (
        "2.0: a header of an unknown type",
        "2.0",
        "/paths/~1things~1{id}/get/responses/200/headers",
        r##"{"X-Count": {"type": "strng"}}"##,
    ),
    (
        "2.0: a header that is an array without items",
        "2.0",
        "/paths/~1things~1{id}/get/responses/200/headers",
        r##"{"X-Count": {"type": "array"}}"##,
    ),
    (
        "2.0: a header without a type",
        "2.0",
        "/paths/~1things~1{id}/get/responses/200/headers",
        r##"{"X-Count": {"description": ""}}"##,
    ),
    (
        "2.0: inner arrays without items",
        "2.0",
        "/paths/~1things~1{id}/get/parameters/1",
        r##"{"name": "q", "in": "query", "type": "array", "items": {"type": "array"}}"##,
    ),
    (
        "2.0: items without a type",
        "2.0",
        "/paths/~1things~1{id}/get/parameters/1",
        r##"{"name": "q", "in": "query", "type": "array", "items": {}}"##,
    ),
    (
        "2.0: a form field that is an array without items",
        "2.0",
        "/paths/~1things~1{id}/post/parameters",
        r##"[{"name": "id", "in": "path", "required": true, "type": "integer"}, {"name": "f", "in": "formData", "type": "array"}]"##,
    ),
    (
        "2.0: a parameter with a default of another type",
        "2.0",
        "/paths/~1things~1{id}/get/parameters/1",
        r##"{"name": "q", "in": "query", "type": "integer", "default": "one"}"##,
    ),
    (
        "2.0: an unknown collectionFormat",
        "2.0",
        "/paths/~1things~1{id}/get/parameters/1",
        r##"{"name": "q", "in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": "cvs"}"##,
    ),
    (
        "2.0: a flow that is none",
        "2.0",
        "/securityDefinitions",
        r##"{"o": {"type": "oauth2", "flow": "code", "scopes": {}}}"##,
    ),
    (
        "2.0: a flow without its URL",
        "2.0",
        "/securityDefinitions",
        r##"{"o": {"type": "oauth2", "flow": "implicit", "scopes": {}}}"##,
    ),
    (
        "a flow without its URL",
        "3.0",
        "/components/securitySchemes/o",
        r##"{"type": "oauth2", "flows": {"implicit": {"scopes": {}}}}"##,
    ),
    (
        "a flow that is none",
        "3.0",
        "/components/securitySchemes/o",
        r##"{"type": "oauth2", "flows": {"magic": {"scopes": {}}}}"##,
    ),
    (
        "a flow without scopes",
        "3.0",
        "/components/securitySchemes/o",
        r##"{"type": "oauth2", "flows": {"implicit": {"authorizationUrl": "https://example.org"}}}"##,
    ),
    ("a place of a key that is none", "3.0", "/components/securitySchemes/key/in", r##""body""##),
    (
        "bounds that exclude each other",
        "3.0",
        "/components/schemas/Thing/properties/id",
        r##"{"type": "integer", "minimum": 1, "exclusiveMinimum": true, "maximum": 1}"##,
    ),
    (
        "null among values that may not be",
        "3.0",
        "/components/schemas/Thing/properties/kind/enum",
        r##"["a", null]"##,
    ),
    ("a schema for not that is none", "3.0", "/components/schemas/Thing/not", r##""string""##),
    (
        "a link to an operation that is not there",
        "3.0",
        "/paths/~1things~1{id}/get/responses/200/links",
        r##"{"next": {"operationId": "getNothing"}}"##,
    ),
    (
        "additionalProperties that are a text",
        "3.0",
        "/components/schemas/Thing/additionalProperties",
        r##""string""##,
    ),
    (
        "a style that is none",
        "3.0",
        "/paths/~1things~1{id}/get/parameters/1",
        r##"{"name": "q", "in": "query", "style": "fancy", "schema": {"type": "string"}}"##,
    ),
    (
        "a deep object of a text",
        "3.0",
        "/paths/~1things~1{id}/get/parameters/1",
        r##"{"name": "q", "in": "query", "style": "deepObject", "schema": {"type": "string"}}"##,
    ),
    (
        "a server variable that the URL has not",
        "3.0",
        "/servers",
        r##"[{"url": "https://example.org", "variables": {"host": {"default": "a"}}}]"##,
    ),
    (
        "a callback of no operation",
        "3.0",
        "/paths/~1things~1{id}/get/callbacks",
        r##"{"on": {"{$request.body#/url}": "post"}}"##,
    ),
    ("paths that are a list", "3.0", "/paths", r##"[]"##),
    ("an operation that is a text", "3.0", "/paths/~1things~1{id}/put", r##""put""##),
    (
        "a response that is a text",
        "3.0",
        "/paths/~1things~1{id}/get/responses/404",
        r##""not found""##,
    ),
    (
        "a media type without a slash",
        "3.0",
        "/paths/~1things~1{id}/get/responses/200/content",
        r##"{"json": {}}"##,
    ),
    ("components that are a list", "3.0", "/components", r##"[]"##),
    (
        "required of a body that is a text",
        "3.0",
        "/paths/~1things~1{id}/post/requestBody/required",
        r##""always""##,
    ),
    ("deprecated that is a text", "3.0", "/paths/~1things~1{id}/get/deprecated", r##""yes""##),
    ("a summary that is a list", "3.0", "/paths/~1things~1{id}/get/summary", r##"["a"]"##),
];

const SOUND_3_0: &str = r##"{
    "openapi": "3.0.3", "info": {"title": "Things", "version": "1"},
    "paths": {"/things/{id}": {
        "get": {"operationId": "getThing", "parameters": [{"$ref": "#/components/parameters/Id"}],
            "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}},
        "post": {"operationId": "setThing", "parameters": [{"$ref": "#/components/parameters/Id"}],
            "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
            "responses": {"204": {"description": "done"}}}}},
    "components": {
        "parameters": {"Id": {"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}}},
        "schemas": {"Thing": {"type": "object", "required": ["id"], "properties": {
            "id": {"type": "integer"}, "kind": {"type": "string", "enum": ["a", "b"]}}}},
        "securitySchemes": {"key": {"type": "apiKey", "name": "k", "in": "header"}}}}"##;

const SOUND_2_0: &str = r##"{
    "swagger": "2.0", "info": {"title": "Things", "version": "1"},
    "paths": {"/things/{id}": {
        "get": {"operationId": "getThing", "parameters": [{"name": "id", "in": "path", "required": true, "type": "integer"}],
            "responses": {"200": {"description": "ok", "schema": {"$ref": "#/definitions/Thing"}}}},
        "post": {"operationId": "setThing", "consumes": ["application/json"], "parameters": [
            {"name": "id", "in": "path", "required": true, "type": "integer"},
            {"name": "thing", "in": "body", "schema": {"$ref": "#/definitions/Thing"}}],
            "responses": {"204": {"description": "done"}}}}},
    "definitions": {"Thing": {"type": "object", "required": ["kind"], "properties": {
        "id": {"type": "integer"}, "kind": {"type": "string", "enum": ["a", "b"]}}}}}"##;

fn sound(language: &str) -> serde_json::Value {
    let text = if language == "2.0" { SOUND_2_0 } else { SOUND_3_0 };
    serde_json::from_str(text).unwrap()
}

/// What is said of a document.
fn said(document: &serde_json::Value) -> Vec<String> {
    let document = Document::parse("document.json", document.to_string()).unwrap();
    match read_document(&document) {
        Ok(reading) => reading.diagnostics.iter().map(ToString::to_string).collect(),
        Err(fault) => vec![fault.to_string()],
    }
}

/// Puts `value` at `pointer`; `null` takes away what is there.
fn put(document: &mut serde_json::Value, pointer: &str, value: &str) {
    let value: serde_json::Value = serde_json::from_str(value).unwrap();
    let (above, key) = pointer.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/").replace("~0", "~");
    // The shared parameter is written out where it is to be changed.
    if above.ends_with("/parameters/0") && document.pointer(above).unwrap().get("$ref").is_some() {
        let shared = document.pointer("/components/parameters/Id").unwrap().clone();
        *document.pointer_mut(above).unwrap() = shared;
    }
    match document.pointer_mut(above).unwrap() {
        serde_json::Value::Array(items) => items.push(value),
        serde_json::Value::Object(fields) if value.is_null() => drop(fields.remove(&key)),
        serde_json::Value::Object(fields) => drop(fields.insert(key, value)),
        other => panic!("{other}"),
    }
}

#[test]
fn sound_documents_are_taken_without_a_word() {
    for language in ["2.0", "3.0"] {
        assert_eq!(said(&sound(language)), [""; 0], "{language}");
    }
}

#[test]
fn no_fault_is_taken_in_silence() {
    let silent = FAULTS.iter().filter(|(_, language, pointer, value)| {
        let mut document = sound(language);
        put(&mut document, pointer, value);
        said(&document).is_empty()
    });
    let silent: Vec<&str> = silent.map(|(name, ..)| *name).collect();
    assert_eq!(silent, [""; 0], "{} of {}", silent.len(), FAULTS.len());
}
