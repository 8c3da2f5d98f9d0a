//! OpenAPI into the model: the only place that decides what a construct means. Chooses no Rust name.

mod answers;
mod bodies;
mod discriminators;
mod evidence;
mod formats;
mod operations;
mod pages;
mod parameters;
mod paths;
mod records;
mod shape;
mod unions;
mod values;
mod webhooks;

pub(crate) use shape::PARTIAL;

use std::collections::{BTreeMap, HashMap, VecDeque};

use openapiv3::{OpenAPI, ReferenceOr, Schema, SchemaData};

use crate::diagnostic::{Code, Diagnostic};
use crate::dialect::{Normalized, SourceMap};
use crate::grammar::kind_at;
use crate::load::Document;
use crate::model::{
    Api, Evidence, Field, Kind, Provenance, Type, TypeDef, TypeId, Webhook, paragraphs,
};
use crate::overlay;
use crate::pointer::percent_decode;
use crate::pointer::{escape, unescape};
use records::Unread;
use shape::{Node, Shape};

/// Lists and maps inside each other deeper than this are not written out.
const DEEPEST_TYPE: usize = 16;

/// A document with more schemas in a row that each stand for the next one, as its list or as one of
/// its alternatives, or inherit from it, is hostile. Fields are no such chain: a record is known
/// before it is read.
pub(crate) const DEEPEST_CHAIN: usize = 2_000;

/// A document whose types inherit more fields from each other than this is hostile.
const MOST_FIELDS: usize = 1_000_000;

/// Lowers a whole document; faults go to `diagnostics`.
pub fn lower_document(
    normalized: &Normalized,
    document: &Document,
    diagnostics: &mut Vec<Diagnostic>,
) -> Api {
    let openapi = &normalized.openapi;
    let mut cx = LoweringContext {
        openapi,
        source_map: &normalized.source_map,
        document,
        diagnostics,
        types: Vec::new(),
        unread: VecDeque::new(),
        named: BTreeMap::new(),
        defined: HashMap::new(),
        children: unions::children(openapi),
        has_discriminators: unions::has_discriminators(openapi),
        webhooks: Vec::new(),
        cited: BTreeMap::new(),
        depth: 0,
        fields: 0,
    };
    let schemas = openapi.components.iter().flat_map(|components| components.schemas.keys());
    for name in schemas {
        cx.named(name);
    }
    let operations = operations::lower_operations(&mut cx);
    webhooks::lower_webhooks(&mut cx, &normalized.webhooks);
    while let Some(unread) = cx.unread.pop_front() {
        records::read(&mut cx, unread);
    }
    pages::check(&mut cx, &operations);
    let mut webhooks = cx.webhooks;
    webhooks.sort_by(|one, other| (&one.name, &one.pointer).cmp(&(&other.name, &other.pointer)));
    let notes = overlay::notes(openapi.extensions.get(overlay::MARK));
    let mut patches = document.patches.clone();
    patches.sort_by(|one, other| one.pointer.cmp(&other.pointer));
    Api {
        title: openapi.info.title.clone(),
        version: openapi.info.version.clone(),
        docs: openapi.info.description.clone().unwrap_or_default() + &paragraphs(&notes),
        service: None,
        extensions: openapi.info.extensions.clone().into_iter().collect(),
        servers: openapi.servers.iter().map(|server| server.url.clone()).collect(),
        operations,
        webhooks,
        types: cx.types,
        losses: Vec::new(),
        patches,
        sources: cx.cited,
    }
}

/// A type as it is used, and whether `null` may stand for it.
#[derive(Debug, Clone)]
pub(crate) struct TypeUse {
    ty: Type,
    nullable: bool,
}

impl TypeUse {
    fn plain(ty: Type) -> Self {
        Self { ty, nullable: false }
    }
    /// The type inside a list or map, where `null` has no other place to go.
    fn inside(self) -> Type {
        match self.ty {
            // Any JSON holds `null` already.
            Type::Value => Type::Value,
            ty if self.nullable => Type::Nullable(Box::new(ty)),
            ty => ty,
        }
    }
}

/// Where a schema stands: what an inline type is called after, and where it is found.
#[derive(Debug, Clone)]
pub(crate) struct SchemaContext {
    /// Words for a name.
    name_hint: String,
    /// Whether `name_hint` is the schema's own name.
    is_own_name: bool,
    pointer: String,
}

impl SchemaContext {
    /// The place of the shared schema called `name`.
    fn shared(name: &str) -> Self {
        let pointer = format!("/components/schemas/{}", escape(name));
        Self { name_hint: name.to_owned(), is_own_name: true, pointer }
    }
    fn below(&self, word: &str, tokens: &[&str]) -> Self {
        let mut pointer = self.pointer.clone();
        for token in tokens {
            pointer.push('/');
            pointer.push_str(&escape(token));
        }
        Self { name_hint: format!("{} {word}", self.name_hint), is_own_name: false, pointer }
    }
    /// The same name, further down.
    fn deeper(&self, tokens: &[&str]) -> Self {
        Self {
            name_hint: self.name_hint.clone(),
            is_own_name: self.is_own_name,
            ..self.below("", tokens)
        }
    }
}

enum Named {
    /// Its own definition is being read and has no type of its own yet.
    Working,
    Done(TypeUse),
}

pub(crate) struct LoweringContext<'a> {
    openapi: &'a OpenAPI,
    /// Where each part of `openapi` is from.
    source_map: &'a SourceMap,
    document: &'a Document,
    diagnostics: &'a mut Vec<Diagnostic>,
    types: Vec<TypeDef>,
    /// Records that have their place in `types` and are still to be read: one after the other, so
    /// that no recursion runs along references.
    unread: VecDeque<Unread<'a>>,
    named: BTreeMap<String, Named>,
    /// Types that were made, by the address of their schema: a schema that several `allOf`s lead to
    /// is one type, and one that leads to itself is not followed for ever.
    defined: HashMap<usize, TypeUse>,
    /// Shared schemas and those that name them in their `allOf`.
    children: BTreeMap<String, Vec<String>>,
    /// Whether any shared schema has a discriminator that others may inherit.
    has_discriminators: bool,
    webhooks: Vec<Webhook>,
    /// Tags of sources, and where each is cited first.
    cited: BTreeMap<String, String>,
    /// Shared schemas that are being read, each because the one before stands for it.
    depth: usize,
    /// Fields of all types so far.
    fields: usize,
}

/// What tells two schemas of a document apart.
fn address(schema: &SchemaData) -> usize {
    std::ptr::from_ref(schema) as usize
}

impl<'a> LoweringContext<'a> {
    fn warn(&mut self, code: Code, pointer: &str, message: &str) {
        self.report(code, pointer, message, "", Diagnostic::warning);
    }

    fn error(&mut self, code: Code, pointer: &str, message: &str, hint: &str) {
        self.report(code, pointer, message, hint, |error| error);
    }

    fn report(
        &mut self,
        code: Code,
        pointer: &str,
        message: &str,
        hint: &str,
        severity: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        let pointer = self.source_map.written(pointer);
        let found = Diagnostic::error(code, &self.document.name, message, hint).at(pointer);
        self.diagnostics.push(severity(found));
    }

    /// Reports what is wrong with a reference, at `pointer`, that leads to nothing that can stand there.
    fn no_target(&mut self, reference: &str, pointer: &str) {
        let written = self.written(reference);
        let target = written.strip_prefix('#').unwrap_or_default();
        let here = self.source_map.written(pointer);
        let (found, expected) = (kind_at(target), kind_at(&here));
        let is_there = self.document.root.pointer(&percent_decode(target)).is_some();
        let (code, message, hint) = match (found, expected) {
            _ if !is_there => (
                Code::DanglingReference,
                format!("`$ref` names nothing: {written}"),
                "correct the reference, or add what it names",
            ),
            (Some(found), Some(expected)) if found != expected => (
                Code::Malformed,
                format!(
                    "`$ref` leads to {}, and stands where {} does: {written}",
                    found.as_str(),
                    expected.as_str()
                ),
                "refer to something of the same kind",
            ),
            _ if self.is_circle(target) => (
                Code::CyclicReference,
                format!("`$ref` leads back to itself: {written}"),
                "break the circle",
            ),
            _ => (
                Code::Malformed,
                format!("`$ref` leads to what is faulty itself: {written}"),
                "correct what it leads to; what is wrong with that is told there",
            ),
        };
        let pointer = match self.document.root.pointer(&format!("{here}/$ref")) {
            Some(_) => format!("{pointer}/$ref"),
            None => pointer.to_owned(),
        };
        self.error(code, &pointer, &message, hint);
    }

    /// Whether the references at a place lead from one to the next without end.
    fn is_circle(&self, pointer: &str) -> bool {
        let root = &self.document.root;
        let mut pointer = percent_decode(pointer);
        for _ in 0..DEEPEST_CHAIN {
            let reference = root.pointer(&pointer).and_then(|it| it.get("$ref")?.as_str());
            match reference.and_then(|reference| reference.strip_prefix('#')) {
                Some(next) => pointer = percent_decode(next),
                None => return false,
            }
        }
        true
    }

    /// A reference as the document writes it.
    fn written(&self, reference: &str) -> String {
        match reference.strip_prefix('#') {
            Some(pointer) => format!("#{}", self.source_map.written(pointer)),
            None => reference.to_owned(),
        }
    }

    fn component(&self, name: &str) -> Option<&'a ReferenceOr<Schema>> {
        self.openapi.components.as_ref()?.schemas.get(name)
    }

    /// A shared schema and its name, as long as the document lasts.
    fn shared(&self, name: &str) -> Option<(&'a str, Node<'a>)> {
        let (name, schema) = self.openapi.components.as_ref()?.schemas.get_key_value(name)?;
        Some((name, Node::from(schema)))
    }

    /// The name a reference to a shared schema means.
    fn target(reference: &str) -> String {
        let name = reference.rsplit('/').next().unwrap_or(reference);
        let plain = unescape(name);
        percent_decode(&plain)
    }

    /// The shared schema called `name`, as it is used.
    fn named(&mut self, name: &str) -> TypeUse {
        match self.named.get(name) {
            Some(Named::Done(done)) => return done.clone(),
            Some(Named::Working) => {
                let pointer = format!("/components/schemas/{}", escape(name));
                self.warn(
                    Code::CyclicReference,
                    &pointer,
                    "the schema is defined by itself; it is read as any JSON",
                );
                return TypeUse::plain(Type::Value);
            }
            None => {}
        }
        let Some(schema) = self.component(name) else { return TypeUse::plain(Type::Value) };
        if self.depth == DEEPEST_CHAIN {
            let pointer = format!("/components/schemas/{}", escape(name));
            let message = format!("{DEEPEST_CHAIN} schemas stand for this one, each for the next");
            self.error(Code::TooLarge, &pointer, &message, "break the chain");
            return TypeUse::plain(Type::Value);
        }
        self.named.insert(name.to_owned(), Named::Working);
        self.depth += 1;
        let place = SchemaContext::shared(name);
        let done = match unions::descendants(self, name) {
            descendants if descendants.is_empty() => self.node(Node::from(schema), &place),
            descendants => unions::family(self, schema, &place, &descendants),
        };
        self.depth -= 1;
        self.named.insert(name.to_owned(), Named::Done(done.clone()));
        done
    }

    /// Whether `node` refers to a schema that stands for all its descendants.
    fn is_family(&self, node: Node<'a>) -> bool {
        match node {
            Node::Reference(reference) => {
                !unions::descendants(self, &Self::target(reference)).is_empty()
            }
            Node::Schema(_) => false,
        }
    }

    /// A schema or a reference to one.
    fn node(&mut self, node: Node<'a>, place: &SchemaContext) -> TypeUse {
        match node {
            Node::Reference(reference) => {
                let name = Self::target(reference);
                if self.component(&name).is_some() {
                    return self.named(&name);
                }
                self.no_target(reference, &place.pointer);
                TypeUse::plain(Type::Value)
            }
            Node::Schema(schema) => self.schema(schema, place),
        }
    }

    fn schema(&mut self, schema: &'a Schema, place: &SchemaContext) -> TypeUse {
        let known = self.defined.get(&address(&schema.schema_data)).cloned();
        let shape = Shape::of(schema);
        let is_new = known.is_none();
        let mut found = known.unwrap_or_else(|| self.shape(&shape, place));
        if is_new && shape.has_nullable_member() {
            let message = "`nullable` in a member of `allOf` is taken for the whole schema";
            self.warn(Code::Assumed, &place.pointer, message);
        }
        found.nullable |= shape.data.nullable || shape.has_nullable_member();
        found
    }

    /// The order of these questions is the meaning of a schema that uses several keywords.
    fn shape(&mut self, shape: &Shape<'a>, place: &SchemaContext) -> TypeUse {
        if let Some(only) = shape.only_member()
            && !(place.is_own_name && self.is_family(only))
        {
            return self.node(only, &place.deeper(&["allOf", "0"]));
        }
        if !shape.values.is_empty() {
            return values::lower_values(self, shape, place);
        }
        let alternatives = !shape.alternatives().is_empty();
        let fields = records::has_fields(self, shape);
        if fields {
            records::lower_record(self, shape, place)
        } else if alternatives {
            unions::lower_union(self, shape, place)
        } else if !shape.all_of.is_empty() {
            self.first_typed_member(shape, place)
        } else if shape.is_array() {
            self.list(shape, place)
        } else if shape.is_object() {
            records::lower_free_object(self, shape, place)
        } else {
            TypeUse::plain(formats::of(self, shape, place))
        }
    }

    /// An `allOf` of restrictions around one type that is not an object.
    fn first_typed_member(&mut self, shape: &Shape<'a>, place: &SchemaContext) -> TypeUse {
        let mut found = TypeUse::plain(formats::of(self, shape, place));
        for (index, member) in shape.all_of.iter().enumerate() {
            let below = place.deeper(&["allOf", &index.to_string()]);
            let member = self.node(Node::from(member), &below);
            if found.ty == Type::Value {
                found = member;
            }
        }
        found
    }

    fn list(&mut self, shape: &Shape<'a>, place: &SchemaContext) -> TypeUse {
        let item = match shape.items {
            // A list called `Plans` holds a type called `PlansItem`; a list in a field `plans` of
            // `Offer` holds `OfferPlans`.
            Some(items) if place.is_own_name => {
                self.node(items, &place.below("item", &["items"])).inside()
            }
            Some(items) => self.node(items, &place.deeper(&["items"])).inside(),
            None => Type::Value,
        };
        self.nested(place, Type::List(Box::new(item)))
    }

    /// A list or map; one that nests deeper than any real one is any JSON.
    fn nested(&mut self, place: &SchemaContext, ty: Type) -> TypeUse {
        if ty.depth() > DEEPEST_TYPE {
            self.warn(Code::Fallback, &place.pointer, "lists in lists without end are any JSON");
            return TypeUse::plain(Type::Value);
        }
        TypeUse::plain(ty)
    }

    /// The type of the fields beside the known ones.
    fn describe_others(&mut self, id: TypeId, others: Type) {
        if let Some(def) = self.types.get_mut(id.0) {
            def.others = Some(others);
        }
    }

    /// Notes fields that a type requires and does not describe.
    fn miss(&mut self, found: &TypeUse, undescribed: Vec<String>) {
        if let Type::Named(id) = found.ty
            && let Some(def) = self.types.get_mut(id.0)
        {
            def.undescribed = undescribed;
        }
    }

    /// Gives a record its fields.
    fn fill(&mut self, id: TypeId, fields: Vec<Field>, undescribed: Vec<String>) {
        if let Some(def) = self.types.get_mut(id.0) {
            def.kind = Kind::Record(fields);
            def.undescribed = undescribed;
        }
    }

    /// Something wider took the place of a type.
    fn replace(&mut self, ty: &Type) {
        if let Type::Named(id) = ty
            && let Some(def) = self.types.get_mut(id.0).filter(|def| def.inline)
        {
            def.replaced = true;
        }
    }

    /// Lets requests of the type hold more than the known fields.
    fn open(&mut self, id: TypeId) {
        if let Some(def) = self.types.get_mut(id.0) {
            def.open = true;
        }
    }

    /// An operation that the document does not tell all of takes more than what its own schema says.
    pub(crate) fn more(&mut self, request: Option<&Type>) {
        if let Some(Type::Named(id)) = request
            && let Some(def) = self.types.get_mut(id.0).filter(|def| def.inline)
        {
            def.partial = true;
            def.open = true;
        }
    }

    /// Adds a type that no schema stands for alone.
    fn add(&mut self, place: &SchemaContext, kind: Kind) -> Type {
        let id = TypeId(self.types.len());
        self.types.push(TypeDef {
            name: place.name_hint.clone(),
            inline: true,
            replaced: false,
            docs: String::new(),
            kind,
            in_requests: false,
            in_answers: false,
            deprecated: false,
            partial: false,
            complete: false,
            open: false,
            in_partial_document: false,
            others: None,
            occurrences: Vec::new(),
            undescribed: Vec::new(),
            provenance: Provenance::default(),
            notes: Vec::new(),
            pointer: place.pointer.clone(),
        });
        Type::Named(id)
    }

    /// How well a type is known. What a field's extensions say of its type is about the inline type
    /// it has.
    fn provenance_of_type(&mut self, shape: &Shape<'a>, place: &SchemaContext) -> Provenance {
        let extensions = &shape.data.extensions;
        let mut found = evidence::read(self, &place.pointer, |key| extensions.get(key));
        if std::mem::take(&mut found.type_guessed) {
            found.evidence = Some(Evidence::Guess);
        }
        found
    }

    /// Adds a type of its own. Its place in the list is taken before its content is read, so that
    /// the content may refer to it.
    fn define(
        &mut self,
        shape: &Shape<'a>,
        place: &SchemaContext,
        content: impl FnOnce(&mut Self) -> Kind,
    ) -> TypeUse {
        let provenance = self.provenance_of_type(shape, place);
        let id = TypeId(self.types.len());
        let found = TypeUse::plain(Type::Named(id));
        self.types.push(TypeDef {
            name: place.name_hint.clone(),
            inline: !place.is_own_name,
            replaced: false,
            docs: shape.docs(),
            kind: Kind::Record(Vec::new()),
            in_requests: false,
            in_answers: false,
            deprecated: shape.data.deprecated,
            partial: shape.is_partial(),
            complete: shape.is_complete(),
            open: shape.is_open(),
            in_partial_document: false,
            others: None,
            occurrences: Vec::new(),
            undescribed: Vec::new(),
            provenance,
            notes: shape.notes(),
            pointer: place.pointer.clone(),
        });
        if place.is_own_name {
            self.named.insert(place.name_hint.clone(), Named::Done(found.clone()));
        }
        self.defined.insert(address(shape.data), found.clone());
        let kind = content(self);
        if let Some(def) = self.types.get_mut(id.0) {
            def.kind = kind;
        }
        found
    }
}
