//! Looks a contact up, and links it with the person's account at a social login:
//! `contacts [CONTACT_NUMBER [PROVIDER REFERENCE]]`.
//!
//! The links are the only data of a contact that the documents tell how to change.

use s360::ErrorKind;
use s360::contact_information_public::v2_22::{
    ContactInformationPublicService, GetContactDataRequest,
    GetContactDataRequestDetails as Details, GetContactDataResult,
};
use s360::contact_social_login::v1_0::{
    AddLinkRequest, AddLinkRequestProvider, ContactSocialLoginService,
};
use s360::prelude::*;
use s360_examples::{Failed, Institution};
use s360_sandbox::{Behavior, Sandbox};
use serde_json::json;

#[tokio::main]
async fn main() -> Result<(), Failed> {
    let institution = Institution::find().await?;
    if let Some(sandbox) = &institution.sandbox {
        prepare(sandbox);
    }
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = arguments.first().map_or("333", String::as_str);
    let client = &institution.client;
    look_up(client, number).await?;
    if let [_, provider, reference] = arguments.as_slice() {
        link(client, number, provider, reference).await?;
        println!("linked");
        look_up(client, number).await?;
    }
    Ok(())
}

async fn look_up(client: &Client, number: &str) -> Result<(), Failed> {
    let request = GetContactDataRequest {
        contact_number: Some(number.to_owned()),
        details: Some(vec![Details::General, Details::Connections]),
        ..Default::default()
    };
    let contacts = ContactInformationPublicService::new(client);
    match contacts.get_contact_data(&request).await {
        Ok(contact) => {
            tell(&contact);
            Ok(())
        }
        Err(error) if error.kind() == ErrorKind::Business => {
            Err(format!("there is no contact {number}: {:?}", error.status_code()).into())
        }
        Err(error) => Err(error.into()),
    }
}

fn tell(contact: &GetContactDataResult) {
    let number = contact.contact_number.as_deref().unwrap_or("?");
    let state = contact.state.as_deref().unwrap_or("?");
    println!("contact {number}, {state}");
    if let Some(person) = &contact.individual_contact {
        let names = [&person.individual_firstname, &person.individual_lastname];
        let names: Vec<&str> = names.into_iter().flatten().map(String::as_str).collect();
        println!("  {} <{}>", names.join(" "), person.email.as_deref().unwrap_or_default());
    }
    // What stands in one is not known yet.
    let connections = contact.social_connections.as_deref().unwrap_or_default();
    println!("  social logins: {}", Value::from(connections));
}

async fn link(
    client: &Client,
    number: &str,
    provider: &str,
    reference: &str,
) -> Result<(), Failed> {
    let provider = AddLinkRequestProvider::from(provider);
    if let AddLinkRequestProvider::Unknown(name) = &provider {
        let known: Vec<&str> =
            AddLinkRequestProvider::known().map(AddLinkRequestProvider::as_str).collect();
        return Err(format!("`{name}` is none of {}", known.join(", ")).into());
    }
    let request = AddLinkRequest {
        contact_number: Some(number.to_owned()),
        provider: Some(provider),
        provider_user_reference: Some(reference.to_owned()),
        ..Default::default()
    };
    ContactSocialLoginService::new(client).add_link(&request).await?;
    Ok(())
}

/// A contact that remembers its links.
fn prepare(sandbox: &Sandbox) {
    let links = std::sync::Arc::<std::sync::Mutex<Vec<Value>>>::default();
    let kept = links.clone();
    let locked = |links: &std::sync::Mutex<Vec<Value>>| {
        links.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    };
    sandbox.on_request("getContactData", move |_| {
        Behavior::with(json!({ "socialConnections": locked(&kept) }))
    });
    sandbox.on_request("addLink", move |request| {
        let mut links = links.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        links.push(request.get("provider").cloned().unwrap_or_default());
        Behavior::success()
    });
}
