//! Looks a contact up, and links it with the person's account at a social login:
//! `contacts [CONTACT_NUMBER [PROVIDER REFERENCE]]`.
//!
//! The links are the only data of a contact that the documents tell how to change so far.

use s360::contact_information_public::v2_22::{
    ContactInformationPublicService, GetContactDataRequest,
};
use s360::contact_social_login::v1_0::{
    AddLinkRequest, AddLinkRequestProvider, ContactSocialLoginService,
};
use s360::prelude::*;
use s360_examples::{Failed, Institution};
use s360_sandbox::{Behaviour, Sandbox};
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
    // The document does not tell the parameters of this method yet.
    let details = json!(["GENERAL", "CONNECTIONS"]);
    let extra = Extra::from([("contactNumber", number.into()), ("details", details)]);
    let contacts = ContactInformationPublicService::new(client);
    match contacts.get_contact_data(&GetContactDataRequest { extra }).await {
        Ok(contact) => {
            for (section, data) in contact.extra.iter() {
                println!("{section}: {data}");
            }
            Ok(())
        }
        Err(Error::Business(failure)) => {
            Err(format!("there is no contact {number}: {:?}", failure.status_code).into())
        }
        Err(error) => Err(error.into()),
    }
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
    sandbox.on_request("getContactData", move |request| {
        let number = request.get("contactNumber").cloned().unwrap_or_default();
        let contact = json!({ "number": number, "firstName": "Anna", "lastName": "Muster" });
        Behaviour::with(json!({ "contact": contact, "connections": locked(&kept) }))
    });
    sandbox.on_request("addLink", move |request| {
        let mut links = links.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        links.push(request.get("provider").cloned().unwrap_or_default());
        Behaviour::success()
    });
}
