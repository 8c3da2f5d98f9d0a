//! Booleans, numbers, strings and free JSON.

use serde_json::Value;

use super::{Slot, View, Wire};

macro_rules! scalar {
    ($type:ty, $slot:ident, $view:expr) => {
        impl Wire for $type {
            fn slot(&mut self) -> Slot<'_> {
                Slot::$slot(self)
            }
            fn view(&self) -> View<'_> {
                $view(self)
            }
        }
    };
}

scalar!(bool, Bool, |value: &bool| View::Bool(*value));
scalar!(i32, I32, |value: &i32| View::I64(i64::from(*value)));
scalar!(i64, I64, |value: &i64| View::I64(*value));
scalar!(u64, U64, |value: &u64| View::U64(*value));
scalar!(f64, F64, |value: &f64| View::F64(*value));

impl Wire for String {
    fn slot(&mut self) -> Slot<'_> {
        Slot::String(self)
    }
    fn view(&self) -> View<'_> {
        View::Str(self)
    }
}

impl Wire for Value {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Value(self)
    }
    fn view(&self) -> View<'_> {
        View::Value(self)
    }
}
