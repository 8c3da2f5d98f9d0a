//! Values that are one of several types keep their type, and all they hold.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use proptest::prelude::*;
use s360_runtime::wire::{
    Alternative, Chosen, Drift, DriftKind, Extra, Union, Wire, decode, encode_value,
};
use serde_json::{Value, json};

macro_rules! pet {
    ($name:ident, $($wire:literal $field:ident: $type:ty),*) => {
        #[derive(Clone, Default, PartialEq)]
        struct $name {
            $($field: $type,)*
            extra: Extra,
        }
        s360_runtime::record!($name { $($wire => $field),* } extra);
    };
}

pet!(Base, "kind" kind: String);
pet!(Cat, "kind" kind: String, "lives" lives: Option<i32>);
pet!(Dog, "owner" owner: Option<String>);

#[derive(Clone, PartialEq)]
enum Pet {
    Base(Box<Base>),
    Cat(Box<Cat>),
    Dog(Box<Dog>),
    Other(Value),
}

impl Union for Pet {
    const TAG: &'static str = "kind";
    const TAGS: &'static [(&'static str, usize)] = &[("cat", 1), ("dog", 2)];
    const BASE: Option<usize> = Some(0);
    fn read(index: usize, value: &Value, chosen: Chosen) -> Alternative<Self> {
        match index {
            0 => Alternative::read(value, chosen, Self::Base),
            1 => Alternative::read(value, chosen, Self::Cat),
            2 => Alternative::read(value, chosen, Self::Dog),
            _ => Alternative::NoMore,
        }
    }
    fn other(value: Value) -> Self {
        Self::Other(value)
    }
    fn inner(&self) -> &dyn Wire {
        match self {
            Self::Base(value) => value,
            Self::Cat(value) => value,
            Self::Dog(value) => value,
            Self::Other(value) => value,
        }
    }
    fn index(&self) -> Option<usize> {
        match self {
            Self::Base(_) => Some(0),
            Self::Cat(_) => Some(1),
            Self::Dog(_) => Some(2),
            Self::Other(_) => None,
        }
    }
}

s360_runtime::union!(Pet);

fn read(json: &Value) -> Pet {
    let mut pet = Pet::default();
    decode(json.to_string().as_bytes(), &mut pet).unwrap();
    pet
}

#[test]
fn the_discriminator_names_the_alternative() {
    assert!(
        matches!(read(&json!({"kind": "cat", "lives": 9})), Pet::Cat(cat) if cat.lives == Some(9))
    );
    assert!(matches!(read(&json!({"kind": "dog"})), Pet::Dog(_)));
}

#[test]
fn an_unlisted_discriminator_is_read_as_the_ancestor_and_loses_nothing() {
    let json = json!({"kind": "fish", "lives": 1, "fins": [2]});
    let pet = read(&json);
    assert!(matches!(&pet, Pet::Base(base) if base.kind == "fish"));
    assert_eq!(encode_value(&pet), json);
}

#[test]
fn without_a_discriminator_the_alternative_that_describes_most_is_taken() {
    assert!(matches!(read(&json!({"owner": "Anna"})), Pet::Dog(_)));
    assert!(matches!(read(&json!([1])), Pet::Other(_)));
}

#[test]
fn the_discriminator_is_written_whether_or_not_the_alternative_declares_it() {
    let cat = Pet::Cat(Box::new(Cat { lives: Some(9), ..Cat::default() }));
    assert_eq!(encode_value(&cat), json!({"kind": "cat", "lives": 9}));
    let dog = Pet::Dog(Box::new(Dog { owner: Some("Anna".to_owned()), ..Dog::default() }));
    assert_eq!(encode_value(&dog), json!({"kind": "dog", "owner": "Anna"}));
    let named = Pet::Cat(Box::new(Cat { kind: "cat".to_owned(), ..Cat::default() }));
    assert_eq!(encode_value(&named), json!({"kind": "cat"}));
}

#[test]
fn ruling_18_an_alternative_does_not_fit_because_misfits_are_tolerated() {
    for json in [json!({"owner": {"name": "Anna"}}), json!([1])] {
        let mut pet = Pet::default();
        let drifts = decode(json.to_string().as_bytes(), &mut pet).unwrap();
        assert!(matches!(pet, Pet::Other(_)), "{json}");
        assert_eq!(encode_value(&pet), json);
        assert!(drifts.iter().any(is_misfit), "{json}");
    }
}

#[test]
fn ruling_18_the_alternative_that_the_discriminator_names_keeps_its_misfits() {
    let json = json!({"kind": "dog", "owner": {"name": "Anna"}});
    let mut pet = Pet::default();
    let drifts = decode(json.to_string().as_bytes(), &mut pet).unwrap();
    assert!(matches!(&pet, Pet::Dog(dog) if dog.owner.is_none() && dog.extra.len() == 2));
    assert_eq!(encode_value(&pet), json);
    // The discriminator is described by the union.
    assert_eq!(drifts.len(), 1, "{drifts:?}");
    assert!(is_misfit(&drifts[0]) && drifts[0].pointer == "/owner", "{drifts:?}");
}

fn is_misfit(drift: &Drift) -> bool {
    matches!(drift.kind, DriftKind::TypeMismatch { .. })
}

/// Without a discriminator, and with alternatives that all hold expressions again.
#[derive(Clone, PartialEq)]
enum Expression {
    And(Box<And>),
    Or(Box<Or>),
    Not(Box<Not>),
    Other(Value),
}

pet!(And, "left" left: Option<Expression>, "right" right: Option<Expression>, "and" and: Option<bool>);
pet!(Or, "left" left: Option<Expression>, "right" right: Option<Expression>, "or" or: Option<bool>);
pet!(Not, "left" left: Option<Expression>, "not" not: Option<String>);

impl Union for Expression {
    fn read(index: usize, value: &Value, chosen: Chosen) -> Alternative<Self> {
        match index {
            0 => Alternative::read(value, chosen, Self::And),
            1 => Alternative::read(value, chosen, Self::Or),
            2 => Alternative::read(value, chosen, Self::Not),
            _ => Alternative::NoMore,
        }
    }
    fn other(value: Value) -> Self {
        Self::Other(value)
    }
    fn inner(&self) -> &dyn Wire {
        match self {
            Self::And(value) => value,
            Self::Or(value) => value,
            Self::Not(value) => value,
            Self::Other(value) => value,
        }
    }
    fn index(&self) -> Option<usize> {
        match self {
            Self::And(_) => Some(0),
            Self::Or(_) => Some(1),
            Self::Not(_) => Some(2),
            Self::Other(_) => None,
        }
    }
}

s360_runtime::union!(Expression);

impl Expression {
    fn parts(&self) -> Vec<&Self> {
        let parts = match self {
            Self::And(it) => [it.left.as_ref(), it.right.as_ref()],
            Self::Or(it) => [it.left.as_ref(), it.right.as_ref()],
            Self::Not(it) => [it.left.as_ref(), None],
            Self::Other(_) => [None, None],
        };
        parts.into_iter().flatten().collect()
    }
}

fn expression(json: &Value) -> Expression {
    let mut expression = Expression::default();
    decode(json.to_string().as_bytes(), &mut expression).unwrap();
    expression
}

/// If each alternative read all below it, and each of those again, this would take 2^100 steps.
#[test]
fn unions_inside_unions_are_read_in_polynomial_time() {
    let deep = (0..100).fold(json!({"left": null}), |below, depth| match depth % 3 {
        0 => json!({"left": below, "or": true, "new": depth}),
        1 => json!({"right": below, "left": {"not": "x", "new": {}}}),
        _ => json!({"left": below, "not": depth}),
    });
    assert_eq!(encode_value(&expression(&deep)), deep);
}

fn expressions() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(json!({})),
        Just(json!(7)),
        Just(json!({"or": true})),
        Just(json!({"not": "x"})),
        Just(json!({"not": 1})),
        Just(json!({"and": false, "new": [1]})),
    ];
    leaf.prop_recursive(5, 20, 2, |below| {
        let name = prop_oneof![Just("and"), Just("or"), Just("not"), Just("new")];
        let value = prop_oneof![Just(json!(true)), Just(json!("x")), Just(json!(null))];
        (below.clone(), below, name, value, any::<bool>()).prop_map(
            |(left, right, name, value, both)| match both {
                true => json!({"left": left, "right": right, name: value}),
                false => json!({"left": left, name: value}),
            },
        )
    })
}

proptest! {
    #[test]
    fn a_union_inside_a_union_is_the_alternative_that_it_is_by_itself(json in expressions()) {
        let mut all = vec![(json.clone(), expression(&json))];
        while let Some((json, read)) = all.pop() {
            prop_assert_eq!(encode_value(&read), json.clone());
            for part in read.parts() {
                let json = encode_value(part);
                prop_assert!(&expression(&json) == part, "{}", json);
                all.push((json, part.clone()));
            }
        }
    }
}
