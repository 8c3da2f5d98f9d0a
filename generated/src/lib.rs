#![cfg_attr(any(feature = "all", not(doctest)), doc = include_str!("../README.md"))]
#![cfg_attr(docsrs, feature(doc_cfg))]
pub use s360_runtime;
pub use s360_runtime::wire::{
    ByName, ConvertError, DecodeError, Drift, DriftKind, Extra, convert,
};

pub use s360_runtime::{Client, Credentials, Error, ErrorKind, guide, prelude};

#[cfg(
    any(
        feature = "availability-v1_19",
        feature = "availability-v1_32",
        feature = "availability-v1_33"
    )
)]
pub mod availability;

#[cfg(
    any(
        feature = "catalog-v1_16",
        feature = "catalog-v1_17",
        feature = "catalog-v1_18",
        feature = "catalog-v1_33"
    )
)]
pub mod catalog;

#[cfg(
    any(
        feature = "contact-authentication-public-v2_8",
        feature = "contact-authentication-public-v2_11",
        feature = "contact-authentication-public-v2_14",
        feature = "contact-authentication-public-v2_17",
        feature = "contact-authentication-public-v2_21",
        feature = "contact-authentication-public-v2_22"
    )
)]
pub mod contact_authentication_public;

#[cfg(
    any(
        feature = "contact-information-public-v2_7",
        feature = "contact-information-public-v2_8",
        feature = "contact-information-public-v2_13",
        feature = "contact-information-public-v2_14",
        feature = "contact-information-public-v2_21",
        feature = "contact-information-public-v2_22"
    )
)]
pub mod contact_information_public;

#[cfg(feature = "contact-social-login-v1_0")]
pub mod contact_social_login;

#[cfg(feature = "data-export-v1_0")]
pub mod data_export;

#[cfg(
    any(
        feature = "external-access-control-v1_0",
        feature = "external-access-control-v1_1",
        feature = "external-access-control-v1_2",
        feature = "external-access-control-v1_3",
        feature = "external-access-control-v1_4",
        feature = "external-access-control-v1_5",
        feature = "external-access-control-v1_6"
    )
)]
pub mod external_access_control;

#[cfg(feature = "external-campaign-v1_0")]
pub mod external_campaign;

#[cfg(
    any(
        feature = "external-order-v1_17",
        feature = "external-order-v1_19",
        feature = "external-order-v1_23",
        feature = "external-order-v1_27",
        feature = "external-order-v1_33"
    )
)]
pub mod external_order;

#[cfg(feature = "external-order-facade-v1_33")]
pub mod external_order_facade;

#[cfg(
    any(
        feature = "external-order-history-v1_13",
        feature = "external-order-history-v1_22",
        feature = "external-order-history-v1_26",
        feature = "external-order-history-v1_30",
        feature = "external-order-history-v1_33",
        feature = "external-order-history-v1_34"
    )
)]
pub mod external_order_history;

#[cfg(
    any(
        feature = "external-payment-v1_11",
        feature = "external-payment-v1_24",
        feature = "external-payment-v1_25",
        feature = "external-payment-v1_33"
    )
)]
pub mod external_payment;

#[cfg(feature = "setup-v1_33")]
pub mod setup;

#[cfg(
    any(
        feature = "shipment-public-v1_9",
        feature = "shipment-public-v1_10",
        feature = "shipment-public-v1_16",
        feature = "shipment-public-v1_17",
        feature = "shipment-public-v1_18"
    )
)]
pub mod shipment_public;
