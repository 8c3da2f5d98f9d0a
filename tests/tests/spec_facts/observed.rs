//! What pages, recorded bodies and public clients show of the newest version of each service.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Map, Value};

use super::printed::{PRIMITIVE, expected, says};
use super::spec::{Spec, is_required};
use super::{Differences, read};

/// The versions whose documents hold what is observed. `None` for the methods: all of them.
const FOLLOWING: &[(&str, &str, Option<&[&str]>)] = &[
    ("AvailabilityService", "1_33", None),
    ("CatalogService", "1_33", None),
    ("ContactAuthenticationPublicService", "2_22", None),
    // The standard names 2_22; page and clients are of 2_21.
    ("ContactInformationPublicService", "2_21", None),
    ("ContactInformationPublicService", "2_22", None),
    ("ContactSocialLoginService", "1_0", None),
    ("DataExportService", "1_0", None),
    ("ExternalAccessControlService", "1_6", None),
    ("ExternalCampaignService", "1_0", None),
    ("ExternalOrderFacade", "1_33", None),
    // No page of 1_33 is known; a client calls one method.
    ("ExternalOrderHistoryService", "1_33", Some(&["listTicketsByCriteria"])),
    ("ExternalOrderHistoryService", "1_34", None),
    ("ExternalOrderService", "1_33", None),
    ("ExternalPaymentService", "1_33", None),
    ("SetupService", "1_33", None),
    ("ShipmentPublicService", "1_18", None),
];

/// Fields that a ruling leaves out, by its number in RULINGS.md.
const LEFT_OUT: &[(&str, &str, u8)] = &[
    ("CatalogData", "products", 13),
    ("ContactDataResult", "createdFrom", 17),
    ("PhysicalConfiguration", "physicalGauge", 14),
    ("Product", "description", 16),
    // Names that one client tried before it knew the real ones; the table itself says "drop".
    ("StructureContactData", "companyName", 0),
    ("StructureContactData", "displayName", 0),
    ("StructureContactData", "legalName", 0),
    ("StructureContactData", "name", 0),
    ("StructureContactData", "organizationName", 0),
];

/// Types that a ruling settles where the table leaves them open.
const SETTLED: &[(&str, &str, &str)] = &[
    // Text in the catalogue, a number in webhooks (9).
    ("Event", "alertRatio", "BigDecimal"),
    // "String, accept number".
    ("POSConfigData", "posNumber", "String"),
    // "Open string" (19).
    ("ContactDataResult", "state", "String"),
    // An enum of which no word is known.
    ("AsynchronousMethodResult", "requestState", "String"),
];

/// Classes that the facts call otherwise than the pages, because two services use the name.
const PRINTED: &[(&str, &str)] =
    &[("ContactQualityTnco", "ContactQuality"), ("ExportParameter", "Parameter")];

/// Methods of which it is a guess that they belong to their service.
const MISPLACED: &[&str] = &["notifyOrder", "reopenOrder"];

/// Remarks of the authors, which a document keeps in `x-s360-note`.
const REMARKS: &[&str] =
    &["note", "values", "seen", "absent_when", "nullable", "conflict", "ruling"];

pub fn follows_observed(class: &str, version: &str) -> bool {
    FOLLOWING.iter().any(|(service, number, _)| (*service, *number) == (class, version))
}

struct Facts {
    root: Value,
    /// Classes that lead from answers of any service.
    answered: BTreeSet<String>,
}

/// A field of a class, and the class that tells it (its own, or one that it extends).
type Told<'f> = (&'f str, &'f Value);

impl Facts {
    fn read(folder: &Path) -> Self {
        let root = read(&folder.join("observed.yaml"));
        let mut facts = Self { root, answered: BTreeSet::new() };
        let mut answered = BTreeSet::new();
        for (_, service) in facts.services() {
            for method in service["methods"].as_object().unwrap().values() {
                facts.reach(method["result"].as_str().unwrap(), &mut answered);
            }
        }
        facts.answered = answered;
        facts
    }

    fn services(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.root["services"].as_object().unwrap().iter()
    }

    fn classes(&self) -> &Map<String, Value> {
        self.root["classes"].as_object().unwrap()
    }

    /// The classes that a printed type names.
    fn named(&self, printed: &str) -> Vec<&str> {
        let words = printed.split(|char: char| !char.is_alphanumeric());
        let entries = words.filter_map(|word| self.classes().get_key_value(word));
        entries.map(|(name, _)| name.as_str()).collect()
    }

    fn reach(&self, printed: &str, reached: &mut BTreeSet<String>) {
        for class in self.named(printed) {
            if reached.insert(class.to_owned()) {
                for (owner, field) in self.fields(class) {
                    self.reach(settled(owner, field), reached);
                }
            }
        }
    }

    /// All fields of a class, with those of the classes that stand flat beside them.
    fn fields<'f>(&'f self, class: &'f str) -> Vec<Told<'f>> {
        let entry = &self.classes()[class];
        let own = |class: &'f str| {
            let fields = self.classes()[class]["fields"].as_array().unwrap();
            fields.iter().map(move |field| (class, field))
        };
        let mut fields: Vec<Told<'_>> =
            entry.get("flattens").and_then(Value::as_str).into_iter().flat_map(own).collect();
        fields.extend(own(class));
        let base = entry.get("extends").or(entry.get("same_as")).and_then(Value::as_str);
        for (owner, field) in base.map_or(Vec::new(), |base| self.fields(base)) {
            if !fields.iter().any(|(_, other)| other["name"] == field["name"]) {
                fields.push((owner, field));
            }
        }
        let left_out = |owner: &str, field: &Value| {
            LEFT_OUT.iter().any(|(class, name, _)| *class == owner && field["name"] == *name)
        };
        fields.retain(|(owner, field)| !left_out(owner, field));
        fields
    }

    /// Whether an answer of `class` always has a value there: a page of it prints a primitive.
    fn promises(&self, class: &str, (owner, field): Told<'_>) -> bool {
        let primitive = PRIMITIVE.contains(&field["type"].as_str().unwrap());
        let page = field["evidence"] == "page" && texts(&field["source"]).any(is_table);
        // The page prints it in one of the classes that have it (OrderUpdateResult).
        let here = owner != "OrderWebMethodResult" || class == "OrderUpdateResult";
        primitive && page && here && self.answered.contains(class)
    }
}

fn is_table(source: &str) -> bool {
    source == "API" || source.starts_with("API ")
}

fn texts(list: &Value) -> impl Iterator<Item = &str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str)
}

/// The name of a class in a document.
fn printed_name(class: &str) -> &str {
    PRINTED.iter().find(|(own, _)| *own == class).map_or(class, |(_, printed)| printed)
}

/// The type of a field, in the facts' words.
fn settled<'f>(owner: &str, field: &'f Value) -> &'f str {
    let open = field["type"].as_str().unwrap();
    let found = SETTLED.iter().find(|(class, name, _)| *class == owner && field["name"] == *name);
    found.map_or(open, |(.., printed)| printed)
}

/// A type in the pages' words.
fn printed_type(told: &str) -> String {
    PRINTED.iter().fold(told.to_owned(), |text, (own, printed)| text.replace(own, printed))
}

/// Checks what every part of a document says of its evidence.
fn evidence(found: &Value, fact: &Value, at: &str, differences: &mut Differences) {
    for (key, fact_key) in [
        ("x-s360-evidence", "evidence"),
        ("x-s360-type-evidence", "type_evidence"),
        ("x-s360-source", "source"),
    ] {
        let same = found.get(key) == fact.get(fact_key);
        differences.check(same, || format!("{at}: {key} is {:?}", found.get(key)));
    }
    let note = found.get("x-s360-note").and_then(Value::as_str).unwrap_or_default();
    for remark in REMARKS.iter().filter_map(|key| fact.get(*key)).filter_map(Value::as_str) {
        differences.check(note.contains(remark), || format!("{at}: the note lacks `{remark}`"));
    }
}

/// Checks that an object has just these fields.
fn object(
    spec: &Spec,
    found: &Value,
    fields: &[Told<'_>],
    must: &dyn Fn(Told<'_>) -> bool,
    at: &str,
    differences: &mut Differences,
) {
    let empty = Map::new();
    let properties = found.get("properties").and_then(Value::as_object).unwrap_or(&empty);
    let known: BTreeMap<&str, Told<'_>> =
        fields.iter().map(|told| (told.1["name"].as_str().unwrap(), *told)).collect();
    for name in properties.keys().filter(|name| !known.contains_key(name.as_str())) {
        differences.add(format!("{at}.{name}: no fact"));
    }
    for (name, (owner, fact)) in known {
        let at = format!("{at}.{name}");
        let Some(property) = properties.get(name) else {
            differences.add(at);
            continue;
        };
        let printed = printed_type(settled(owner, fact));
        let fits = says(property, &expected(&printed, spec.definitions));
        differences.check(fits, || format!("{at}: {printed} is {property}"));
        evidence(property, fact, &at, differences);
        let required = is_required(found, name);
        differences.check(must((owner, fact)) == required, || format!("{at}: required {required}"));
    }
}

pub fn compare(folder: &Path) -> Differences {
    let facts = Facts::read(folder);
    let mut differences = Differences::default();
    let covered: BTreeSet<&str> = FOLLOWING.iter().map(|(class, ..)| *class).collect();
    let services: BTreeSet<&str> = facts.services().map(|(class, _)| class.as_str()).collect();
    assert_eq!(covered, services, "each service has a document that follows the facts");
    for (class, version, methods) in FOLLOWING {
        let service = &facts.root["services"][class];
        let at = format!("{class} {version}");
        let Some(spec) = Spec::of(service, version) else {
            differences.add(at);
            continue;
        };
        let told = service["methods"].as_object().unwrap();
        let in_version = |name: &str| methods.is_none_or(|methods| methods.contains(&name));
        for name in spec.operations().filter(|name| !told.contains_key(*name)) {
            differences.add(format!("{at} {name}: no fact"));
        }
        let mut reached = BTreeSet::new();
        for (name, method) in told.iter().filter(|(name, _)| in_version(name)) {
            let at = format!("{at} {name}");
            method_of(&facts, &spec, name, method, &at, &mut differences);
            facts.reach(method["result"].as_str().unwrap(), &mut reached);
            for parameter in method["parameters"].as_array().unwrap() {
                facts.reach(parameter["type"].as_str().unwrap(), &mut reached);
            }
        }
        types(&facts, &spec, &reached, &at, &mut differences);
    }
    differences
}

fn method_of(
    facts: &Facts,
    spec: &Spec,
    name: &str,
    method: &Value,
    at: &str,
    differences: &mut Differences,
) {
    let Some(operation) = spec.operation(name) else { return differences.add(at) };
    let parameters: Vec<Told<'_>> =
        method["parameters"].as_array().unwrap().iter().map(|fact| ("", fact)).collect();
    let mandatory = |(_, fact): Told<'_>| fact["mandatory"] == true;
    object(spec, operation.body, &parameters, &mandatory, at, differences);
    let partial = &operation.body["x-s360-partial"];
    differences.check(*partial == (method["request_known"] != "full"), || {
        format!("{at}: request partial is {partial}")
    });
    let result = method["result"].as_str().unwrap();
    if facts.classes().contains_key(result) {
        let wanted = expected(printed_name(result), spec.definitions);
        differences.check(says(operation.answer, &wanted), || format!("{at} -> {result}"));
    }
    let mut fact = method.clone();
    if MISPLACED.contains(&name) {
        fact["evidence"] = "guess".into();
    }
    evidence(operation.whole, &fact, at, differences);
}

/// The shared schemas are the classes that operations lead to, and no others.
fn types(
    facts: &Facts,
    spec: &Spec,
    reached: &BTreeSet<String>,
    at: &str,
    differences: &mut Differences,
) {
    let empty = Map::new();
    let schemas = spec.schemas().unwrap_or(&empty);
    let names: BTreeSet<&str> = reached.iter().map(|class| printed_name(class)).collect();
    for name in schemas.keys().filter(|name| !names.contains(name.as_str())) {
        differences.add(format!("{at} {name}: no fact leads to it"));
    }
    for class in reached {
        let at = format!("{at} {class}");
        let Some(found) = schemas.get(printed_name(class)) else {
            differences.add(at);
            continue;
        };
        let must = |told: Told<'_>| facts.promises(class, told);
        object(spec, found, &facts.fields(class), &must, &at, differences);
        let partial = facts.classes()[class]["complete"] != true;
        differences.check(found["x-s360-partial"] == partial, || {
            format!("{at}: partial is {}", found["x-s360-partial"])
        });
    }
}

/// Each sample of a request or an answer is the example of its operation, wherever that is.
pub fn compare_samples(folder: &Path) -> Differences {
    let facts = read(&folder.join("../observed.yaml"));
    let mut differences = Differences::default();
    let mut compared = 0;
    for (class, version, methods) in FOLLOWING {
        let service = &facts["services"][class];
        let Some(spec) = Spec::of(service, version) else { continue };
        let rest = service["rest_name"].as_str().unwrap();
        let told = service["methods"].as_object().unwrap().keys();
        for name in told.filter(|name| methods.is_none_or(|all| all.contains(&name.as_str()))) {
            let Some(operation) = spec.operation(name) else { continue };
            let examples = [operation.body.get("example"), operation.answer_example];
            for (kind, example) in ["request", "answer"].into_iter().zip(examples) {
                let file = folder.join(format!("{rest}.{name}.{kind}.json"));
                let sample = file.exists().then(|| read(&file));
                let same = sample.as_ref() == example;
                differences.check(same, || format!("{class} {version} {name}: example of {kind}"));
                compared += usize::from(sample.is_some());
            }
        }
    }
    assert!(compared > 80, "only {compared} samples were compared");
    differences
}
